import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedManifests, type Release } from '@bgc/consumers/release';

import { readTarball, type PackedPackage } from '../packed-package.ts';
import type { PublishedVersion, RehearsedPackage } from './rehearsed-package.ts';

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const publishedVersion = async (
  registry: string,
  name: string,
  version: string,
): Promise<PublishedVersion | undefined> => {
  const response = await fetch(`${registry}${name.replace('/', '%2f')}/${version}`);
  if (!response.ok) return undefined;
  const { dist, repository } = (await response.json()) as {
    readonly dist: { readonly integrity: string };
    readonly repository?: PublishedVersion['repository'];
  };
  return { integrity: dist.integrity, ...(repository && { repository }) };
};

/** Every package that the release should have published, with what came of it. */
export const lookAtRelease = async ({
  checkout,
  packed,
  registry,
  tags,
}: Release): Promise<readonly RehearsedPackage[]> => {
  const tarballs = globSync('**/*.tgz', { cwd: packed }).map((path) => readTarball(readFileSync(join(packed, path))));
  const byName = new Map(tarballs.map((tarball): [string, PackedPackage] => [tarball.name, tarball]));
  return Promise.all(
    [...publishedManifests(checkout)].map(async ([directory, { name, version }]) => {
      const [tarball, published] = [byName.get(name), await publishedVersion(registry, name, version)];
      return {
        name,
        version,
        directory,
        tags,
        changelog: readIfThere(join(checkout, directory, 'CHANGELOG.md')),
        billed: existsSync(join(checkout, 'sbom', `${name.slice('@bgc/'.length)}.cdx.json`)),
        ...(tarball && { packed: tarball }),
        ...(published && { published }),
      };
    }),
  );
};
