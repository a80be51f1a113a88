import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Workspace } from '../workspace.ts';
import { releasedManifest } from './compare-manifests.ts';

/** Keeps the reports as they are released, and what the package.json promises, in place of those of the release before: what every later change is compared with. */
export const keepReleasedReports = (workspace: Workspace): void => {
  for (const { path, manifest } of workspace.packages()) {
    const released = join(path, 'etc/released');
    rmSync(released, { recursive: true, force: true });
    mkdirSync(released, { recursive: true });
    writeFileSync(join(released, 'manifest.json'), `${JSON.stringify(releasedManifest(manifest), null, 2)}\n`);
  }
  for (const path of workspace.files('packages/*/etc/*.api.md')) {
    copyFileSync(join(workspace.root, path), join(workspace.root, dirname(path), 'released', basename(path)));
  }
};
