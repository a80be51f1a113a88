import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildWorker } from './build-worker.ts';
import type { BuiltWorker } from './build-worker.ts';
import { dieAndRestart, learnSteps } from './die-and-restart.ts';
import type { Course, Outcome } from './die-and-restart.ts';
import type { Death } from './steps.ts';

let folder = '';
let built: BuiltWorker;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bgc-worker-'));
  built = await buildWorker(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const right: Outcome = {
  candidates: 1,
  screenings: 1,
  screeningsCreated: 1,
  checks: 'completed',
  doubled: 0,
  wiped: 0,
  results: ['Federal Criminal Check: pass', 'Nationwide Sex Offender Registry Check: pass', 'Background check: pass'],
  isReferenced: true,
};

/** A restarted worker is bound by the processor: more at once would only queue. */
const atATime = 2;

interface NamedDeath extends Death {
  readonly name: string;
}

/** Dies each of these deaths, in a world of its own; says which did not end right. */
const wrongOf = async (course: Course, deaths: readonly NamedDeath[]): Promise<string[]> => {
  const waiting = [...deaths];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let death = waiting.shift(); death !== undefined; death = waiting.shift()) {
      const outcome = JSON.stringify(await dieAndRestart(course, death).catch((error: unknown) => String(error)));
      if (outcome !== JSON.stringify({ ...right, signal: 'SIGKILL' }))
        wrong.push(`killed ${death.when} step ${death.step}, ${death.name}: ${outcome}`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return wrong;
};

const everyDeath = (steps: readonly string[]): readonly NamedDeath[] =>
  steps.flatMap((name, index) => (['before', 'after'] as const).map((when) => ({ step: index + 1, when, name })));

const sends = (deaths: readonly NamedDeath[]): readonly NamedDeath[] => deaths.filter(({ name }) => name.includes('/'));
const order = 'POST /sterling/v1/screenings';

describe('a worker that is killed with SIGKILL, and started again', () => {
  it('orders once and loses nothing, whichever send or store write it dies before or after', async () => {
    const course: Course = { variant: 'right', built };
    const { steps, outcome } = await learnSteps(course);
    expect(outcome).toEqual(right);
    // A tidy-up that makes the steps fewer is welcome; one that hides them from the count is not.
    expect(steps).toEqual(
      expect.arrayContaining(['POST /sterling/v1/candidates', order, 'records.insert', 'leases.acquire']),
    );
    expect(steps.filter((name) => name.startsWith('PUT /pageup/')).length).toBeGreaterThanOrEqual(4);
    expect(await wrongOf(course, everyDeath(steps))).toEqual([]);
  }, 600_000);

  it('invites the candidate once, although nobody may repeat an invite', async () => {
    const course: Course = { variant: 'right', policy: { certified: false }, built };
    const { steps, outcome } = await learnSteps(course);
    expect(outcome).toEqual(right);
    expect(await wrongOf(course, sends(everyDeath(steps)))).toEqual([]);
  }, 300_000);

  it.each([
    ['makes a new key for each order', { variant: 'fresh-keys' }],
    ['keeps its intentions in memory alone, and invites', { variant: 'forgetful', policy: { certified: false } }],
  ] as const)(
    'doubles the screening when it %s: so these tests can fail',
    async (_, bad) => {
      const course: Course = { ...bad, built };
      const { steps, outcome } = await learnSteps(course);
      expect(outcome).toEqual(right);
      const accepted = everyDeath(steps).filter(({ name, when }) => name === order && when === 'after');
      expect(await wrongOf(course, accepted)).toEqual([expect.stringContaining('"screenings":2')]);
    },
    300_000,
  );
});
