import { expect, it } from 'vitest';

import { allFaults } from '../src/faults/all-faults.ts';
import { knownBreaks } from '../src/known-breaks.ts';
import { pooledFetches } from '../src/observe/pooled-fetch.ts';
import { runMatrix } from '../src/run-matrix.ts';
import type { Contestant, Limits } from '../src/subject.ts';
import { reportContestant, waitContestant } from './beside-calls.fixture.ts';

const limits: Limits = { deadlineMs: 300, timeoutMs: 120, maxRetries: 3 };

/** It is read for a quarter of a second without a break, which no timer can end: on a busy machine that is longer than the whole wait. */
const longToRead = 'members of 100,000 names';
const faults = allFaults.filter(
  ({ at, name }) => at === 'api' && !Object.hasOwn(knownBreaks, name) && name !== longToRead,
);

const brokenOf = async (contestant: Contestant, within: Limits): Promise<readonly string[]> => {
  const wanted = contestant.classes.flatMap((operationClass) =>
    faults.map((fault) => ({ contestant, operationClass, operation: contestant.name, fault, limits: within })),
  );
  expect(wanted.length).toBeGreaterThan(200);
  const cells = await runMatrix(wanted, { width: 16 });
  return cells.flatMap(({ fault, verdicts }) =>
    Object.entries(verdicts).flatMap(([promise, verdict]) =>
      verdict.kind === 'broken' ? [`${fault}: ${promise}: ${verdict.how}`] : [],
    ),
  );
};

it('a report that is fetched keeps every promise under every fault of a call', async () => {
  expect(await brokenOf(reportContestant(), limits)).toEqual([]);
}, 600_000);

it('a wait keeps every promise under every fault of a call, and asks once an interval', async () => {
  // Whoever stalls does so twice; the second time, the deadline comes before the attempt's end.
  const within = { ...limits, timeoutMs: 200, maxRetries: 6 };
  expect(await brokenOf(waitContestant(await pooledFetches()), within)).toEqual([]);
}, 600_000);
