import { tryClient, withRelease, type Release } from '@bgc/consumers/release';

import type { Gate, GateResult } from '../gate.ts';
import { asksForProvenance } from '../rehearsal/asks-for-provenance.ts';
import { judgeChangesets } from '../rehearsal/judge-changesets.ts';
import { judgePackage } from '../rehearsal/judge-package.ts';
import { judgeRaisedTree } from '../rehearsal/judge-raised-tree.ts';
import { lookAtRelease } from '../rehearsal/look-at-release.ts';
import { runProgram } from '../run-program.ts';
import { pendingChangesets } from '../surface/changesets.ts';

/** Stands for the repository's own address, which only the workflow knows. */
const REPOSITORY = 'https://example.com/owner/name';
const WORKFLOW = '.github/workflows/release.yml';
const CLIENT = '@bgc/sterling';

const rehearse = async (release: Release, workflow: string): Promise<readonly string[]> => {
  const { checkout, packed } = release;
  const bills = await runProgram('node', ['tools/checks/sbom.ts', packed], checkout);
  const packages = await lookAtRelease(release);
  const called = await tryClient(CLIENT, release).then(
    () => [],
    (error: unknown) => [`${CLIENT}, installed with npm from where it was published: ${String(error)}`],
  );
  return [
    ...(bills.exitCode === 0 ? [] : [`The bills of materials could not be written:\n${bills.output}`]),
    ...packages.flatMap((one) => judgePackage(one, `git+${REPOSITORY}.git`)),
    ...(packages.length === 0 ? ['There is no package to publish.'] : []),
    ...called,
    ...(await asksForProvenance(release, workflow)),
    ...(await judgeRaisedTree(checkout)),
  ];
};

/** Makes the release that merging everything now would make, and says what is wrong with it. */
const rehearseRelease = async (changesets: ReadonlyMap<string, string>, workflow: string): Promise<GateResult> => {
  try {
    let note = '';
    const complaints = await withRelease(
      async (release) => {
        const { versions, seconds } = release;
        const raised = [...new Set(versions.values())].join(', ');
        const took = [...seconds.values()].reduce((sum, one) => sum + one, 0);
        note = `${versions.size} packages (${raised}) published to a registry on loopback in ${took.toFixed(0)} s, one installed and called`;
        return rehearse(release, workflow);
      },
      { repository: REPOSITORY },
    );
    return { complaints: [...judgeChangesets(changesets), ...complaints], note };
  } catch (error) {
    // A step of the release failed: which one, its program has said.
    return { complaints: [...judgeChangesets(changesets), error instanceof Error ? error.message : String(error)] };
  }
};

/** What the release workflow does, without GitHub: versions, one build, tarballs, bills of materials, tags, notes, and a registry. */
export const releaseRehearsalGate: Gate = {
  name: 'release rehearsal',
  run: (workspace) => rehearseRelease(pendingChangesets(workspace), workspace.read(WORKFLOW)),
};
