import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from '../run-program.ts';

/** The gates that read what raising the versions writes: manifests, changelogs, and the surface as it was released. */
const GATES = [
  'manifests and licences',
  'machine paths',
  'links in the documents',
  'changesets are large enough',
  'format',
];

/** The job that packs runs all gates on the raised versions: what is red there would end a release half way. */
export const judgeRaisedTree = async (checkout: string): Promise<readonly string[]> => {
  // Names the registry on loopback, and is no part of what was released.
  rmSync(join(checkout, '.npmrc'), { force: true });
  const parameters = ['--disable-warning=ExperimentalWarning', 'tools/checks/run.ts', ...GATES];
  const { exitCode, output } = await runProgram('node', parameters, checkout);
  return exitCode === 0 ? [] : [`With raised versions, gates are red:\n${output}`];
};
