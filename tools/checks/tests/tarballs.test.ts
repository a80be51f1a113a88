import { expect, test } from 'vitest';

import { attwGate } from '../src/gates/attw.ts';
import { publintGate } from '../src/gates/publint.ts';
import { tarballsGate } from '../src/gates/tarballs.ts';
import { publishConfigOf } from '../src/publish-config.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const DIST = 'packages/core/dist';
const good = goodPackage('core');
const without = (path: string): Record<string, string | object> =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== path));

test('a package without fault passes all three gates', async () => {
  const workspace = tree(good);
  for (const gate of [tarballsGate({ '@bgc/core': 10_000 }), publintGate, attwGate]) {
    expect((await gate.run(workspace)).complaints).toEqual([]);
  }
});

test('the publishConfig that we derive makes subpaths resolve in all four modes', async () => {
  const entry = (name: string): object => ({
    '@bgc/source': `./src/${name}.ts`,
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  });
  const exports = { '.': entry('index'), './schema': entry('schema') };
  const derived = publishConfigOf(exports);
  const files = (publishConfig: object): Record<string, string | object> => ({
    ...goodPackage('core', { exports, publishConfig }),
    [`${DIST}/schema.js`]: 'export const one = 1;\n',
    [`${DIST}/schema.cjs`]: "'use strict';\nexports.one = 1;\n",
    [`${DIST}/schema.d.ts`]: 'export declare const one: number;\n',
    [`${DIST}/schema.d.cts`]: 'export declare const one: number;\n',
  });
  const workspace = tree(files(derived));
  expect((await attwGate.run(workspace)).complaints).toEqual([]);
  expect((await publintGate.run(workspace)).complaints).toEqual([]);
  const { complaints } = await attwGate.run(tree(files({ ...derived, typesVersions: undefined })));
  expect(complaints.join()).toContain('node10');
});

test('publint is red on an exports map that names a file which is not there', async () => {
  const { complaints } = await publintGate.run(tree(without(`${DIST}/index.cjs`)));
  expect(complaints.join('\n')).toContain('index.cjs');
});

test('publint is red on ESM that calls itself CJS', async () => {
  const { complaints } = await publintGate.run(tree({ ...good, [`${DIST}/index.cjs`]: 'export const one = 1;\n' }));
  expect(complaints.join('\n')).toContain('index.cjs');
});

test('attw is red on types that say ESM beside a CJS file, and on a tarball without types', async () => {
  const targets = { types: './dist/index.d.ts', default: './dist/index.cjs' };
  const publishConfig = { main: targets.default, types: targets.types, exports: { '.': targets } };
  const wrong = await attwGate.run(tree(goodPackage('core', { publishConfig })));
  expect(wrong.complaints.join('\n')).toContain('FalseESM');
  const js = goodPackage('core', { files: ['dist/index.js'], publishConfig: { exports: './dist/index.js' } });
  expect((await attwGate.run(tree(js))).complaints).toEqual(['@bgc/core: the tarball holds no types.']);
});
