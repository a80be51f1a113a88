import { afterAll, beforeAll, expect, it } from 'vitest';

import { allFaults } from '../src/faults/all-faults.ts';
import { pooledFetches } from '../src/observe/pooled-fetch.ts';
import type { MakePooledFetch } from '../src/observe/pooled-fetch.ts';
import { createCellRunner } from '../src/run-cell.ts';
import type { CellRunner } from '../src/run-cell.ts';
import { promiseNames } from '../src/subject.ts';
import type { Limits } from '../src/subject.ts';
import { clientWith, computeFor, PlainError } from './bad-clients.fixture.ts';
import type { Manner } from './bad-clients.fixture.ts';

interface Attempted {
  readonly manner?: Manner;
  /** Its name. */
  readonly fault: string;
  readonly repeat?: 'safe';
  readonly limits?: Limits;
}

let runner: CellRunner;
let makeFetch: MakePooledFetch;
beforeAll(async () => {
  makeFetch = await pooledFetches();
  runner = createCellRunner();
});
afterAll(() => runner.end());

/** What is to be done within them is done on the busiest machine. */
const patient = { deadlineMs: 20_000, timeoutMs: 8_000, maxRetries: 2 };
/** For what runs into them, and what is waited for as long. */
const hasty = { deadlineMs: 200, timeoutMs: 80, maxRetries: 2 };

const brokenBy = async ({ manner = {}, fault: name, limits = patient, ...more }: Attempted) => {
  const fault = allFaults.find((each) => each.name === name);
  if (fault === undefined) throw new Error(`There is no fault ${name}.`);
  const contestant = clientWith(manner, more.repeat ?? 'never', makeFetch);
  const [operationClass] = contestant.classes;
  if (operationClass === undefined) throw new Error('It has no class.');
  const cell = await runner.runCell(contestant, operationClass, 'make', fault, limits);
  return promiseNames.filter((promise) => cell.verdicts[promise].kind === 'broken');
};

const timers: NodeJS.Timeout[] = [];
afterAll(() => timers.forEach((timer) => clearTimeout(timer)));

interface Bad extends Attempted {
  readonly how: string;
  readonly manner: Manner;
  readonly promise: string;
}

const leaveTimer = (): void => void timers.push(setTimeout(() => undefined, 60_000));
const leaveRejection = (): void => void Promise.reject(new PlainError('Nobody looks.'));

const bad: readonly Bad[] = [
  {
    ...{ how: 'has no limit', fault: 'stalled before headers', promise: 'settles' },
    ...{ manner: { limited: false }, limits: hasty },
  },
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
  {
    ...{ how: 'leaves a timer', fault: 'HTML with 400', promise: 'leaves nothing' },
    ...{ manner: { afterwards: leaveTimer }, limits: hasty },
  },
  {
    ...{ how: 'leaves a rejection', fault: 'HTML with 400', promise: 'leaves nothing' },
    manner: { afterwards: leaveRejection },
  },
];

it.concurrent.each(bad)('a client that $how breaks one promise', async ({ promise, ...attempted }) => {
  expect(await brokenBy(attempted)).toEqual([promise]);
});

it.concurrent.each(bad)('a client that does none of it breaks none: $fault', async (attempted) => {
  expect(await brokenBy({ ...attempted, manner: {} })).toEqual([]);
});

// By itself: what it does, it does to all that runs beside it.
it('a client that computes past its deadline without a break is late, though the timers beside it are as late', async () => {
  const afterwards = (): void => computeFor(500);
  expect(await brokenBy({ manner: { afterwards }, fault: 'HTML with 400', limits: hasty })).toEqual(['settles']);
});
