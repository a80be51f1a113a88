// Changes the code in every small way that Stryker knows, and counts what the tests do not notice.
//
//   --score             all targets, one after the other
//   --score retry       one of them
//   --last              runs nothing: reads what the last runs found, to try explanations
//   --write             writes its half of docs/mutation-report.md, for all targets: those that are not run now are taken from their last run
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { copyTree } from '../copy-tree.ts';
import { explanations, rules } from './explained.ts';
import { keptAt, readKept } from './kept-report.ts';
import { isExplained, measure } from './measured.ts';
import { printMeasured } from './print-measured.ts';
import { installStryker, runStryker } from './run-stryker.ts';
import { scoreHalf } from './score-half.ts';
import { targets } from './targets.ts';
import type { Target } from './targets.ts';
import { REPORT, writeHalf } from './write-half.ts';

const choose = (names: readonly string[]): readonly Target[] => {
  const unknown = names.find((name) => !targets.some((target) => target.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no target '${unknown}'. Known are ${targets.map(({ name }) => name).join(', ')}.`);
  return targets.filter(({ name }) => names.length === 0 || names.includes(name));
};

const run = (root: string, chosen: readonly Target[]): void => {
  const { folder } = copyTree(root);
  installStryker(folder);
  for (const target of chosen) runStryker(folder, target, keptAt(root, target));
};

const score = (args: readonly string[]): number => {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: { score: flag, last: flag, write: flag },
    allowPositionals: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const chosen = choose(positionals);
  if (values.last !== true) run(root, chosen);
  const measured = (values.write === true ? targets : chosen).flatMap((target) => {
    const kept = readKept(root, target);
    return kept === undefined ? [] : [measure(target, kept.mutants, kept.date, { explanations, rules })];
  });
  const missing = targets.filter((target) => !measured.some((each) => each.target === target));
  console.log(printMeasured(measured));
  if (values.write === true) {
    writeHalf(root, 'score', () => scoreHalf(measured, missing, process.versions.node));
    console.log(`\nWritten to ${REPORT}.`);
  }
  return measured.every(isExplained) ? 0 : 1;
};

/** Gives the exit code: 1 where a survivor is not explained, or where it could not be measured. */
export const runScore = (args: readonly string[]): number => {
  try {
    return score(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};
