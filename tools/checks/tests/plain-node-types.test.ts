import { expect, test } from 'vitest';

import { plainNodeTypesGate } from '../src/gates/plain-node-types.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const declaring = (folder: string, type: string): Record<string, string | object> => ({
  ...goodPackage(folder),
  [`packages/${folder}/dist/index.d.ts`]: `export declare const one: ${type};\n`,
  [`packages/${folder}/dist/index.d.cts`]: `export declare const one: ${type};\n`,
});

// In one program: what takes long is that both compilers read the types of Node.
test(
  'types that only the DOM library has are told for each compiler and file, and types that Node has, too, pass beside them',
  { timeout: 240_000 },
  async () => {
    const nodeHasThem = "NonNullable<RequestInit['body']> | ReadableStream<Uint8Array> | AbortSignal";
    const { complaints } = await plainNodeTypesGate.run(
      tree({ ...declaring('core', 'BodyInit'), ...declaring('pageup', nodeHasThem) }),
    );
    expect(complaints).toHaveLength(2);
    for (const complaint of complaints) {
      const errors = complaint.split('\n').filter((line) => line.includes('error TS'));
      expect(errors).toHaveLength(2);
      for (const file of ['index.d.ts', 'index.d.cts'])
        expect(errors).toContainEqual(
          expect.stringMatching(new RegExp(`@bgc/core/dist/${file}.*Cannot find name 'BodyInit'`)),
        );
    }
  },
);
