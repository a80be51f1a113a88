import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runAnyway } from '../commands.ts';
import type { WeighedPrograms } from './our-programs.ts';

export interface CheckCost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly instantiations: number;
  /** Errors in the program, or in the declarations that it brings. */
  readonly errors: number;
}

const checkCost = async (folder: string, workspace: string): Promise<CheckCost> => {
  const compiler = join(workspace, 'node_modules', 'typescript', 'bin', 'tsc6');
  // With errors it still tells what it cost.
  const printed = await runAnyway(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], folder);
  const figure = (label: string): number => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(printed)?.[1]);
  return {
    seconds: figure('Total time'),
    megabytes: figure('Memory used') / 1024,
    instantiations: figure('Instantiations'),
    errors: printed.match(/error TS\d+/g)?.length ?? 0,
  };
};

const OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};

/** What a program costs the TypeScript compiler: of several runs the shortest. `folder` is where its imports resolve from. */
export const programCost = async (
  program: string,
  folder: string,
  workspace: string,
  rounds: number,
): Promise<CheckCost> => {
  await writeFile(join(folder, 'consumer.ts'), program);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, files: ['consumer.ts'] }));
  let best = await checkCost(folder, workspace);
  for (let round = 1; round < rounds; round += 1) {
    const cost = await checkCost(folder, workspace);
    if (cost.seconds < best.seconds) best = cost;
  }
  return best;
};

export interface ComparedCost {
  readonly baseline: CheckCost;
  readonly ours: CheckCost;
}

/** What a ten-line consumer costs the TypeScript compiler, beside the same ten lines over `fetch`. */
export const typeCheckCost = async (
  { consumers }: Pick<WeighedPrograms, 'consumers'>,
  folder: string,
  workspace: string,
  rounds = 3,
): Promise<ComparedCost> => ({
  baseline: await programCost(consumers.baseline, folder, workspace, rounds),
  ours: await programCost(consumers.ours, folder, workspace, rounds),
});
