import { expect, test } from 'vitest';

import { plainNodeTypesGate } from '../src/gates/plain-node-types.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const declared = (type: string): Record<string, string | object> => ({
  ...goodPackage('core'),
  'packages/core/dist/index.d.ts': `export declare const one: ${type};\n`,
  'packages/core/dist/index.d.cts': `export declare const one: ${type};\n`,
});

test('types that Node has, too, pass in a program without DOM', { timeout: 60_000 }, async () => {
  const type = "NonNullable<RequestInit['body']> | ReadableStream<Uint8Array> | AbortSignal";
  const { complaints } = await plainNodeTypesGate.run(tree(declared(type)));
  expect(complaints).toEqual([]);
});

test('types that only the DOM library has are told for each compiler and file', { timeout: 60_000 }, async () => {
  const { complaints } = await plainNodeTypesGate.run(tree(declared('BodyInit')));
  expect(complaints).toHaveLength(2);
  for (const complaint of complaints) {
    expect(complaint).toContain('index.d.ts');
    expect(complaint).toContain("Cannot find name 'BodyInit'");
  }
});
