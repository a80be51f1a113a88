import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type BuildOptions, type BuildResult } from 'esbuild';

import { loadedAtStart } from './loaded-at-start.ts';
import type { WeighedPrograms } from './our-programs.ts';

export interface BundleSize {
  /** Bytes, minified and gzipped, of what the call loads. */
  readonly loaded: number;
  /** The same with all that is loaded only when it is used: downloads and the escape hatch, for two. */
  readonly whole: number;
  /** What it was bundled for: a package that needs built-ins of Node cannot be bundled for a browser. */
  readonly platform: 'browser' | 'node';
}

type Bundled = BuildResult<{ readonly write: false; readonly metafile: true }>;

const bundle = (program: string, folder: string, platform: BundleSize['platform']): Promise<Bundled> => {
  const options = {
    stdin: { contents: program, resolveDir: folder, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2022',
    absWorkingDir: folder,
    outdir: 'bundle',
    write: false,
    metafile: true,
    logLevel: 'silent',
  } as const satisfies BuildOptions;
  return build(options);
};

const sizeOf = ({ outputFiles, metafile }: Bundled, folder: string): Omit<BundleSize, 'platform'> => {
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [relative(folder, path), gzipSync(contents, { level: 9 }).length]),
  );
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
  return { loaded: sum(loadedAtStart(metafile)), whole: sum(sizes.keys()) };
};

/** What a program that makes one call weighs, bundled with code splitting, as a bundler does for a browser or a function. */
export const bundledBytes = async (
  { oneCall }: Pick<WeighedPrograms, 'oneCall'>,
  folder: string,
): Promise<BundleSize> => {
  try {
    return { ...sizeOf(await bundle(oneCall, folder, 'browser'), folder), platform: 'browser' };
  } catch {
    return { ...sizeOf(await bundle(oneCall, folder, 'node'), folder), platform: 'node' };
  }
};
