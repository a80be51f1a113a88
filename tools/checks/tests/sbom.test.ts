import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { createBillJudge, sbomGate } from '../src/gates/sbom.ts';
import { lockedHashes } from '../src/locked-hashes.ts';
import { createDescription } from '../src/sbom/describe-part.ts';
import { writeBill } from '../src/sbom/write-bill.ts';
import type { Workspace } from '../src/workspace.ts';
import { packed } from './tarball.ts';
import { tree } from './tree.ts';

const integrity = (name: string): string => `sha512-${createHash('sha512').update(name).digest('base64')}`;
const hashOf = (name: string): string => createHash('sha512').update(name).digest('hex');

const LOCKFILE = `packages:

  openapi-fetch@0.17.0:
    resolution: {integrity: ${integrity('openapi-fetch')}}

  zod@4.6.7:
    resolution: {integrity: ${integrity('zod')}}

  '@scope/other@1.0.0-rc.1':
    resolution: {integrity: ${integrity('other')}}
    engines: {node: '>=20'}
`;

const installed = (name: string, version: string): Record<string, object> => ({
  [`packages/core/node_modules/${name}/package.json`]: { name, version, license: 'MIT' },
});

const files = {
  'pnpm-lock.yaml': LOCKFILE,
  'packages/core/package.json': { name: '@bgc/core', version: '1.2.0', license: 'MIT' },
  'packages/pageup/package.json': {
    ...{ name: '@bgc/pageup', version: '1.0.0', license: 'MIT' },
    dependencies: { '@bgc/core': 'workspace:^' },
    peerDependencies: { msw: '>=3' },
    peerDependenciesMeta: { msw: { optional: true } },
  },
  'packages/candidate-portal-types/package.json': {
    ...{ name: '@bgc/candidate-portal-types', version: '1.1.0', license: 'MIT' },
  },
  ...installed('openapi-fetch', '0.17.0'),
  ...installed('zod', '4.6.7'),
};

const noteOf = (name: string, version: string): string =>
  `// ../../node_modules/.pnpm/${name}@${version}_peer@1.0.0/node_modules/${name}/index.js\nvar one = 1;\n`;
const bothBundled = noteOf('zod', '4.6.7') + noteOf('openapi-fetch', '0.17.0');
const bothLicensed = '# Third-party licences\n\n## openapi-fetch 0.17.0\n\nMIT\n\n## zod 4.6.7\n\nMIT\n';

const core = ({ bundle = bothBundled, licences = bothLicensed } = {}) =>
  packed({
    'package.json': { name: '@bgc/core', version: '1.2.0' },
    'dist/index.js': bundle,
    'THIRD-PARTY-LICENSES.md': licences,
  });
const pageup = packed({ 'package.json': { name: '@bgc/pageup', version: '1.0.0' }, 'dist/index.js': 'var one = 1;\n' });
const portal = packed({
  'package.json': { name: '@bgc/candidate-portal-types', version: '1.1.0' },
  'dist/index.js': '// ../core/src/schema/node.ts\nvar one = 1;\n',
});

const withPacked = (workspace: Workspace, ...packages: readonly ReturnType<typeof packed>[]): Workspace => ({
  ...workspace,
  packed: () => Promise.resolve(packages),
});
const billOf = (name: string, workspace = tree(files)): string =>
  writeBill(createDescription(workspace, [core(), pageup, portal])(name));

test('the bill of a client names itself, core beside it, and inside of core what was copied in: versions, licences, hashes', () => {
  const bill: unknown = JSON.parse(billOf('@bgc/pageup'));
  const MIT = [{ license: { id: 'MIT' } }];
  const sha512 = (content: string): object[] => [{ alg: 'SHA-512', content }];
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      component: {
        group: '@bgc',
        name: 'pageup',
        version: '1.0.0',
        purl: 'pkg:npm/%40bgc/pageup@1.0.0',
        licenses: MIT,
      },
    },
    components: [
      {
        ...{ group: '@bgc', name: 'core', version: '1.2.0', purl: 'pkg:npm/%40bgc/core@1.2.0', licenses: MIT },
        hashes: sha512(createHash('sha512').update(core().tarball).digest('hex')),
        components: [
          { name: 'openapi-fetch', version: '0.17.0', licenses: MIT, hashes: sha512(hashOf('openapi-fetch')) },
          { name: 'zod', version: '4.6.7', purl: 'pkg:npm/zod@4.6.7', licenses: MIT, hashes: sha512(hashOf('zod')) },
        ],
      },
    ],
    dependencies: [
      {
        ref: 'pkg:npm/%40bgc/core@1.2.0',
        dependsOn: ['pkg:npm/%40bgc/core@1.2.0#openapi-fetch', 'pkg:npm/%40bgc/core@1.2.0#zod'],
      },
      {},
      {},
      { ref: 'pkg:npm/%40bgc/pageup@1.0.0', dependsOn: ['pkg:npm/%40bgc/core@1.2.0'] },
    ],
  });
});

