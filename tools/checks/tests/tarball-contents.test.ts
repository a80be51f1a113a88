import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { tarballsGate } from '../src/gates/tarballs.ts';
import { goodPackage } from './package-tree.ts';
import { packed, workspaceOf } from './tarball.ts';

const limit = 20_000;
const gate = tarballsGate({ '@bgc/core': limit, '@bgc/candidate-portal-types': limit });

type Files = Readonly<Record<string, string | object>>;

/** What packing makes of the package: its files without the sources, and its package.json with what is published. */
const published = (
  folder: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, string | object> => {
  const at = `packages/${folder}/`;
  const files = Object.entries(goodPackage(folder, changes)).map(([path, content]) => [path.slice(at.length), content]);
  const { 'src/index.ts': _, ...rest } = Object.fromEntries(files) as Record<string, string | object>;
  const manifest = rest['package.json'] as { readonly publishConfig?: object };
  return { ...rest, 'package.json': { ...manifest, ...manifest.publishConfig } };
};

const good = published('core');
const without = (path: string): Files => Object.fromEntries(Object.entries(good).filter(([name]) => name !== path));
const complaintsOf = async (...given: Parameters<typeof packed>): Promise<readonly string[]> =>
  (await gate.run(workspaceOf(packed(...given)))).complaints;

test('a package without fault has nothing in it that does not belong there', async () => {
  expect(await complaintsOf(good)).toEqual([]);
});

describe('tarball contents are red with', () => {
  const home = join('/', 'home', 'ada', 'project');
  const bad: readonly (readonly [string, Files, RegExp])[] = [
    ['sources', { ...good, 'src/index.ts': 'export const one = 1;\n' }, /src\/index\.ts does not belong/],
    ['a source map', { ...good, 'dist/index.js.map': '{}' }, /index\.js\.map does not belong/],
    ['a test', { ...good, 'dist/index.test.js': "import './index.js';\n" }, /index\.test\.js does not belong/],
    ['a fixture', { ...good, 'dist/fixtures/one.json': '{}' }, /fixtures\/one\.json does not belong/],
    ['a dotfile', { ...good, 'dist/.env': 'KEY=value\n' }, /dist\/\.env does not belong/],
    ['a file for the compiler of C', { ...good, 'binding.gyp': '{}' }, /binding\.gyp does not belong/],
    ['what it depends on', { ...good, 'node_modules/zod/index.js': '1;\n' }, /node_modules\/zod\/index\.js does not/],
    ['a picture that nothing shows', { ...good, 'states.svg': '<svg/>' }, /states\.svg does not belong/],
    ['no README', without('README.md'), /README\.md is missing/],
    [
      'a picture that the README shows and nobody gets',
      { ...good, 'README.md': '![The states](states.svg)\n' },
      /README\.md:1 leads to states\.svg, which is missing/,
    ],
    [
      'a link to a document of the repository',
      { ...good, 'README.md': 'See [a guide](../../docs/guides/webhooks.md#answers).\n' },
      /README\.md:1 leads to \.\.\/\.\.\/docs\/guides\/webhooks\.md, which is missing/,
    ],
    [
      'a link in llms.txt to a neighbour',
      { ...good, 'llms.txt': '# One\n\n[Two](../two/README.md)\n' },
      /llms\.txt:3 leads to \.\.\/two\/README\.md, which is missing/,
    ],
    ['no llms.txt', without('llms.txt'), /llms\.txt is missing/],
    ['no licence', without('LICENSE'), /LICENSE is missing/],
    ['no licences of what is bundled', without('THIRD-PARTY-LICENSES.md'), /THIRD-PARTY-LICENSES\.md is missing/],
    [
      'a source map inside of a file',
      { ...good, 'dist/index.js': 'export const one = 1;\n//# sourceMappingURL=data:application/json;base64,e30=\n' },
      /index\.js has or names a source map/,
    ],
    [
      'a path of one machine',
      { ...good, 'dist/index.js': `export const one = '${home}';\n` },
      /index\.js:1 names a path of one machine/,
    ],
    [
      'a URL of a file of one machine',
      { ...good, 'dist/index.cjs': "'use strict';\nexports.one = 'file:///opt/project/index.ts';\n" },
      /names a file by its place/,
    ],
    [
      'what an earlier build left over',
      { ...good, 'dist/chunk-OLD.js': 'export const one = 1;\n' },
      /chunk-OLD\.js is reached from no entry/,
    ],
    ...['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'].map(
      (script) =>
        [
          `the script ${script}`,
          published('core', { scripts: { [script]: 'node dist/index.js' } }),
          new RegExp(`install script: ${script}\\.$`),
        ] as const,
    ),
    ['a build at installation', published('core', { gypfile: true }), /asks for a build at installation/],
    ['the source condition', published('core', { publishConfig: {} }), /still exports sources/],
    [
      'a dependency on a path',
      published('core', { dependencies: { '@bgc/core': 'file:../core' } }),
      /still has a workspace:/,
    ],
    [
      'an installation that brings what is not ours',
      published('core', { dependencies: { zod: '4.0.0' } }),
      /installs zod too/,
    ],
    ['a peer that is installed unasked', published('core', { peerDependencies: { zod: '4.0.0' } }), /installs zod too/],
    [
      'an import of something that nobody who installs it has',
      { ...good, 'dist/index.js': "import 'zod/mini';\nimport 'node:fs';\nexport const one = 1;\n" },
      /dist\/index\.js imports zod/,
    ],
    [
      'types that need something that nobody who installs it has',
      { ...good, 'dist/index.d.ts': "export declare const one: import('openapi-fetch').Client;\n" },
      /dist\/index\.d\.ts imports openapi-fetch/,
    ],
    [
      'more bytes than it may have',
      { ...good, 'dist/index.js': `export const one = '${randomBytes(limit).toString('base64')}';\n` },
      /bytes, more than 20000/,
    ],
  ];
  test.each(bad)('%s', async (_name, files, complaint) => {
    expect(await complaintsOf(files)).toEqual([expect.stringMatching(complaint)]);
  });
});

test('an optional peer is no fault: it is there only where somebody chose it', async () => {
  const peers = { peerDependencies: { msw: '>=3' }, peerDependenciesMeta: { msw: { optional: true } } };
  expect(await complaintsOf(published('core', peers))).toEqual([]);
});

test('parts that are loaded on demand, and their types, are reached from an entry', async () => {
  const chunks = {
    'dist/index.js': "export const one = () => import('./late-A.js');\n",
    'dist/late-A.js': "export { two } from './chunk-B.js';\n",
    'dist/chunk-B.js': 'export const two = 2;\n',
    'dist/index.cjs': "'use strict';\nexports.one = () => Promise.resolve().then(() => require('./late-A.cjs'));\n",
    'dist/late-A.cjs': "'use strict';\nexports.two = 2;\n",
    'dist/index.d.ts': "export { one } from './types-C.js';\n",
    'dist/types-C.d.ts': 'export declare const one: number;\n',
    'dist/index.d.cts': "export { one } from './types-C.cjs';\n",
    'dist/types-C.d.cts': 'export declare const one: number;\n',
  };
  expect(await complaintsOf({ ...good, ...chunks })).toEqual([]);
});

test.each([
  ['can be run and is no program', { 'dist/index.js': { mode: 0o755 } }, 'dist/index.js has the mode 755, not 644.'],
  ['can be changed by everybody', { 'README.md': { mode: 0o666 } }, 'README.md has the mode 666, not 644.'],
  ['runs as its owner', { 'dist/index.js': { mode: 0o4755 } }, 'dist/index.js has the mode 4755, not 644.'],
  ['is a link', { LICENSE: { type: '2' } }, 'package/LICENSE is no plain file of the package.'],
])('tarball contents are red with a file that %s', async (_, attributes, complaint) => {
  expect(await complaintsOf(good, attributes)).toContain(`@bgc/core: ${complaint}`);
});

test('a program is a file that can be run, and red where it cannot', async () => {
  const program = { ...good, 'dist/index.js': '#!/usr/bin/env node\nexport const one = 1;\n' };
  expect(await complaintsOf(program, { 'dist/index.js': { mode: 0o755 } })).toEqual([]);
  expect(await complaintsOf(program)).toEqual(['@bgc/core: dist/index.js has the mode 644, not 755.']);
});

test('a package without a limit for its tarball is red', async () => {
  expect((await tarballsGate({}).run(workspaceOf(packed(good)))).complaints).toEqual([
    '@bgc/core: has no limit for its tarball: tools/checks/budgets.ts.',
  ]);
});

test.each(['index.js', 'index.d.ts', 'index.d.cts'])(
  'types that many take alone are red where their %s imports core, which nobody who installs them has',
  async (file) => {
    const types = published('candidate-portal-types', { devDependencies: { '@bgc/core': '1.0.0' } });
    const text = "export { one } from '@bgc/core/schema';\n";
    expect(await complaintsOf({ ...types, [`dist/${file}`]: text })).toEqual([
      `@bgc/candidate-portal-types: dist/${file} imports @bgc/core, which nobody who installs the package has.`,
    ]);
  },
);
