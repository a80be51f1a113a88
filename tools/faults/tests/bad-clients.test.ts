import { afterAll, beforeAll, expect, it } from 'vitest';

import { allFaults } from '../src/faults/all-faults.ts';
import { pooledFetches } from '../src/observe/pooled-fetch.ts';
import type { MakePooledFetch } from '../src/observe/pooled-fetch.ts';
import { createCellRunner } from '../src/run-cell.ts';
import type { CellRunner } from '../src/run-cell.ts';
import { promiseNames } from '../src/subject.ts';
import { clientWith, computeFor, PlainError } from './bad-clients.fixture.ts';
import type { Manner } from './bad-clients.fixture.ts';

let runner: CellRunner;
let makeFetch: MakePooledFetch;
beforeAll(async () => {
  makeFetch = await pooledFetches();
  runner = createCellRunner();
});
afterAll(() => runner.end());

const limits = { deadlineMs: 200, timeoutMs: 80, maxRetries: 2 };

const brokenBy = async (manner: Manner, name: string, repeat: 'never' | 'safe' = 'never') => {
  const fault = allFaults.find((each) => each.name === name);
  if (fault === undefined) throw new Error(`There is no fault ${name}.`);
  const contestant = clientWith(manner, repeat, makeFetch);
  const [operationClass] = contestant.classes;
  if (operationClass === undefined) throw new Error('It has no class.');
  const cell = await runner.runCell(contestant, operationClass, 'make', fault, limits);
  return promiseNames.filter((promise) => cell.verdicts[promise].kind === 'broken');
};

const timers: NodeJS.Timeout[] = [];
afterAll(() => timers.forEach((timer) => clearTimeout(timer)));

interface Bad {
  readonly how: string;
  readonly manner: Manner;
  readonly fault: string;
  readonly promise: string;
  readonly repeat?: 'safe';
}

const leaveTimer = (): void => void timers.push(setTimeout(() => undefined, 60_000));
const leaveRejection = (): void => void Promise.reject(new PlainError('Nobody looks.'));

const bad: readonly Bad[] = [
  { how: 'has no limit', manner: { limited: false }, fault: 'stalled before headers', promise: 'settles' },
  { how: 'sends too often', manner: { sends: 5 }, fault: '503', promise: 'sends sparingly', repeat: 'safe' },
  { how: 'repeats a POST', manner: { sends: 2 }, fault: 'reset after the request was read', promise: 'never doubles' },
  {
    ...{ how: 'throws what its parser threw', fault: 'HTML with 200', promise: 'fails typed' },
    manner: { fails: (thrown) => thrown as Error },
  },
  {
    ...{ how: 'shows the answer', fault: '400 that repeats the request', promise: 'keeps quiet' },
    manner: { fails: (_, body) => new PlainError(body) },
  },
  { how: 'gives whatever came', manner: { reads: (text) => text }, fault: 'HTML with 200', promise: 'understands' },
  {
    ...{ how: 'follows redirects', fault: 'redirect to another origin, 307', promise: 'leaves nothing' },
    manner: { redirect: 'follow' },
  },
  { how: 'leaves a timer', manner: { afterwards: leaveTimer }, fault: 'HTML with 400', promise: 'leaves nothing' },
  {
    ...{ how: 'leaves a rejection', fault: 'HTML with 400', promise: 'leaves nothing' },
    manner: { afterwards: leaveRejection },
  },
];

it.concurrent.each(bad)('a client that $how breaks one promise', async ({ manner, fault, promise, repeat }) => {
  expect(await brokenBy(manner, fault, repeat)).toEqual([promise]);
});

it.concurrent.each(bad)('a client that does none of it breaks none: $fault', async ({ fault, repeat }) => {
  expect(await brokenBy({}, fault, repeat)).toEqual([]);
});

// By itself: what it does, it does to all that runs beside it.
it('a client that computes past its deadline without a break is late, though the timers beside it are as late', async () => {
  const afterwards = (): void => computeFor(500);
  expect(await brokenBy({ afterwards }, 'HTML with 400')).toEqual(['settles']);
});
