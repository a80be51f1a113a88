import { run } from '../commands.ts';

/** Milliseconds that importing modules takes in a fresh process. */
const timeImport = async (folder: string, modules: readonly string[]): Promise<number> => {
  const imports = modules.map((module) => `await import('${module}');`).join(' ');
  const script = `const started = performance.now(); ${imports} console.log(performance.now() - started);`;
  return Number(await run(process.execPath, ['--input-type=module', '--eval', script], folder));
};

const NOTHING = ['data:text/javascript,'];

/**
 * Milliseconds that importing a package takes beyond an import of nothing, both in a fresh process each, in turns. Of 15 times the shortest: whatever
 * else a machine does only makes them longer.
 */
export const importMs = async (module: string, folder: string): Promise<number> => {
  const times = { nothing: Infinity, module: Infinity };
  for (let round = 0; round < 15; round += 1) {
    times.nothing = Math.min(times.nothing, await timeImport(folder, NOTHING));
    times.module = Math.min(times.module, await timeImport(folder, [module]));
  }
  return times.module - times.nothing;
};

/** A module and the folder that it is imported from. */
export interface Imported {
  readonly modules: readonly string[];
  readonly folder: string;
}

/** How long importing one takes against another, in turns: of several times the shortest, as above. */
export const importRatio = async (ours: Imported, baseline: Imported, rounds: number): Promise<number> => {
  const times = { nothing: Infinity, ours: Infinity, baseline: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    times.nothing = Math.min(times.nothing, await timeImport(ours.folder, NOTHING));
    times.ours = Math.min(times.ours, await timeImport(ours.folder, ours.modules));
    times.baseline = Math.min(times.baseline, await timeImport(baseline.folder, baseline.modules));
  }
  return (times.ours - times.nothing) / (times.baseline - times.nothing);
};
