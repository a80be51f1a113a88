import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** A worker's program in one file, so that a hundred processes start in little more than the time that Node itself needs. */
export interface BuiltWorker {
  readonly program: string;
  /** Where Node keeps what it compiled, for the next process. */
  readonly compileCache: string;
}

export const buildWorker = async (folder: string): Promise<BuiltWorker> => {
  const program = join(folder, 'killable-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('killable-worker.ts', import.meta.url))],
    outfile: program,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node24', logLevel: 'error' },
    conditions: ['@bgc/source'],
  });
  return { program, compileCache: join(folder, 'compiled') };
};