test('what copies a part of core in names it inside of itself, and installs nothing', () => {
  const bill = JSON.parse(billOf('@bgc/candidate-portal-types')) as Record<string, unknown>;
  expect(bill['metadata']).toMatchObject({ component: { components: [{ name: 'core', version: '1.2.0' }] } });
  expect(bill['components']).toEqual([]);
});

test('the same package gives the same bytes, another one another serial number; a time is in it only where one is given', () => {
  const bill = billOf('@bgc/pageup');
  expect(billOf('@bgc/pageup')).toBe(bill);
  const serial = (text: string): string => /"serialNumber": "(urn:uuid:[-0-9a-f]{36})"/.exec(text)?.[1] ?? '';
  expect(serial(bill)).not.toBe('');
  expect(serial(billOf('@bgc/core'))).not.toBe(serial(bill));
  expect(bill).not.toContain('timestamp');
  const part = createDescription(tree(files), [])('@bgc/core');
  expect(writeBill(part, new Date(Date.UTC(2026, 0, 5)))).toContain('"timestamp": "2026-01-05T00:00:00.000Z"');
});

test('packages whose tarballs hold what their bills say pass the gate', async () => {
  expect(await sbomGate.run(withPacked(tree(files), core(), pageup, portal))).toEqual({
    complaints: [],
    note: '3 in CycloneDX 1.6',
  });
});

describe('the gate is red where', () => {
  const judge = createBillJudge();
  const zodAlone = noteOf('zod', '4.6.7');
  test.each([
    [
      'a bundled dependency is missing from the bill',
      { bundle: bothBundled + noteOf('yaml', '2.8.1') },
      ['its files contain yaml 2.8.1, which its bill of materials does not name.'],
    ],
    [
      'another version was bundled than is installed',
      { bundle: zodAlone + noteOf('openapi-fetch', '0.16.0') },
      [
        'its files contain openapi-fetch 0.16.0, which its bill of materials does not name.',
        'its bill of materials names openapi-fetch 0.17.0, of which its files contain nothing.',
      ],
    ],
    [
      'the bill names what is not there',
      { bundle: zodAlone },
      ['its bill of materials names openapi-fetch 0.17.0, of which its files contain nothing.'],
    ],
    [
      'the licences in the tarball are of another version',
      { licences: bothLicensed.replace('4.6.7', '4.6.6') },
      ['THIRD-PARTY-LICENSES.md does not name pkg:npm/zod@4.6.7, which the bill of materials does.'],
    ],
  ])('%s', async (_, given, complaints) => {
    const part = createDescription(tree(files), [])('@bgc/core');
    expect(await judge(core(given), part, writeBill(part))).toEqual(complaints);
  });

  test('a copy of ours is in the files of a client, whose bill knows of none', async () => {
    const copying = packed({
      'package.json': { name: '@bgc/pageup', version: '1.0.0' },
      'dist/index.js': '// ../core/src/schema/node.ts\n',
    });
    expect((await sbomGate.run(withPacked(tree(files), copying))).complaints).toEqual([
      expect.stringContaining('its files contain @bgc/core'),
    ]);
  });

  test('a bill is not of the form that CycloneDX prescribes, or is that of another package', async () => {
    const part = createDescription(tree(files), [])('@bgc/pageup');
    const bill = writeBill(part);
    expect(await judge(pageup, part, bill.replace('"type": "library"', '"type": "libary"'))).toEqual([
      expect.stringContaining('is no CycloneDX 1.6'),
    ]);
    expect(await judge(pageup, part, bill.replaceAll('"1.0.0"', '"1.0.1"'))).toEqual([
      'the bill of materials is that of @bgc/pageup 1.0.1',
    ]);
  });
});

describe('a bill is not written, but says why, where', () => {
  test.each([
    [
      'something is installed of which nothing is known',
      '@bgc/pageup',
      {
        'packages/pageup/package.json': {
          name: '@bgc/pageup',
          version: '1.0.0',
          license: 'MIT',
          dependencies: { left: '1' },
        },
      },
      'left is no package of this repository',
    ],
    ['the lockfile does not pin what is bundled', '@bgc/core', installed('zod', '4.6.8'), 'does not pin zod 4.6.8'],
    [
      'what is bundled names no licence',
      '@bgc/core',
      {
        'packages/core/node_modules/zod/package.json': { name: 'zod', version: '4.6.7' },
      },
      'zod names no licence',
    ],
  ])('%s', (_, name, changed, message) => {
    expect(() => billOf(name, tree({ ...files, ...changed }))).toThrow(message);
  });
});

test('the lockfile’s hashes are found by name and version, in hexadecimal', () => {
  expect([...lockedHashes(LOCKFILE)]).toEqual([
    ['openapi-fetch@0.17.0', hashOf('openapi-fetch')],
    ['zod@4.6.7', hashOf('zod')],
    ['@scope/other@1.0.0-rc.1', hashOf('other')],
  ]);
});
