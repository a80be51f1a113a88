import type { Gate } from '../gate.ts';
import { extractSurface, type EntrySurface } from '../surface/extract-surface.ts';
import { hasStarExport, hygieneOf } from '../surface/hygiene.ts';
import { surfaceFiles } from '../surface/surface-files.ts';
import { typedEntries, unbuilt } from '../surface/typed-entries.ts';
import type { Workspace } from '../workspace.ts';

/** How much a package may have of what a public surface should not have. Each number may fall and must not rise. */
export interface SurfaceLimits {
  /** Exports without a docstring. */
  readonly undocumented: number;
  /** Types that a signature names and nobody can import. */
  readonly unnamed: number;
  /** Declarations that say `any`. */
  readonly unchecked: number;
}

const NONE: SurfaceLimits = { undocumented: 0, unnamed: 0, unchecked: 0 };

const WHAT: readonly (readonly [keyof SurfaceLimits, string])[] = [
  ['undocumented', 'exports have no docstring'],
  ['unnamed', 'types stand in public signatures, and nobody can import them'],
  ['unchecked', 'declarations say any'],
];

const staleFiles = (workspace: Workspace, surfaces: readonly EntrySurface[]): readonly string[] => {
  const wanted = surfaceFiles(workspace, surfaces);
  const isThere = new Set(workspace.files(['packages/*/etc/*.api.md', '{.,packages/*}/llms.txt']));
  const known = new Set(wanted.map(({ path }) => path));
  return [
    ...wanted
      .filter(({ path, text }) => !isThere.has(path) || workspace.read(path) !== text)
      .map(({ path }) => `${path} is stale: run npm run api-report, and look at what changed.`),
    ...[...isThere]
      .filter((path) => !known.has(path))
      .map((path) => `${path} is of an entry that is not there: delete it.`),
  ];
};

/** The reports of the public surface and the descriptions made of them are fresh, and the surface is one that can be used and understood. */
export const apiReportsGate = (
  limits: Readonly<Record<string, SurfaceLimits>>,
  extract: typeof extractSurface = extractSurface,
): Gate => ({
  name: 'API reports',
  run: async (workspace) => {
    const packages = workspace.packages();
    const entries = packages.flatMap(typedEntries);
    const missing = unbuilt(entries);
    if (missing.length > 0) return { complaints: missing };
    const surfaces = extract(entries);
    const hygiene = packages.map(({ folder, manifest }) => ({
      name: manifest.name,
      found: hygieneOf(
        surfaces.filter(({ entry }) => entry.folder === folder),
        surfaces,
      ),
    }));
    const unclean = hygiene.flatMap(({ name, found }) =>
      WHAT.flatMap(([kind, what]) => {
        const limit = (limits[name] ?? NONE)[kind];
        if (found[kind].length === limit) return [];
        if (found[kind].length > limit)
          return [`${name}: ${found[kind].length} ${what}, more than ${limit}: ${found[kind].join(', ')}.`];
        return [
          `${name}: only ${found[kind].length} ${what}: lower the limit in tools/checks/budgets.ts from ${limit}.`,
        ];
      }),
    );
    const starred = surfaces
      .filter(({ report }) => hasStarExport(report))
      .map(({ entry }) => `${entry.specifier} has an export *, which hides what is public: name each export.`);
    const count = (kind: keyof SurfaceLimits): number =>
      hygiene.reduce((sum, { found }) => sum + found[kind].length, 0);
    return {
      complaints: [...staleFiles(workspace, surfaces), ...unclean, ...starred],
      note: `${surfaces.length} entries, ${count('undocumented')} exports undocumented`,
    };
  },
});
