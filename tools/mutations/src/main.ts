// Breaks each of the seven promises in several places, one at a time, in a copy of the tree, and shows which test noticed.
//
//   --promise 3         those of one promise
//   --only 'a token'    those with this in their name; may be given more than once
//   --from 5            all of these but the first four
//   --jobs 2            so many at a time, each in a copy of its own: 1 unless told
//   --seconds 300       for one run of the suite: 1800 unless told
//   --write             writes its half of docs/mutation-report.md; rows of mutations that are not run stay as they are
//   --score             something else: src/score/run-score.ts
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { table } from '@bgc/example-parts/table';

import { breakPromises } from './break-promises.ts';
import { copyTree } from './copy-tree.ts';
import type { TreeCopy } from './copy-tree.ts';
import { promises } from './mutation.ts';
import { promiseMutations } from './promise-mutations.ts';
import { promiseHalf } from './score/promise-half.ts';
import { runScore } from './score/run-score.ts';
import { writeHalf } from './score/write-half.ts';

if (process.argv.includes('--score')) process.exit(runScore(process.argv.slice(2)));

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    only: { ...text, multiple: true },
    promise: text,
    from: text,
    jobs: text,
    seconds: text,
    write: { type: 'boolean' },
  },
});
const chosen = promiseMutations
  .filter(
    ({ name, promise }) =>
      (values.only ?? ['']).some((part) => name.includes(part)) &&
      (values.promise === undefined || String(promise) === values.promise),
  )
  .slice(Number(values.from ?? 1) - 1);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const root = fileURLToPath(new URL('../../..', import.meta.url));
const copies: TreeCopy[] = Array.from({ length: Number(values.jobs ?? 1) }, () => copyTree(root));

const outcomes = await breakPromises(copies, chosen, {
  limitMs: Number(values.seconds ?? 1800) * 1000,
  report: (line) => console.error(`  ${line}`),
});
for (const [number, promise] of Object.entries(promises)) {
  const rows = outcomes.filter(({ mutation }) => String(mutation.promise) === number);
  if (rows.length === 0) continue;
  const cells = rows.map(({ mutation, noticed, by, seconds }) => [
    noticed ? 'red' : 'NOT NOTICED',
    mutation.name,
    mutation.file,
    by,
    seconds,
  ]);
  console.log(`\n${number}. ${promise}\n${table(['suite', 'broken', 'where', 'noticed by', 'seconds'], cells)}`);
}
if (values.write === true) {
  const about = { date: new Date().toISOString().slice(0, 10), node: process.versions.node };
  writeHalf(root, 'promises', (earlier) => promiseHalf(outcomes, promiseMutations, { earlier, ...about }));
}
const missed = outcomes.filter(({ noticed }) => !noticed).length;
console.log(`\n${outcomes.length} mutations, ${outcomes.length - missed} noticed, ${missed} not noticed`);
process.exitCode = missed === 0 && outcomes.length > 0 ? 0 : 1;
