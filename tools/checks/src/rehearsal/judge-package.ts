import { createHash } from 'node:crypto';

import { publishedTargets } from '../published-targets.ts';
import { releaseNotes } from './release-notes.ts';
import type { PublishedVersion, RehearsedPackage } from './rehearsed-package.ts';

const integrityOf = (tarball: Uint8Array): string => `sha512-${createHash('sha512').update(tarball).digest('base64')}`;

const judgePublished = (
  { directory, packed }: RehearsedPackage,
  { integrity, repository }: PublishedVersion,
  url: string,
): readonly string[] => [
  ...(packed && integrity !== integrityOf(packed.tarball)
    ? ['what is published is not the tarball that was packed.']
    : []),
  ...(repository?.url === url && repository.directory === directory
    ? []
    : [
        `it is published as from ${repository?.url} (${repository?.directory}), not ${url} (${directory}): provenance would not match.`,
      ]),
];

/** What is wrong about one package of a release. `url` is that of the repository, as manifests have it. */
export const judgePackage = (one: RehearsedPackage, url: string): readonly string[] => {
  const { name, version, packed, changelog, tags, published, billed } = one;
  const targets = packed ? [...publishedTargets(packed.manifest)].filter((path) => !packed.files.includes(path)) : [];
  return [
    ...(version === '0.0.0' ? ['no changeset names it: it would be published as 0.0.0.'] : []),
    ...(packed ? [] : ['it was not packed.']),
    ...targets.map((path) => `its package.json names ${path}, which its tarball lacks.`),
    ...(published ? judgePublished(one, published, url) : ['it was not published.']),
    ...(tags.includes(`${name}@${version}`) ? [] : [`no tag ${name}@${version} was made.`]),
    ...(releaseNotes(changelog, version) === ''
      ? [`CHANGELOG.md says nothing of ${version}: the release would have no notes.`]
      : []),
    ...(billed ? [] : ['it has no bill of materials.']),
  ].map((complaint) => `${name}: ${complaint}`);
};
