import { layerOf } from './layers.ts';
import { publishConfigOf } from './publish-config.ts';
import { repositoryOf } from './repository-of.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';
import type { Workspace } from './workspace.ts';

export interface DerivedFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/**
 * What `pnpm run manifests` writes: the publishConfig of every package, and the licences of what is bundled. With `repository`, the address
 * of the repository on the web, also where the package comes from.
 */
export const derivedFiles = (workspace: Workspace, repository?: string): readonly DerivedFile[] =>
  workspace.packages().flatMap(({ folder, path, manifest }) => {
    const { bundles } = layerOf(folder);
    const written = {
      ...manifest,
      ...(repository !== undefined && { repository: repositoryOf(repository, folder) }),
      publishConfig: publishConfigOf(manifest.exports),
    };
    return [
      { path: `packages/${folder}/package.json`, text: `${JSON.stringify(written, null, 2)}\n` },
      ...(bundles.length > 0
        ? [{ path: `packages/${folder}/THIRD-PARTY-LICENSES.md`, text: thirdPartyLicenses(bundles, path) }]
        : []),
    ];
  });
