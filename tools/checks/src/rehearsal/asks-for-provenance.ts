import { globSync } from 'node:fs';
import { join } from 'node:path';

import { runInCopy, type Release } from '@bgc/consumers/release';

/** Settings of the package manager that the workflow gives its steps: `PNPM_CONFIG_PROVENANCE: 'true'`. */
const SETTING = /^ +(P?NPM_CONFIG_\w+): '([^']*)'$/gm;

/** What GitHub tells a job, but for the right to an identity token. */
const JOB = { CI: 'true', GITHUB_ACTIONS: 'true' };

/**
 * With the settings of the workflow, publishing must ask GitHub for the identity that provenance is signed with. There is none here, so it
 * has to fail for that reason: a setting that the package manager does not know is ignored by it without a word.
 */
export const asksForProvenance = async (release: Release, workflow: string): Promise<readonly string[]> => {
  const settings = Object.fromEntries(
    [...workflow.matchAll(SETTING)].map(([, name = '', value = '']) => [name, value]),
  );
  const [tarball = ''] = globSync('**/*.tgz', { cwd: release.packed });
  const parameters = ['publish', join(release.packed, tarball), '--no-git-checks', '--json'];
  const { exitCode, output } = await runInCopy(release, 'pnpm', parameters, { ...JOB, ...settings });
  return exitCode !== 0 && /ID_TOKEN/.test(output)
    ? []
    : [`With the settings of the release workflow, publishing asks for no provenance: ${output.slice(0, 500)}`];
};
