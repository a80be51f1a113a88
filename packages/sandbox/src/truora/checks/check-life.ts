import { later } from '../../clock/later.ts';
import type { TruoraBehaviour } from '../account.ts';
import type { Check, World } from '../world.ts';
import { accountOfCheck, checkDocument } from './check-document.ts';
import { isFinal } from './scores.ts';

/** Tells the hooks of a check. `delayed` was added to the documented created, started and finished later. */
export const tell = (world: World, check: Check, action: string): void =>
  world.onEvent(
    {
      accountId: check.accountId,
      type: 'check',
      action,
      subject: check.id,
      object: checkDocument(check, accountOfCheck(world, check)),
    },
    world,
  );

export const setStatus = (world: World, check: Check, status: string, action?: string): void => {
  check.status = status;
  check.updatedAt = world.clock.now();
  if (action !== undefined) tell(world, check, action);
};

/** Asks the databases of one data set. */
const askDataSet = (world: World, check: Check, dataSet: string, status = 'completed'): void => {
  for (const row of check.rows) {
    if (row.dataSet === dataSet && (row.status === 'not_started' || row.status === 'delayed')) row.status = status;
  }
  check.updatedAt = world.clock.now();
};

/** Ends it: whatever was not asked yet has been. */
export const conclude = (world: World, check: Check, status: 'completed' | 'error' = 'completed'): void => {
  if (isFinal(check)) return;
  for (const { data_set } of check.dataSets) {
    askDataSet(world, check, data_set, status === 'error' ? 'error' : 'completed');
  }
  if (check.outcome.failingDatabases) {
    const [first, , third] = check.rows.filter((row) => row.status === 'completed');
    if (first) first.status = 'error';
    if (third) third.status = 'expired';
  }
  setStatus(world, check, status, 'finished');
  check.whenEnded?.();
};

const turnaroundMs = (world: World, turnaround: TruoraBehaviour['turnaround']): number | undefined => {
  if (typeof turnaround === 'number') return turnaround;
  // Drawn in any case, so that what a seed gives stays the same.
  const drawn = 120_000 + world.chance.below(60_000);
  return turnaround === 'never' ? undefined : drawn;
};

/** not_started, in_progress, one data set after the other, perhaps delayed, and completed or error. */
export const runItsCourse = (world: World, check: Check, behaviour: TruoraBehaviour): void => {
  const { outcome, dataSets } = check;
  const drawn = turnaroundMs(world, behaviour.turnaround);
  const whole = drawn ?? 120_000;
  const ends = drawn !== undefined && outcome.never === undefined;
  const queue = Math.min(behaviour.queueMs, whole);
  const after = (ms: number, step: () => void): void =>
    later(world, ms, () => {
      // Finished by hand meanwhile.
      if (!isFinal(check)) step();
    });

  after(queue, () => setStatus(world, check, 'in_progress', 'started'));
  const each = (whole - queue) / dataSets.length;
  const half = Math.ceil(dataSets.length / 2);
  for (const [index, { data_set }] of dataSets.slice(0, -1).entries()) {
    // What never ends stays half-way; what is delayed waits with its last ones.
    if (index + 1 > half && (!ends || outcome.delayed)) break;
    after(Math.floor(queue + each * (index + 1)), () => askDataSet(world, check, data_set));
  }
  const { strangeStatus } = outcome;
  if (strangeStatus !== undefined) {
    after(Math.floor(queue + each * half), () => setStatus(world, check, strangeStatus));
  }
  if (!ends) return;
  if (!outcome.delayed) return after(whole, () => conclude(world, check, outcome.error ? 'error' : 'completed'));
  after(whole, () => {
    const last = dataSets.at(-1);
    if (last) askDataSet(world, check, last.data_set, 'delayed');
    setStatus(world, check, 'delayed', 'delayed');
  });
  after(whole + behaviour.delayedMs, () => conclude(world, check));
};
