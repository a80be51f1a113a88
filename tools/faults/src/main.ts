// Every client, every class of operations, every fault: which promises are kept. See the README beside.
import { mkdir, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { CannotError } from './command/cannot.ts';
import { readOptions } from './command/options.ts';
import type { Options } from './command/options.ts';
import { printCell } from './command/print-cell.ts';
import { printMatrix } from './command/print-matrix.ts';
import { createProgress } from './command/progress.ts';
import { selectCells } from './command/select-cells.ts';
import { usage } from './command/usage.ts';
import { aboutContestants } from './document/about-contestants.ts';
import { writeFaultMatrix } from './document/write-fault-matrix.ts';
import { allFaults } from './faults/all-faults.ts';
import { isNewlyBroken } from './known-breaks.ts';
import { ourLimits } from './ours/our-limits.ts';
import { ourContestants } from './ours/our-contestants.ts';
import { peerLimits } from './peers/peer-limits.ts';
import { createCellRunner } from './run-cell.ts';
import { runMatrix } from './run-matrix.ts';

const folder = new URL('../../../docs/', import.meta.url);

const runAll = async (options: Options): Promise<number> => {
  const ours = await ourContestants();
  // Peers are installed when they are asked for, and not before.
  const peers = options.peers ? await import('./peers/peer-contestants.ts') : undefined;
  const others = (await peers?.peerContestants()) ?? [];
  const isPeer = (name: string): boolean => others.some((each) => each.name === name);
  const wanted = selectCells([...ours, ...others], allFaults, options, ({ name }) =>
    isPeer(name) ? peerLimits : ourLimits,
  );
  const isOne = options.fault !== undefined && options.operation !== undefined;
  const began = performance.now();
  const cells = await runMatrix(wanted, {
    width: isOne ? 1 : options.width,
    onProgress: createProgress(process.stderr),
    // Ours come first, and take seconds. Many of the others' calls never end, and a bomb takes a gigabyte.
    ...(options.peers ? { retriesMs: 75_000 } : {}),
    makeRunner: () => createCellRunner({ transcribe: isOne }),
  });
  const seconds = (performance.now() - began) / 1_000;

  const faults = allFaults.filter(({ name }) => cells.some(({ fault }) => fault === name));
  const contestants = [...ours, ...others].filter(({ name }) => cells.some(({ contestant }) => contestant === name));
  const about = aboutContestants(contestants, { faults, limits: { ours: ourLimits, peers: peerLimits } });
  if (isOne) for (const cell of cells) console.log(printCell(cell, isPeer(cell.contestant)));
  else console.log(printMatrix(cells, about, { seconds, verbose: options.verbose }));

  if (options.write) {
    await mkdir(folder, { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    await writeFile(new URL('fault-matrix.md', folder), writeFaultMatrix(cells, about, date));
    console.log('Written to docs/fault-matrix.md.');
  }
  return cells.some((cell) => !isPeer(cell.contestant) && isNewlyBroken(cell)) ? 1 : 0;
};

const main = async (): Promise<number> => {
  try {
    const options = readOptions(process.argv.slice(2));
    if (!options.help) return await runAll(options);
    console.log(usage);
    return 0;
  } catch (error) {
    console.error(error instanceof CannotError ? error.message : error);
    return 2;
  }
};

process.exitCode = await main();
// A peer that was told to come back in a day still waits for it.
process.stdout.write('', () => process.exit());
