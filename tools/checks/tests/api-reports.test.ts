import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { apiReportsGate, type SurfaceLimits } from '../src/gates/api-reports.ts';
import type { DescribedExport } from '../src/surface/described-exports.ts';
import { extractSurface } from '../src/surface/extract-surface.ts';
import { reportOf } from '../src/surface/report.fixture.ts';
import { surfaceFiles } from '../src/surface/surface-files.ts';
import { typedEntries } from '../src/surface/typed-entries.ts';
import type { Workspace } from '../src/workspace.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const README = `# @bgc/pageup

What it is for.

**On this page:** [errors](#errors)

## The first result in two minutes

Save this; see [errors](#errors):

\`\`\`ts run
console.log(1);
\`\`\`

Much more.

## Errors
`;

const house = (declarations: string, changes: Readonly<Record<string, string>> = {}): Workspace =>
  tree({
    'package.json': { description: 'A house of packages' },
    'README.md': '# A house\n',
    ...goodPackage('pageup', { description: 'A client' }),
    'packages/pageup/README.md': README,
    'packages/pageup/dist/index.d.ts': declarations,
    ...changes,
  });

const write = (workspace: Workspace, extract = extractSurface): void => {
  const surfaces = extract(workspace.packages().flatMap(typedEntries));
  for (const { path, text } of surfaceFiles(workspace, surfaces)) {
    mkdirSync(dirname(join(workspace.root, path)), { recursive: true });
    writeFileSync(join(workspace.root, path), text);
  }
};

/** In place of API Extractor, which takes a second: what it would say of a package with these declarations and exports. */
const says =
  (declarations: string, exports: readonly DescribedExport[] = []): typeof extractSurface =>
  (entries) =>
    entries.map((entry) => ({ entry, report: reportOf(declarations), exports }));

const complaints = async (
  workspace: Workspace,
  extract = extractSurface,
  limits: Partial<SurfaceLimits> = {},
): Promise<readonly string[]> => {
  const pageup = { undocumented: 0, unnamed: 0, unchecked: 0, ...limits };
  return (await apiReportsGate({ '@bgc/pageup': pageup }, extract).run(workspace)).complaints;
};

const GOOD = `/** The first number. It is one. */
declare const one: number;
/** What went wrong. */
declare class OneError extends Error {}
export { one, OneError };
`;

test('what npm run api-report writes is green, and a change of the surface makes it stale', async () => {
  const workspace = house(GOOD);
  write(workspace);
  expect(await complaints(workspace)).toEqual([]);
  writeFileSync(join(workspace.root, 'packages/pageup/dist/index.d.ts'), GOOD.replace('number;', 'string;'));
  expect(await complaints(workspace)).toEqual([
    'packages/pageup/etc/index.api.md is stale: run npm run api-report, and look at what changed.',
  ]);
});

test('a changed docstring and a changed README make llms.txt stale', async () => {
  const one = (text: string): typeof extractSurface =>
    says('export const one: 1;', [{ name: 'one', kind: 'Variable', text }]);
  const workspace = house(GOOD);
  write(workspace, one('The first.'));
  expect(await complaints(workspace, one('The first.'))).toEqual([]);
  expect(await complaints(workspace, one('The second.'))).toEqual([
    'packages/pageup/llms.txt is stale: run npm run api-report, and look at what changed.',
  ]);
  writeFileSync(join(workspace.root, 'packages/pageup/README.md'), README.replace('What it', 'All that it'));
  expect((await complaints(workspace, one('The first.')))[0]).toContain('packages/pageup/llms.txt is stale');
});

test('a report of an entry that is gone, and an entry that was not built, are red', async () => {
  const workspace = house(GOOD, { 'packages/pageup/etc/gone.api.md': 'x' });
  write(workspace, says(''));
  expect(await complaints(workspace, says(''))).toEqual([
    'packages/pageup/etc/gone.api.md is of an entry that is not there: delete it.',
  ]);
  rmSync(join(workspace.root, 'packages/pageup/dist/index.d.ts'));
  expect((await complaints(workspace, says('')))[0]).toContain('index.d.ts is missing: build first');
});

test.each([
  ['an export without a docstring', 'export const two: 2;', 'undocumented', /1 exports have no docstring.*pageup#two/],
  [
    'a type that a signature names and nobody can import',
    'type Hidden = 1;\nexport const two: Hidden;',
    'unnamed',
    /1 types stand in public signatures.*Hidden/,
  ],
  ['an any', 'export const two: any;', 'unchecked', /1 declarations say any.*two/],
] as const)(
  '%s is red beyond its limit, and so is a limit that is higher than need be',
  async (_what, text, kind, said) => {
    const extract = says(text, [{ name: 'two', kind: 'Variable', text: kind === 'undocumented' ? '' : 'Two.' }]);
    const workspace = house(GOOD);
    write(workspace, extract);
    expect((await complaints(workspace, extract)).join('\n')).toMatch(said);
    expect(await complaints(workspace, extract, { [kind]: 1 })).toEqual([]);
    expect((await complaints(workspace, extract, { [kind]: 2 }))[0]).toContain('lower the limit');
  },
);

test('an export * is red', async () => {
  const extract = says("export * from '@bgc/core';");
  const workspace = house(GOOD);
  write(workspace, extract);
  expect(await complaints(workspace, extract)).toEqual([
    '@bgc/pageup has an export *, which hides what is public: name each export.',
  ]);
});

test('a package without types has no report and an llms.txt', async () => {
  const workspace = house(GOOD, {
    'packages/openapi/package.json': JSON.stringify({
      name: '@bgc/openapi',
      version: '0.0.0',
      exports: { './pageup.yaml': './pageup.yaml' },
    }),
    'packages/openapi/README.md': '# @bgc/openapi\n\nSpecs.\n',
  });
  write(workspace, says(''));
  expect(await complaints(workspace, says(''))).toEqual([]);
  expect(workspace.read('packages/openapi/llms.txt')).toContain('- `@bgc/openapi/pageup.yaml`');
});
