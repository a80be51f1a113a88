import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';

import { isManifest, type Manifest } from './manifest.ts';
import { runProgram } from './run-program.ts';

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly manifest: Manifest;
  readonly tarball: Uint8Array;
  /** Paths inside the package, ordered: `dist/index.js`. */
  readonly files: readonly string[];
  read(path: string): string;
  readonly contents: Package;
}

/** A tarball as it is published. */
export const readTarball = (tarball: Uint8Array): PackedPackage => {
  const contents = createPackageFromTarballData(tarball);
  const prefix = `/node_modules/${contents.packageName}/`;
  const read = (path: string): string => contents.readFile(`${prefix}${path}`);
  const manifest: unknown = JSON.parse(read('package.json'));
  if (!isManifest(manifest)) throw new Error(`The package.json of ${contents.packageName} has no name or no version.`);
  const files = contents
    .listFiles()
    .map((path) => path.slice(prefix.length))
    .toSorted();
  return { name: manifest.name, manifest, tarball, files, read, contents };
};

/** Packs the package in `directory` as publishing would, below `temporary`. */
export const packPackage = async (directory: string, temporary: string): Promise<PackedPackage> => {
  const out = join(mkdtempSync(join(temporary, 'pack-')), 'package.tgz');
  const { exitCode, output } = await runProgram('pnpm', ['pack', '--out', out], directory);
  if (exitCode !== 0) throw new Error(`pnpm pack failed in ${directory}:\n${output}`);
  return readTarball(readFileSync(out));
};
