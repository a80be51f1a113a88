import type { Workspace } from '../workspace.ts';

/** The changesets that wait for the next release, by their paths. */
export const pendingChangesets = (workspace: Workspace): ReadonlyMap<string, string> =>
  new Map(
    workspace
      .files('.changeset/*.md')
      .filter((path) => !path.endsWith('README.md'))
      .map((path) => [path, workspace.read(path)]),
  );

export interface Changeset {
  /** `'@bgc/core': minor`, one line a package. */
  readonly releases: string;
  /** What its users read in the changelog. */
  readonly summary: string;
}

/** The two parts of a changeset; `undefined` where it has no front matter. */
export const splitChangeset = (text: string): Changeset | undefined => {
  const [, releases, summary = ''] = /^---\r?\n((?:[^]*?\n)?)---[^\S\n]*(?:\n([^]*))?$/.exec(text) ?? [];
  return releases === undefined ? undefined : { releases, summary };
};

export type Bump = 'patch' | 'minor' | 'major';

const SIZE: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

const isBump = (text: string | undefined): text is Bump => text !== undefined && Object.hasOwn(SIZE, text);

export const isAtLeast = (bump: Bump | undefined, needed: Bump): boolean =>
  bump !== undefined && SIZE[bump] >= SIZE[needed];

/** What the front matter of one changeset says. */
export const readChangeset = (path: string, text: string): readonly (readonly [string, Bump])[] => {
  const changeset = splitChangeset(text);
  if (changeset === undefined) throw new Error(`${path} has no front matter: pnpm changeset writes one.`);
  return changeset.releases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [, name, bump] = /^\s*['"]?([^'":]+)['"]?\s*:\s*['"]?(\w+)['"]?\s*$/.exec(line) ?? [];
      if (name !== undefined && bump === 'none') return [];
      if (name === undefined || !isBump(bump)) throw new Error(`${path} says ${line.trim()}, which is no bump.`);
      return [[name, bump] as const];
    });
};

/** The largest bump of each package in all of them: what the next release makes of them. */
export const largestBumps = (bumps: readonly (readonly [string, Bump])[]): ReadonlyMap<string, Bump> => {
  const largest = new Map<string, Bump>();
  for (const [name, bump] of bumps) if (!isAtLeast(largest.get(name), bump)) largest.set(name, bump);
  return largest;
};
