import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { semverGate } from '../src/gates/semver.ts';
import { keepReleasedReports } from '../src/surface/keep-released-reports.ts';
import { reportOf } from '../src/surface/report.fixture.ts';
import { tree } from './tree.ts';

interface Released {
  readonly before?: string;
  readonly after?: string;
  readonly version?: string;
  readonly entry?: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
}

const released = (
  name: string,
  { before, after, version = '1.0.0', entry = 'index', manifest = {} }: Released,
): Record<string, string | object> => ({
  [`packages/${name}/package.json`]: { name: `@bgc/${name}`, version, ...manifest },
  ...(after === undefined ? {} : { [`packages/${name}/etc/${entry}.api.md`]: reportOf(after) }),
  ...(before === undefined
    ? {}
    : {
        [`packages/${name}/etc/released/${entry}.api.md`]: reportOf(before),
        [`packages/${name}/etc/released/manifest.json`]: { node: '', entries: [], programs: [], peers: {} },
      }),
});

const changeset = (name: string, bump: string): Record<string, string> => ({
  '.changeset/one.md': `---\n'@bgc/${name}': ${bump}\n---\n\nWhat changed.\n`,
  '.changeset/README.md': '# Changesets\n',
});

const complaints = async (...files: readonly Record<string, string | object>[]): Promise<readonly string[]> =>
  (await semverGate.run(tree(Object.assign({}, ...files) as Record<string, string | object>))).complaints;

const same = { before: 'export const a: 1;', after: 'export const a: 1;' };
const breaking = { before: 'export const a: 1;\nexport const b: 1;', after: 'export const b: 1;' };
const added = { before: 'export const a: 1;', after: 'export const a: 1;\nexport const b: 1;' };

test('a release that changes nothing needs no changeset', async () => {
  expect(await complaints(released('a', same))).toEqual([]);
});

test('a removed export without a changeset is red, and says what is gone and what is missing', async () => {
  expect(await complaints(released('a', breaking))).toEqual([
    '@bgc/a breaks what was released: @bgc/a#a is no longer exported. No changeset names it; it needs major: pnpm changeset (docs/semver.md says why).',
  ]);
});

test('a changeset that is too small is red, one that is large enough is green', async () => {
  expect((await complaints(released('a', breaking), changeset('a', 'minor')))[0]).toContain(
    'The pending changesets say minor; it needs major',
  );
  expect(await complaints(released('a', breaking), changeset('a', 'major'))).toEqual([]);
  expect((await complaints(released('a', added), changeset('a', 'patch')))[0]).toContain('it needs minor');
  expect(await complaints(released('a', added), changeset('a', 'minor'))).toEqual([]);
});

test('before 1.0.0 the minor is what breaks', async () => {
  const young = { ...breaking, version: '0.3.1' };
  expect((await complaints(released('a', young), changeset('a', 'patch')))[0]).toContain('it needs minor');
  expect(await complaints(released('a', young), changeset('a', 'minor'))).toEqual([]);
  expect(await complaints(released('a', { ...added, version: '0.3.1' }), changeset('a', 'patch'))).toEqual([]);
});

test('a package that was never released needs a changeset that brings it out, and no more', async () => {
  const unreleased = released('a', { after: 'export const a: 1;', version: '0.0.0' });
  expect((await complaints(unreleased))[0]).toContain('@bgc/a was never released, and no changeset names it');
  expect(await complaints(unreleased, changeset('a', 'minor'))).toEqual([]);
});

test('a version that left no report is red', async () => {
  expect((await complaints(released('a', { after: 'export const a: 1;' }), changeset('a', 'minor')))[0]).toContain(
    '@bgc/a is at 1.0.0, and packages/a/etc/released has nothing of it',
  );
});

test('an entry that is gone is breaking, and one that is new is not', async () => {
  const before = released('a', { before: 'export const a: 1;', entry: 'node' });
  const after = released('a', { after: 'export const a: 1;', entry: 'node' });
  expect((await complaints(released('a', same), before))[0]).toContain('@bgc/a/node#the report is gone');
  expect((await complaints(released('a', same), after, changeset('a', 'patch')))[0]).toContain('it needs minor');
});

