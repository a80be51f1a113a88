import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

import { isManifest, type Manifest } from './manifest.ts';
import { packPackage, type PackedPackage } from './packed-package.ts';

export interface PackageFolder {
  /** Name of the folder: `core`. */
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** The repository that is checked, or a small tree that stands for it in a test. */
export interface Workspace {
  readonly root: string;
  /** The published packages, `packages/*`, ordered by folder. */
  packages(): readonly PackageFolder[];
  /** Paths relative to the root, ordered, without installed and built files. */
  files(pattern: string | readonly string[]): readonly string[];
  read(path: string): string;
  /** The tarballs that would be published. Made once; needs a build. */
  packed(): Promise<readonly PackedPackage[]>;
  /** Deletes what was made on the way. */
  close(): void;
}

const NOT_SOURCES = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.turbo/**',
  '**/.temporary/**',
  '**/coverage/**',
  'sbom/**',
  'site/**',
  '.git/**',
];

export const openWorkspace = (root: string): Workspace => {
  const temporary = mkdtempSync(join(tmpdir(), 'bgc-checks-'));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = (pattern: string | readonly string[]): readonly string[] =>
    globSync(pattern, { cwd: root, exclude: NOT_SOURCES, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .toSorted();
  const packages = (): readonly PackageFolder[] =>
    files('packages/*/package.json').map((path) => {
      const manifest: unknown = JSON.parse(read(path));
      if (!isManifest(manifest)) throw new Error(`${path} has no name or no version.`);
      return { folder: dirname(path).slice('packages/'.length), path: join(root, dirname(path)), manifest };
    });
  let packed: Promise<readonly PackedPackage[]> | undefined;
  return {
    root,
    packages,
    files,
    read,
    packed: () => (packed ??= Promise.all(packages().map(({ path }) => packPackage(path, temporary)))),
    close: () => rmSync(temporary, { recursive: true, force: true }),
  };
};
