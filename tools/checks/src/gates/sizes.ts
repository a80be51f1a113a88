import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import type { Gate } from '../gate.ts';

export interface Budget {
  readonly name: string;
  /** The program that is bundled, as a user would write it. */
  readonly program: string;
  /** Packages that are left out. */
  readonly external?: readonly string[];
  /** Bytes, minified and gzipped. */
  readonly limit: number;
  /** Bytes, minified and gzipped. */
  readonly aim: number;
}

/** Bytes of `program` bundled with everything it needs, minified and gzipped. `directory` is where its imports resolve from. */
export const bundledSize = async (
  program: string,
  directory: string,
  external: readonly string[] = [],
): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: directory, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', ...external],
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild made no output.');
  return gzipSync(output.contents, { level: 9 }).byteLength;
};

/** Bundles of small programs stay within budgets.ts. */
export const sizesGate = (budgets: readonly Budget[], directory: string): Gate => ({
  name: 'size budgets',
  run: async () => {
    const measured = await Promise.all(
      budgets.map(async (budget) => ({
        ...budget,
        size: await bundledSize(budget.program, directory, budget.external),
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
