import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published packages with modules to document, in the order in which a reader meets them. */
export const PACKAGES = [
  'pageup',
  'sterling',
  'truora',
  'attestr',
  'candidate-portal-types',
  'sandbox',
  'doctor',
  'core',
] as const;

export interface ModuleEntry {
  /** As a program names it: `@bgc/core/schema`. */
  readonly specifier: string;
  /** Path of its source. */
  readonly source: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly '@bgc/source'?: string }>>;
}

/** The modules that a package exports, with their sources. */
export const entriesOf = (root: string, folder: string): readonly ModuleEntry[] => {
  const path = join(root, 'packages', folder);
  const { name, exports } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(exports).flatMap(([entry, { '@bgc/source': source }]) =>
    source === undefined ? [] : [{ specifier: name + entry.slice(1), source: join(path, source) }],
  );
};
