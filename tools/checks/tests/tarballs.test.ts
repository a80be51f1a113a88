import { describe, expect, test } from 'vitest';

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
  for (const gate of [tarballsGate, publintGate, attwGate]) {
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

describe('tarball contents are red with', () => {
  const bad: readonly (readonly [string, Record<string, string | object>, RegExp])[] = [
    ['sources', { ...goodPackage('core', { files: ['dist', 'src'] }) }, /src\/index\.ts does not belong/],
    ['a source map', { ...good, [`${DIST}/index.js.map`]: '{}' }, /index\.js\.map does not belong/],
    ['no README', without('packages/core/README.md'), /README\.md is missing/],
    [
      'a picture that the README shows and nobody gets',
      { ...good, 'packages/core/README.md': '![The states](states.svg)\n' },
      /shows states\.svg, which is missing/,
    ],
    ['no licence', without('packages/core/LICENSE'), /LICENSE is missing/],
    [
      'an install script',
      goodPackage('core', { scripts: { postinstall: 'node dist/index.js' } }),
      /install script: postinstall/,
    ],
    ['the source condition', goodPackage('core', { publishConfig: {} }), /still exports sources/],
    [
      'a dependency on a path',
      goodPackage('core', { dependencies: { '@bgc/zeta': 'file:../zeta' } }),
      /still has a workspace:/,
    ],
    [
      'an import of something that nobody who installs it has',
      { ...good, [`${DIST}/index.js`]: "import 'zod/mini';\nimport 'node:fs';\nexport const one = 1;\n" },
      /dist\/index\.js imports zod/,
    ],
    [
      'types that need something that nobody who installs it has',
      { ...good, [`${DIST}/index.d.ts`]: "export declare const one: import('openapi-fetch').Client;\n" },
      /dist\/index\.d\.ts imports openapi-fetch/,
    ],
  ];
  test.each(bad)('%s', async (_name, files, complaint) => {
    const { complaints } = await tarballsGate.run(tree(files));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
  });
});

test.each(['index.js', 'index.d.ts', 'index.d.cts'])(
  'types that many take alone are red where their %s imports core, which nobody who installs them has',
  async (file) => {
    const types = goodPackage('candidate-portal-types', { devDependencies: { '@bgc/core': '1.0.0' } });
    const text = "export { one } from '@bgc/core/schema';\n";
    const { complaints } = await tarballsGate.run(
      tree({ ...types, [`packages/candidate-portal-types/dist/${file}`]: text }),
    );
    expect(complaints).toEqual([
      `@bgc/candidate-portal-types: dist/${file} imports @bgc/core, which nobody who installs the package has.`,
    ]);
  },
);

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
