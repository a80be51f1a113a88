import { expect, test } from 'vitest';

import { attwGate } from '../src/gates/attw.ts';
import { tarballsGate } from '../src/gates/tarballs.ts';
import { publishConfigOf } from '../src/publish-config.ts';
import { packed, workspaceOf } from './tarball.ts';
import { tree } from './tree.ts';

const exports = { './one.yaml': './dist/one.yaml' };
const good = {
  'package.json': { name: '@bgc/openapi', version: '1.0.0', exports },
  'README.md': '# Documents\n',
  'llms.txt': '# Documents\n',
  LICENSE: 'MIT\n',
  'dist/one.yaml': 'openapi: 3.1.1\n',
};

const complaintsOf = async (files: Readonly<Record<string, string | object>>, specs = {}): Promise<string> => {
  const one = packed(files);
  const { files: list, read } = tree({ 'specs/one.yaml': 'openapi: 3.1.1\n', ...specs });
  const workspace = { ...workspaceOf(one), files: list, read };
  return (await tarballsGate({ '@bgc/openapi': 2000 }).run(workspace)).complaints.join('\n');
};

test('a package of documents holds those of the repository, byte for byte, and needs no types', async () => {
  expect(await complaintsOf(good)).toBe('');
  expect((await attwGate.run(workspaceOf(packed(good)))).complaints).toEqual([]);
  expect(publishConfigOf(exports)).toEqual({ access: 'public', exports });
});

test('a document that was changed, left out, or is no entry makes its tarball red', async () => {
  expect(await complaintsOf({ ...good, 'dist/one.yaml': 'openapi: 3.1.0\n' })).toContain('dist/one.yaml is not specs/');
  expect(await complaintsOf(good, { 'specs/two.yaml': 'openapi: 3.1.1\n' })).toContain('specs/two.yaml is no entry');
  const { 'dist/one.yaml': _, ...without } = good;
  expect(await complaintsOf(without)).toContain('dist/one.yaml is missing');
  expect(await complaintsOf({ ...good, 'dist/copy-specs.js': 'run();\n' })).toContain('dist/copy-specs.js does not');
});
