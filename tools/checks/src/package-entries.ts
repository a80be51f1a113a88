import type { PackedPackage } from './packed-package.ts';

export interface PackageEntry {
  /** As a program names it: `@bgc/core/schema`. */
  readonly specifier: string;
  /** Path inside the package of the declarations that an `import` gets. */
  readonly types: string;
}

interface Targets {
  readonly import?: { readonly types?: string };
}

/** Every entry that is a module, but those that are named after a peer dependency: they are for programs that have it. */
export const packageEntries = ({ name, read }: PackedPackage): readonly PackageEntry[] => {
  const { exports, peerDependencies = {} } = JSON.parse(read('package.json')) as {
    readonly exports: Readonly<Record<string, Targets | string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  return Object.entries(exports)
    .filter(([entry, targets]) => typeof targets !== 'string' && !Object.hasOwn(peerDependencies, entry.slice(2)))
    .map(([entry, targets]) => ({
      specifier: name + entry.slice(1),
      types: (typeof targets === 'string' ? '' : (targets.import?.types ?? '')).replace(/^\.\//, ''),
    }));
};
