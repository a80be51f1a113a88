import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { judgeChangesets } from '../src/rehearsal/judge-changesets.ts';
import { judgePackage } from '../src/rehearsal/judge-package.ts';
import type { RehearsedPackage } from '../src/rehearsal/rehearsed-package.ts';
import { releaseNotes } from '../src/rehearsal/release-notes.ts';
import { repositoryOf } from '../src/repository-of.ts';
import { packed as pack } from './tarball.ts';

const URL_OF_IT = 'git+https://example.com/owner/name.git';
const manifest = { name: '@bgc/core', version: '0.1.0', main: './dist/index.cjs' };
const packed = pack({ 'package.json': manifest, 'dist/index.cjs': '' });
const integrity = `sha512-${createHash('sha512').update(packed.tarball).digest('base64')}`;
const repository = { url: URL_OF_IT, directory: 'packages/core' };

const good: RehearsedPackage = {
  name: '@bgc/core',
  version: '0.1.0',
  directory: 'packages/core',
  packed,
  changelog: '# @bgc/core\n\n## 0.1.0\n\n### Minor Changes\n\n- The first release\n',
  tags: ['@bgc/core@0.1.0'],
  published: { integrity, repository },
  billed: true,
};

test('a package that was published as packed, with tag, notes and bill of materials, is green', () => {
  expect(judgePackage(good, URL_OF_IT)).toEqual([]);
});

const { packed: _packed, ...unpacked } = good;
const { published: _published, ...unpublished } = good;

test.each<[string, RehearsedPackage, RegExp]>([
  ['no changeset', { ...good, version: '0.0.0' }, /no changeset names it/],
  ['no tarball', unpacked, /was not packed/],
  [
    'a tarball without a file',
    { ...good, packed: pack({ 'package.json': manifest }) },
    /dist\/index\.cjs, which its tarball lacks/,
  ],
  ['nothing on the registry', unpublished, /was not published/],
  [
    'other bytes on the registry',
    { ...good, published: { integrity: 'sha512-', repository } },
    /not the tarball that was packed/,
  ],
  ['no repository', { ...good, published: { integrity } }, /provenance would not match/],
  ['no tag', { ...good, tags: ['@bgc/core@0.0.9'] }, /no tag @bgc\/core@0\.1\.0/],
  ['no notes', { ...good, changelog: '# @bgc/core\n\n## 0.1.0\n\n## 0.0.9\n\n- Old\n' }, /release would have no notes/],
  ['no bill of materials', { ...good, billed: false }, /no bill of materials/],
])('%s makes a release red', (_, one, complaint) => {
  expect(judgePackage(one, URL_OF_IT).join('\n')).toMatch(complaint);
});

test('the notes of a release are the entry of its version, and of no other that begins alike', () => {
  const changelog = '# A\n\n## 0.1.0\n\n- new\n\n## 0.1.0-beta\n\n- beta\n\n## 0x1.0\n\n- other\n';
  expect(releaseNotes(changelog, '0.1.0')).toBe('- new');
  expect(releaseNotes(changelog, '0.1')).toBe('');
  expect(releaseNotes(changelog, '0x1.0')).toBe('- other');
});

test('a changeset that names no package, or says nothing, is told of', () => {
  const judged = judgeChangesets(
    new Map([
      ['good.md', "---\n'@bgc/core': minor\n---\n\nSomething.\n"],
      ['nobody.md', '---\n---\n\nSomething.\n'],
      ['silent.md', "---\n'@bgc/core': patch\n---\n"],
      ['none.md', '# A note\n'],
    ]),
  );
  expect(judged).toEqual([
    expect.stringContaining('nobody.md names no package'),
    expect.stringContaining('silent.md says nothing'),
    expect.stringContaining('none.md is no changeset'),
  ]);
});

test('the address of the repository becomes what npm compares with the provenance', () => {
  const written = { type: 'git', url: URL_OF_IT, directory: 'packages/core' };
  expect(repositoryOf('https://example.com/owner/name', 'core')).toEqual(written);
  expect(repositoryOf('https://example.com/owner/name.git', 'core')).toEqual(written);
  expect(() => repositoryOf('https://example.com/', 'core')).toThrow(/https:\/\/host\/owner\/name/);
  expect(() => repositoryOf('/owner/name', 'core')).toThrow(/no address of a repository/);
});
