import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { derivedFiles } from '../src/derived-files.ts';
import { derivedFilesGate } from '../src/gates/derived-files.ts';
import type { Workspace } from '../src/workspace.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const installed = (name: string, version: string): Record<string, string | object> => ({
  [`packages/core/node_modules/${name}/package.json`]: { name, version },
  [`packages/core/node_modules/${name}/LICENSE`]: `Licence of ${name}`,
});

const house = (): Workspace =>
  tree({
    ...goodPackage('core'),
    ...goodPackage('pageup'),
    ...installed('zod', '4.6.7'),
    ...installed('openapi-fetch', '0.17.0'),
    ...installed('openapi-typescript-helpers', '0.1.0'),
  });

const write = (workspace: Workspace): void => {
  for (const { path, text } of derivedFiles(workspace)) writeFileSync(join(workspace.root, path), text);
};

const stale = async (workspace: Workspace): Promise<string> =>
  (await derivedFilesGate.run(workspace)).complaints.join('\n');

test('what pnpm run manifests writes is fresh, and names version and licence of what is bundled', async () => {
  const workspace = house();
  expect(await stale(workspace)).toContain('THIRD-PARTY-LICENSES.md is stale');
  write(workspace);
  expect(await stale(workspace)).toBe('');
  const licenses = workspace.read('packages/core/THIRD-PARTY-LICENSES.md');
  expect(licenses).toContain('## zod 4.6.7');
  expect(licenses).toContain('Licence of openapi-fetch');
});

test('a newer version of what is bundled makes the licences stale', async () => {
  const workspace = house();
  write(workspace);
  writeFileSync(
    join(workspace.root, 'packages/core/node_modules/zod/package.json'),
    '{"name":"zod","version":"4.7.0"}',
  );
  expect(await stale(workspace)).toContain('THIRD-PARTY-LICENSES.md is stale');
});

test('an entry that is not published, or published differently, makes the manifest stale', async () => {
  const workspace = house();
  write(workspace);
  const text = workspace.read('packages/pageup/package.json').replaceAll('index.d.cts', 'other.d.cts');
  writeFileSync(join(workspace.root, 'packages/pageup/package.json'), text.replace('other.d.cts', 'index.d.cts'));
  expect(await stale(workspace)).toBe('packages/pageup/package.json is stale: run pnpm run manifests.');
});
