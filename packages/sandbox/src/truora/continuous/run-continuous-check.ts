import type { Account } from '../account.ts';
import { subjectFieldsOf } from '../checks/check-fields.ts';
import { dataSetsOf } from '../checks/data-sets.ts';
import { scoresOf, totalsOf } from '../checks/scores.ts';
import { startCheck } from '../checks/start-check.ts';
import type { Check, ContinuousCheck, ContinuousCheckRun, World } from '../world.ts';
import { continuousDocument } from './continuous-document.ts';
import { nextRun, type Frequency } from './frequency.ts';

/** Tells the hooks of a continuous check. Which actions it has is not documented: those of a check (assumed). */
const tell = (world: World, account: Account, one: ContinuousCheck, action: string): void =>
  world.onEvent(
    {
      accountId: account.accountId,
      type: 'continuous_check',
      action,
      subject: one.id,
      object: continuousDocument(world, account, one),
    },
    world,
  );

const compare = (old: Check, now: Check, at: number): ContinuousCheckRun => {
  const before = new Map(scoresOf(old).map(({ data_set, score }) => [data_set, score]));
  const changed = scoresOf(now).filter(({ data_set, score }) => (before.get(data_set) ?? score) !== score);
  return {
    checkId: now.id,
    previousCheckId: old.id,
    at,
    score: [totalsOf(old).score, totalsOf(now).score],
    dataSets: Object.fromEntries(
      changed.map(({ data_set, score }) => [data_set, [before.get(data_set) ?? score, score] as const]),
    ),
  };
};

/** A run has ended: its score is compared with that of the check before. */
const concludeRun = (world: World, account: Account, one: ContinuousCheck, old: Check, now: Check): void => {
  const run = compare(old, now, world.clock.now());
  one.history.push(run);
  const [before, after] = run.score;
  one.scoreStatus = after > before ? 'up' : after < before ? 'down' : 'same';
  one.updatedAt = world.clock.now();
  tell(world, account, one, 'finished');
};

const run = (world: World, account: Account, one: ContinuousCheck): void => {
  const old = world.checks.get(one.lastCheckId);
  if (!old) return;
  const custom = account.scoreConfigs.get(old.country)?.get(old.type);
  const check = startCheck(
    world,
    account,
    {
      country: old.country,
      type: old.type,
      dataSets: custom ? dataSetsOf(old.type, custom) : old.dataSets,
      fields: old.fields,
      subjectFields: subjectFieldsOf(old.fields),
      forceCreation: true,
    },
    { madeBy: 'continuous-check' },
  );
  account.counts.recurring++;
  one.lastCheckId = check.id;
  one.counter++;
  one.updatedAt = world.clock.now();
  tell(world, account, one, 'started');
  check.whenEnded = () => concludeRun(world, account, one, old, check);
};

/** Sets when it runs next, and the time after that. Nothing runs while it is disabled. */
export const awaitNextRun = (world: World, account: Account, one: ContinuousCheck): void => {
  one.cancel();
  one.cancel = () => undefined;
  if (one.status === 'disabled') return;
  one.nextRunAt = nextRun(world.clock.now(), one.frequency);
  one.cancel = world.clock.schedule(
    one.nextRunAt - world.clock.now(),
    () => {
      run(world, account, one);
      awaitNextRun(world, account, one);
    },
    { background: true },
  );
};

export const startContinuousCheck = (
  world: World,
  account: Account,
  check: Check,
  { frequency, status = 'enabled' }: { readonly frequency: Frequency; readonly status?: ContinuousCheck['status'] },
): ContinuousCheck => {
  const now = world.clock.now();
  const one: ContinuousCheck = {
    id: world.ids('CCK'),
    accountId: account.accountId,
    originalCheckId: check.id,
    lastCheckId: check.id,
    counter: 0,
    createdAt: now,
    updatedAt: now,
    nextRunAt: nextRun(now, frequency),
    frequency,
    scoreStatus: 'new',
    status,
    history: [],
    cancel: () => undefined,
  };
  world.continuousChecks.set(one.id, one);
  awaitNextRun(world, account, one);
  tell(world, account, one, 'created');
  return one;
};
