import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { PackageFolder } from '../workspace.ts';

/** One entry of a published package that has declarations. */
export interface TypedEntry {
  /** Name of the package's folder. */
  readonly folder: string;
  readonly packagePath: string;
  /** As a program names it: `@bgc/core/schema`. */
  readonly specifier: string;
  /** What its report is called: `index` for the main entry, `schema`. */
  readonly name: string;
  /** Path of the built declarations. */
  readonly declarations: string;
}

interface Targets {
  readonly import?: { readonly types?: string };
}

const targetsOf = (exports: unknown): Readonly<Record<string, Targets>> =>
  typeof exports === 'object' && exports !== null ? (exports as Readonly<Record<string, Targets>>) : {};

/** The entries of a package, from its `exports`. None where it publishes no types. */
export const typedEntries = ({ folder, path, manifest }: PackageFolder): readonly TypedEntry[] =>
  Object.entries(targetsOf(manifest.exports)).flatMap(([entry, targets]) => {
    const types = targets.import?.types;
    if (types === undefined) return [];
    return [
      {
        folder,
        packagePath: path,
        specifier: manifest.name + entry.slice(1),
        name: entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '-'),
        declarations: join(path, types),
      },
    ];
  });

/** The entries whose declarations nobody has built. */
export const unbuilt = (entries: readonly TypedEntry[]): readonly string[] =>
  entries
    .filter(({ declarations }) => !existsSync(declarations))
    .map(({ specifier, declarations }) => `${specifier}: ${declarations} is missing: build first.`);
