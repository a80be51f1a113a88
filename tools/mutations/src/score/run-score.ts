// Changes the code in every small way that Stryker knows, and counts what the tests do not notice.
//
//   --score             all targets, one after the other
//   --score retry       one of them
//   --patience 4       each mutant has four times the usual time before it counts as one that never ends: for a machine that is busy
//   --survivors         only what survived the last run of these targets, whose sources are the same: after tests were added
//   --last              runs nothing: reads what the last runs found, to try explanations
//   --write             writes its half of docs/mutation-report.md; what it says of targets that are not chosen stays as it is
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { copyTree } from '../copy-tree.ts';
import { explanations, rules } from './explained.ts';
import { fingerprintNow } from './fingerprint.ts';
import { keptAt, readKept } from './kept-report.ts';
import type { KeptReport } from './kept-report.ts';
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

const keptOf = (root: string, target: Target): KeptReport => {
  const kept = readKept(root, target);
  if (kept !== undefined) return kept;
  throw new Error(
    `${target.name} was not measured, or its sources were changed since. Run \`npm run mutations -- --score ${target.name}\`.`,
  );
};

interface Terms {
  readonly patience: number;
  readonly survivors: boolean;
}

const run = (root: string, chosen: readonly Target[], { patience, survivors }: Terms): void => {
  const kept = new Map(survivors ? chosen.map((target) => [target, keptOf(root, target).report]) : []);
  const { folder } = copyTree(root);
  installStryker(folder);
  for (const target of chosen)
    runStryker(folder, target, { keepAt: keptAt(root, target), patience, earlier: kept.get(target) });
};

const score = (args: readonly string[]): number => {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: { score: flag, last: flag, survivors: flag, write: flag, patience: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const chosen = choose(positionals);
  const patience = Number(values.patience);
  if (!(patience >= 1)) throw new Error(`--patience is a number, 1 or more, and not '${values.patience}'.`);
  if (values.last !== true) run(root, chosen, { patience, survivors: values.survivors === true });
  const measured = chosen.map((target) => {
    const kept = keptOf(root, target);
    return measure(target, kept, { explanations, rules });
  });
  console.log(printMeasured(measured));
  if (values.write === true) {
    writeHalf(root, 'score', (earlier) =>
      scoreHalf(measured, targets, {
        earlier,
        node: process.versions.node,
        fingerprintNow: (files) => fingerprintNow(root, files),
      }),
    );
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
