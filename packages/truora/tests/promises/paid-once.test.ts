import { lostAnswers, passingFailures } from '@bgc/promises';
import type { FaultKind } from '@bgc/sandbox';
import { isOutcomeUnknownOf } from '@bgc/truora';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { openOrders } from './support/ordering.ts';
import type { Habit, Plan } from './support/ordering.ts';
import { brazilian, csv, loadEverything, openWorld } from './support/promise-world.ts';

beforeAll(loadEverything);

/** What takes effect within the minute that is to be waited, at its end too. */
const lateAnswers: readonly FaultKind[] = [
  ...lostAnswers,
  { kind: 'applied-late', ms: 59_000, ending: 'silence' },
  { kind: 'answered-then-applied-late', ms: 30_000 },
];

const plans: fc.Arbitrary<Plan> = fc.record({
  faults: fc.array(fc.constantFrom(...lateAnswers, ...passingFailures), { maxLength: 6 }),
  force_creation: fc.boolean(),
  maxRetries: fc.nat(3),
  deadlineMs: fc.constantFrom(3_000, 12_000, 60_000),
  abortAfterMs: fc.option(fc.nat(8_000), { nil: undefined }),
  crashAfterMs: fc.option(fc.nat(90_000), { nil: undefined }),
});

const seed = 20_260_105;

const paidOnce = (habit: Habit, note: (done: Awaited<ReturnType<ReturnType<typeof openOrders>['run']>>) => unknown) =>
  fc.asyncProperty(plans, async (plan) => {
    const done = await openOrders(plan, habit).run();
    note(done);
    expect(done.checks.map(({ id }) => id)).toEqual([done.check.check_id]);
    expect(done.counts).toMatchObject({ paid: 1, doubled: 0 });
  });

describe('a check whose user does as the README says', () => {
  it('is paid for once, whatever meets the calls, whenever they are given up, and whenever the process dies', async () => {
    const met = { struck: 0, reused: 0, died: 0 };
    const property = paidOnce('as documented', ({ struck, counts, died }) => {
      met.struck += struck > 0 ? 1 : 0;
      met.reused += counts.reused > 0 ? 1 : 0;
      met.died += died ? 1 : 0;
    });
    await fc.assert(property, { numRuns: 250, seed });
    // It would mean little if hardly anything had gone wrong.
    expect(met.struck).toBeGreaterThan(160);
    expect(met.reused).toBeGreaterThan(90);
    expect(met.died).toBeGreaterThan(40);
  });

  it.each<Habit>(['tries again', 'hurries'])('and that the counters tell on one who %s instead', async (habit) => {
    let doubled = 0;
    const property = paidOnce(habit, ({ counts }) => (doubled += counts.doubled));
    const details = await fc.check(property, { numRuns: 400, seed, endOnFailure: true });
    expect(details.failed).toBe(true);
    expect(doubled).toBeGreaterThan(0);
  });
});

const plan: Plan = {
  ...{ faults: [], force_creation: true, maxRetries: 2, deadlineMs: 60_000 },
  ...{ abortAfterMs: undefined, crashAfterMs: undefined },
};

describe('what nobody can exclude', () => {
  const late: FaultKind = { kind: 'applied-late', ms: 180_000, ending: 'reset' };

  it('is a creation by force that is carried out later than reconcile waits: both checks are billed, and in the list', async () => {
    const { checks, counts } = await openOrders({ ...plan, faults: [late] }, 'as documented').run();
    expect(counts).toMatchObject({ paid: 2, doubled: 1 });
    expect(checks).toHaveLength(2);
  });

  it('is not one without force: it finds the check that was made meanwhile', async () => {
    const unforced = { ...plan, force_creation: false, faults: [late] };
    expect((await openOrders(unforced, 'as documented').run()).counts).toMatchObject({ paid: 1, doubled: 0 });
  });

  it('is that reconcile gives an earlier check of the same person, whose date tells', async () => {
    const { sandbox, clock, client, settled } = openWorld();
    const truora = client({ timeoutMs: 5_000 });
    const earlier = await settled(truora.checks.create(brazilian));
    await clock.advance(3_600_000);
    sandbox.faults.add({ kind: 'silence', operation: 'createCheck' });
    const calledAt = clock.now();
    const error = await settled(truora.checks.create(brazilian).catch((reason: unknown) => reason));
    if (!isOutcomeUnknownOf(error, 'checks.create')) throw error;
    const { check } = await settled(error.reconcile());
    expect(check.check_id).toBe(earlier.check_id);
    expect(Date.parse(check.creation_date ?? '')).toBeLessThan(calledAt);
    expect(sandbox.truora.state().counts).toMatchObject({ paid: 1 });
  });
});

describe('the checks of a file, and those that are repeated,', () => {
  const upload = { fileName: 'drivers.csv' };

  it.each(lateAnswers)('are made once when the user goes by reconcile: $kind $ms', async (fault) => {
    const { sandbox, clock, client, settled } = openWorld();
    const truora = client({ timeoutMs: 5_000, deadlineMs: 12_000 });
    const { id } = await settled(truora.reports.create({ name: 'Drivers' }));
    const { check_id } = await settled(truora.checks.create(brazilian));
    for (const operation of ['uploadReport', 'createContinuousCheck']) sandbox.faults.add({ ...fault, operation });

    const lost = await settled(truora.reports.upload(id, csv(), upload).catch((reason: unknown) => reason));
    if (!isOutcomeUnknownOf(lost, 'reports.upload')) throw lost;
    const { has_data } = await settled(lost.reconcile());
    if (has_data !== true) await settled(truora.reports.upload(id, csv(), upload));

    const terms = { check_id, frequency: '1m' } as const;
    const other = await settled(truora.continuousChecks.create(terms).catch((reason: unknown) => reason));
    if (!isOutcomeUnknownOf(other, 'continuousChecks.create')) throw other;
    const found = await settled(other.reconcile());
    if (found.length === 0) await settled(truora.continuousChecks.create(terms));

    await clock.advance(120_000);
    const { counts, continuousChecks } = sandbox.truora.state();
    expect(counts).toMatchObject({ paid: 2, created: 1, uploaded: 1 });
    expect(continuousChecks).toHaveLength(1);
  });
});
