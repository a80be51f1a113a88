import { packageNameOf } from './package-name.ts';
import type { PackedPackage } from './packed-package.ts';

/** A module of another package, copied into a built file. */
export interface BundledModule {
  /** The built file: `dist/chunk.js`. */
  readonly path: string;
  /** Where the bundler found the module, relative to the package that it built. */
  readonly module: string;
  /** The package that the module belongs to: `zod`, `@bgc/core`. */
  readonly owner: string;
  /** Known of what was installed; a package of ours has the version of its folder. */
  readonly version: string | undefined;
}

/** The bundler writes above each module where it found it, relative to the package. */
const MODULE = /^ *\/\/ (\.\.\/\S+)$/gm;
/** `…/node_modules/.pnpm/zod@4.6.7/node_modules/zod/…`; what follows the version in brackets are its peers. */
const INSTALLED = /^.*\/node_modules\/(?<path>.+)$/;
const STORED = /\/\.pnpm\/(?<folder>[^/]+)\/node_modules\//;

const ownerOf = (module: string): Pick<BundledModule, 'owner' | 'version'> => {
  const installed = INSTALLED.exec(module)?.groups?.['path'];
  if (installed === undefined) return { owner: `@bgc/${module.split('/')[1] ?? ''}`, version: undefined };
  const owner = packageNameOf(installed);
  const folder = STORED.exec(module)?.groups?.['folder'] ?? '';
  const prefix = `${owner.replaceAll('/', '+')}@`;
  const version = folder.startsWith(prefix) ? folder.slice(prefix.length).replace(/[_(].*$/, '') : undefined;
  return { owner, version };
};

/** Everything in the built files of the package that is not of the package itself, as the bundler noted it. */
export const bundledModules = ({ files, read }: PackedPackage): readonly BundledModule[] =>
  files
    .filter((path) => /^dist\/.+\.c?js$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(MODULE)].map(([, module = '']) => ({ path, module, ...ownerOf(module) })),
    );
