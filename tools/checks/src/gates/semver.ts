import { posix } from 'node:path';

import type { Gate } from '../gate.ts';
import { isAtLeast, largestBumps, pendingChangesets, readChangeset, type Bump } from '../surface/changesets.ts';
import { compareManifests, releasedManifest, type ReleasedManifest } from '../surface/compare-manifests.ts';
import { changeOf, type Finding } from '../surface/compare-surfaces.ts';
import { neededBump } from '../surface/needed-bump.ts';
import { findingsOf, type EntryReports } from '../surface/package-findings.ts';
import type { PackageFolder, Workspace } from '../workspace.ts';

/** The reports in a folder, by the specifiers of their entries. */
const reportsIn = (workspace: Workspace, folder: string, name: string): ReadonlyMap<string, string> =>
  new Map(
    workspace.files(`${folder}/*.api.md`).map((path) => {
      const entry = posix.basename(path, '.api.md');
      return [entry === 'index' ? name : `${name}/${entry}`, workspace.read(path)] as const;
    }),
  );

const entryReports = (workspace: Workspace, { folder, manifest }: PackageFolder): readonly EntryReports[] => {
  const before = reportsIn(workspace, `packages/${folder}/etc/released`, manifest.name);
  const after = reportsIn(workspace, `packages/${folder}/etc`, manifest.name);
  return [...new Set([...before.keys(), ...after.keys()])].map((specifier) => {
    const [then, now] = [before.get(specifier), after.get(specifier)];
    return {
      specifier,
      ...(then === undefined ? {} : { before: then }),
      ...(now === undefined ? {} : { after: now }),
    };
  });
};

const pendingBumps = (workspace: Workspace): ReadonlyMap<string, Bump> =>
  largestBumps([...pendingChangesets(workspace)].flatMap(([path, text]) => readChangeset(path, text)));

const manifestFindings = (workspace: Workspace, { folder, manifest }: PackageFolder): readonly Finding[] => {
  const before = JSON.parse(workspace.read(`packages/${folder}/etc/released/manifest.json`)) as ReleasedManifest;
  return compareManifests(before, releasedManifest(manifest));
};

const judgeUnreleased = ({ folder, manifest }: PackageFolder, bump: Bump | undefined): readonly string[] => {
  if (manifest.version !== '0.0.0')
    return [`${manifest.name} is at ${manifest.version}, and packages/${folder}/etc/released has nothing of it.`];
  return bump === undefined
    ? [`${manifest.name} was never released, and no changeset names it: pnpm changeset, and say what it is.`]
    : [];
};

const judgeReleased = (
  { manifest }: PackageFolder,
  findings: readonly Finding[],
  bump: Bump | undefined,
): readonly string[] => {
  const change = changeOf(findings);
  const needed = neededBump(change, manifest.version);
  if (needed === undefined || isAtLeast(bump, needed)) return [];
  const what = findings
    .filter((finding) => finding.change === change)
    .map(({ name, what: happened }) => `${name} ${happened}`)
    .join('; ');
  const pending = bump === undefined ? 'No changeset names it' : `The pending changesets say ${bump}`;
  return [
    `${manifest.name} ${change === 'breaking' ? 'breaks what was released' : 'has more than was released'}: ${what}. ${pending}; it needs ${needed}: pnpm changeset (docs/semver.md says why).`,
  ];
};

/** A change of the public surface has a changeset that is large enough, by the reports as they were released. */
export const semverGate: Gate = {
  name: 'changesets are large enough',
  run: async (workspace) => {
    const packages = workspace.packages().filter(({ manifest }) => manifest.private !== true);
    const reports = new Map(packages.map((one) => [one.manifest.name, entryReports(workspace, one)]));
    const isReleased = ({ folder }: PackageFolder): boolean =>
      workspace.files(`packages/${folder}/etc/released/manifest.json`).length > 0;
    const findings = findingsOf([...reports.values()].flat());
    const bumps = pendingBumps(workspace);
    const complaints = packages.flatMap((one) => {
      const bump = bumps.get(one.manifest.name);
      if (isReleased(one)) {
        const own = (reports.get(one.manifest.name) ?? []).flatMap(({ specifier }) =>
          (findings.get(specifier) ?? []).map((finding) => ({ ...finding, name: `${specifier}#${finding.name}` })),
        );
        return judgeReleased(one, [...manifestFindings(workspace, one), ...own], bump);
      }
      return judgeUnreleased(one, bump);
    });
    const released = packages.filter(isReleased).length;
    return { complaints, note: `${released} of ${packages.length} packages released` };
  },
};
