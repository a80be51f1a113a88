import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import type { BenchClient } from './bench-client.ts';
import { run } from './commands.ts';
import { median } from './measure.ts';

export interface BundleSize {
  /** Bytes, minified and gzipped, of what the call loads. */
  readonly loaded: number;
  /** The same with all that is loaded only when it is used: downloads and the escape hatch, for two. */
  readonly whole: number;
}

/** What a program that makes one call weighs, bundled with code splitting, as a bundler does for a browser or a function. */
export const bundledBytes = async ({ oneCall }: BenchClient, folder: string): Promise<BundleSize> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: oneCall, resolveDir: folder, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    absWorkingDir: folder,
    outdir: 'bundle',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [relative(folder, path), gzipSync(contents, { level: 9 }).length]),
  );
  // What is imported on demand is an entry point too.
  const loaded = new Set(
    Object.keys(metafile.outputs).filter((path) => metafile.outputs[path]?.entryPoint === '<stdin>'),
  );
  // A set is walked to its end, additions included.
  for (const path of loaded)
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(imported);
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
  return { loaded: sum(loaded), whole: sum(sizes.keys()) };
};

/** Milliseconds that importing a module takes in a fresh process. */
const timeImport = async (folder: string, module: string): Promise<number> => {
  const script = `const started = performance.now(); await import('${module}'); console.log(performance.now() - started);`;
  return Number(await run(process.execPath, ['--input-type=module', '--eval', script], folder));
};

/** Milliseconds that importing a client takes beyond an import of nothing, both in a fresh process each: the median of several, in turns. */
export const importMs = async ({ name }: BenchClient, folder: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const nothing = await timeImport(folder, 'data:text/javascript,');
    times.push((await timeImport(folder, name)) - nothing);
  }
  return median(times);
};

export interface CheckCost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly instantiations: number;
}

const checkCost = async (folder: string, workspace: string): Promise<CheckCost> => {
  const compiler = join(workspace, 'node_modules', 'typescript', 'bin', 'tsc6');
  const printed = await run(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], folder);
  const figure = (label: string): number => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(printed)?.[1]);
  return {
    seconds: figure('Total time'),
    megabytes: figure('Memory used') / 1024,
    instantiations: figure('Instantiations'),
  };
};

/** What a ten-line consumer costs the TypeScript compiler, beside the same ten lines over `fetch`. */
export const typeCheckCost = async (
  { consumers }: BenchClient,
  folder: string,
  workspace: string,
): Promise<{ readonly baseline: CheckCost; readonly ours: CheckCost }> => {
  const options = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  const cost = async (source: string): Promise<CheckCost> => {
    await writeFile(join(folder, 'consumer.ts'), source);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
    );
    const costs: CheckCost[] = [];
    for (let round = 0; round < 3; round += 1) costs.push(await checkCost(folder, workspace));
    return (
      costs.toSorted((a, b) => a.seconds - b.seconds)[1] ?? {
        seconds: Number.NaN,
        megabytes: Number.NaN,
        instantiations: Number.NaN,
      }
    );
  };
  return { baseline: await cost(consumers.baseline), ours: await cost(consumers.ours) };
};

export const versionOf = async (folder: string, name: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
};
