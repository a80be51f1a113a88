import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { layerOf } from '../layers.ts';
import { lockedHashes } from '../locked-hashes.ts';
import { isManifest, installedDependencies, type Manifest } from '../manifest.ts';
import type { PackedPackage } from '../packed-package.ts';
import type { Workspace } from '../workspace.ts';
import type { Part } from './part.ts';

const identityOf = ({
  name,
  version,
  description,
  license,
}: Manifest): Pick<Part, 'name' | 'version' | 'description' | 'license'> => {
  if (license === undefined) throw new Error(`The package.json of ${name} names no licence.`);
  return { name, version, description, license };
};

/** Tells of packages what they are made of: what layers.ts says is copied in, in the version that is installed, with the lockfile's hash. */
export const createDescription = (
  workspace: Workspace,
  tarballs: readonly Pick<PackedPackage, 'name' | 'tarball'>[],
): ((name: string) => Part) => {
  const packages = workspace.packages();
  const hashes = lockedHashes(workspace.read('pnpm-lock.yaml'));
  const folderOf = (name: string) => packages.find(({ manifest }) => manifest.name === name);

  const installed = (name: string, directory: string): Part => {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, 'node_modules', name, 'package.json'), 'utf8'));
    if (!isManifest(manifest)) throw new Error(`The package.json of ${name} has no version.`);
    const sha512 = hashes.get(`${name}@${manifest.version}`);
    if (sha512 === undefined) throw new Error(`pnpm-lock.yaml does not pin ${name} ${manifest.version}.`);
    return { ...identityOf(manifest), sha512, contains: [], needs: [] };
  };

  /** A copy of some of its files: the hash of its tarball would say more than is true. */
  const copied = (name: string): Part => {
    const own = folderOf(name);
    if (own === undefined) throw new Error(`layers.ts names ${name}, which is no package of this repository.`);
    return { ...identityOf(own.manifest), sha512: undefined, contains: [], needs: [] };
  };

  const describe = (name: string): Part => {
    const own = folderOf(name);
    if (own === undefined) throw new Error(`${name} is no package of this repository: its own parts are not known.`);
    const { bundles, copiesIn } = layerOf(own.folder);
    const tarball = tarballs.find((packed) => packed.name === name)?.tarball;
    return {
      ...identityOf(own.manifest),
      sha512: tarball && createHash('sha512').update(tarball).digest('hex'),
      contains: [...bundles.map((other) => installed(other, own.path)), ...copiesIn.map(copied)],
      needs: installedDependencies(own.manifest).map(describe),
    };
  };
  return describe;
};
