import ts from 'typescript';

import { compareSurfaces, type Finding } from './compare-surfaces.ts';
import { directionsIn } from './directions.ts';
import { readReport, type ImportedName, type Surface } from './read-report.ts';

/** The reports of one entry: as of the last release, and now. Either may be missing. */
export interface EntryReports {
  readonly specifier: string;
  readonly before?: string;
  readonly after?: string;
}

interface ReadEntry {
  readonly specifier: string;
  readonly before: Surface | undefined;
  readonly after: Surface | undefined;
}

const packageOf = (specifier: string): string => specifier.split('/').slice(0, 2).join('/');

/** By package: the names of which some other package takes values from its users. */
const takenOf = (entries: readonly ReadEntry[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const taken = new Map<string, Set<string>>();
  for (const { after } of entries) {
    if (!after) continue;
    const directions = directionsIn(after, new Set());
    for (const [local, { module, name }] of after.imports) {
      if (directions.get(local) === 'given') continue;
      taken.set(packageOf(module), (taken.get(packageOf(module)) ?? new Set()).add(name));
    }
  }
  return taken;
};

const names = (node: ts.Node, found: Set<string> = new Set()): ReadonlySet<string> => {
  if (ts.isIdentifier(node)) found.add(node.text);
  ts.forEachChild(node, (child) => {
    names(child, found);
  });
  return found;
};

/** What is said with the help of a broken name is broken, too. */
const affectedBy = (broken: ReadonlySet<string>, { declarations }: Surface): ReadonlySet<string> => {
  const affected = new Set(broken);
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const { name, nodes } of declarations.values())
      if (nodes.some((node) => [...names(node)].some((other) => affected.has(other)))) affected.add(name);
  }
  return affected;
};

const compareEntry = ({ before, after }: ReadEntry, taken: ReadonlySet<string>): readonly Finding[] => {
  if (!before) return after ? [{ change: 'added', name: 'the report', what: 'is new' }] : [];
  if (!after) return [{ change: 'breaking', name: 'the report', what: 'is gone' }];
  return compareSurfaces(before, after, taken);
};

/** What changed in each entry, also by what it passes on of another package of ours that changed. */
export const findingsOf = (reports: readonly EntryReports[]): ReadonlyMap<string, readonly Finding[]> => {
  const entries = reports.map(({ specifier, before, after }) => ({
    specifier,
    before: before === undefined ? undefined : readReport(before),
    after: after === undefined ? undefined : readReport(after),
  }));
  const taken = takenOf(entries);
  const found = new Map(
    entries.map((entry) => [
      entry.specifier,
      [...compareEntry(entry, taken.get(packageOf(entry.specifier)) ?? new Set())],
    ]),
  );
  const brokenIn = (specifier: string): ReadonlySet<string> =>
    new Set((found.get(specifier) ?? []).filter(({ change }) => change === 'breaking').map(({ name }) => name));
  const isAffected = ({ module, name }: ImportedName): boolean => {
    const origin = entries.find(({ specifier }) => specifier === module)?.after;
    return origin !== undefined && affectedBy(brokenIn(module), origin).has(origin.exports.get(name) ?? name);
  };
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { specifier, before, after } of entries) {
      // What is new in this entry has no users yet.
      const passedOn = [...(after?.imports ?? [])].filter(
        ([local, origin]) =>
          before?.imports.has(local) === true && !brokenIn(specifier).has(local) && isAffected(origin),
      );
      for (const [local, { module }] of passedOn) {
        isSettled = false;
        found.get(specifier)?.push({ change: 'breaking', name: local, what: `is of ${module}, where it breaks` });
      }
    }
  }
  return found;
};