test.each([
  [
    'a Node that is too old now',
    { engines: { node: '>=20' } },
    { engines: { node: '>=22' } },
    'Node was >=20 and is >=22',
  ],
  ['an entry without types that is gone', { exports: { './a.yaml': 'a' } }, {}, 'the entry ./a.yaml is gone'],
  ['a program that is gone', { bin: { doctor: './a.js' } }, {}, 'the program doctor is gone'],
  ['a peer that is needed now', {}, { peerDependencies: { msw: '^2' } }, 'msw is needed as ^2'],
])('%s is breaking', async (_what, before, after, said) => {
  const workspace = tree(released('a', { ...same, manifest: before }));
  keepReleasedReports(workspace);
  expect((await semverGate.run(workspace)).complaints).toEqual([]);
  const manifest = { name: '@bgc/a', version: '1.0.0', ...after };
  writeFileSync(join(workspace.root, 'packages/a/package.json'), JSON.stringify(manifest));
  const { complaints: found } = await semverGate.run(workspace);
  expect(found[0]).toContain(`@bgc/a breaks what was released: ${said}`);
});

test('a peer that may be absent, and a new entry, are not breaking', async () => {
  const workspace = tree(released('a', same));
  keepReleasedReports(workspace);
  const optional = { peerDependencies: { msw: '^2' }, peerDependenciesMeta: { msw: { optional: true } } };
  const manifest = { name: '@bgc/a', version: '1.0.0', ...optional, exports: { './b': './b.js' } };
  writeFileSync(join(workspace.root, 'packages/a/package.json'), JSON.stringify(manifest));
  expect((await semverGate.run(workspace)).complaints[0]).toContain('has more than was released: the entry ./b is new');
});

test('what a package passes on of another one breaks with it, also through what that other one says with it', async () => {
  const client = `import { Options } from '@bgc/a';\n\nexport const create: (options: Options) => 1;`;
  const core = (value: string): string =>
    `interface Inner { a: ${value}; }\n\nexport interface Options { inner: Inner; }`;
  const found = await complaints(
    released('a', { before: core('1'), after: core('2') }),
    released('b', { before: client, after: client }),
    changeset('a', 'major'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('@bgc/b breaks what was released: @bgc/b#Options is of @bgc/a, where it breaks');
});

test('a result may not need more where another package takes it from users', async () => {
  const core = (more: string): string => `export interface A { a: 1; ${more}}\n\nexport const make: () => A;`;
  const client = `import { A } from '@bgc/a';\n\nexport const use: (a: A) => 1;`;
  const alone = released('a', { before: core(''), after: core('b: 1; ') });
  expect(await complaints(alone, changeset('a', 'minor'))).toEqual([]);
  const found = await complaints(alone, released('b', { before: client, after: client }), changeset('a', 'minor'));
  expect(found.some((one) => one.startsWith('@bgc/a breaks what was released: @bgc/a#A was changed'))).toBe(true);
});

test('a release keeps its reports, drops those of the release before, and all that follows is compared with them', async () => {
  const workspace = tree({
    ...released('a', { ...breaking, version: '2.0.0' }),
    ...released('b', { before: 'export const gone: 1;', version: '1.0.0', entry: 'node' }),
  });
  expect((await semverGate.run(workspace)).complaints).toHaveLength(2);
  keepReleasedReports(workspace);
  expect(workspace.files('packages/*/etc/released/*')).toEqual([
    'packages/a/etc/released/index.api.md',
    'packages/a/etc/released/manifest.json',
    'packages/b/etc/released/manifest.json',
  ]);
  expect(workspace.read('packages/a/etc/released/index.api.md')).toBe(workspace.read('packages/a/etc/index.api.md'));
  writeFileSync(join(workspace.root, 'packages/a/etc/index.api.md'), reportOf('export const c: 1;'));
  expect((await semverGate.run(workspace)).complaints[0]).toContain('@bgc/a#b is no longer exported');
});
