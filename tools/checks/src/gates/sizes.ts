import { relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { loadedAtStart } from '@bgc/bench/loaded-at-start';
import { build } from 'esbuild';

import type { Gate } from '../gate.ts';

export interface Budget {
  readonly name: string;
  /** The program that is bundled, as a user would write it. */
  readonly program: string;
  /** Packages that are left out. */
  readonly external?: readonly string[];
  /** Only what is loaded at the start, not what is imported when it is first used. */
  readonly atStart?: boolean;
  /** Bytes, minified and gzipped. */
  readonly limit: number;
  /** Bytes, minified and gzipped. */
  readonly aim: number;
}

/** Bytes of a program bundled with everything it needs, minified and gzipped. `directory` is where its imports resolve from. */
export const bundledSize = async (
  { program, external = [], atStart = false }: Pick<Budget, 'program' | 'external' | 'atStart'>,
  directory: string,
): Promise<number> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: directory, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', ...external],
    absWorkingDir: directory,
    outdir: 'bundle',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const loaded = loadedAtStart(metafile);
  return outputFiles
    .filter(({ path }) => !atStart || loaded.has(relative(directory, path).replaceAll(sep, '/')))
    .reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).byteLength, 0);
};

/** Bundles of small programs stay within budgets.ts. */
export const sizesGate = (budgets: readonly Budget[], directory: string): Gate => ({
  name: 'size budgets',
  run: async () => {
    const measured = await Promise.all(
      budgets.map(async (budget) => ({
        ...budget,
        size: await bundledSize(budget, directory),
      })),
    );
    return {
      complaints: measured
        .filter(({ size, limit }) => size > limit)
        .map(
          ({ name, size, limit, aim }) =>
            `${name}: ${size} bytes, ${size - limit} over its budget of ${limit} (aim: ${aim}). ` +
            'Find what came in, or raise the budget in tools/checks/budgets.ts and say why.',
        ),
      note: measured.map(({ name, size, aim }) => `${name} ${size} (aim ${aim})`).join(', '),
    };
  },
});
