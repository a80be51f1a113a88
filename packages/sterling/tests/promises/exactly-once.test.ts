import { isAbortedError, isBgcError, isOutcomeUnknownError } from '@bgc/sterling';
import type { Screening, SterlingClient } from '@bgc/sterling';
import { letTimePass, lostAnswers, passingFailures } from '@bgc/promises';
import type { FaultKind } from '@bgc/sandbox';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { createAccountWorld } from './support/account-world.ts';
import { loadEverything } from './support/load-everything.ts';
import { createThings } from './support/things.ts';

beforeAll(loadEverything);

const provider = 'sterling';
const operation = 'createScreening';

interface Plan {
  /** What meets the attempts, one after the other; none after the last. */
  readonly faults: readonly FaultKind[];
  readonly maxRetries: number;
  /** The caller's own key, or one that is made. */
  readonly ownKey: boolean;
  /** How the caller goes on after an error. */
  readonly goesOn: 'reconcile' | 'create';
  /** Milliseconds after which the caller gives the first call up. */
  readonly abortAfterMs: number | undefined;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  faults: fc.array(fc.constantFrom(...lostAnswers, ...passingFailures), { maxLength: 6 }),
  maxRetries: fc.nat(3),
  ownKey: fc.boolean(),
  goesOn: fc.constantFrom('reconcile', 'create'),
  abortAfterMs: fc.option(fc.nat(30_000), { nil: undefined }),
});

/** Orders until there is an answer, as the errors say; gives the screening, and how often it had to be asked for. */
const order = async (plan: Plan) => {
  const world = createAccountWorld();
  const { sandbox, clock, sent } = world;
  const things = createThings(world);
  const terms = things.order(await things.candidate());
  const sterling: SterlingClient = world.client({ timeoutMs: 5_000, retry: { maxRetries: plan.maxRetries } });
  const queue = [...plan.faults];
  const isOrder = ({ url }: { readonly url: string }): boolean => url.endsWith('/v1/screenings');
  const strikeNext = (): void => {
    const next = queue.shift();
    sandbox.faults.clear();
    if (next !== undefined) sandbox.faults.add({ ...next, provider, operation, times: 1 });
  };
  strikeNext();
  sandbox.journal.subscribe((entry) => void (entry.operation === operation && strikeNext()));

  const controller = new AbortController();
  if (plan.abortAfterMs !== undefined) clock.schedule(plan.abortAfterMs, () => controller.abort());
  const given = plan.ownKey ? { idempotencyKey: 'order-17/screening' } : {};
  const keyOf = (error: unknown): string => {
    const key = isBgcError(error) ? error.idempotencyKey : undefined;
    if (key === undefined) throw new Error('The error has no key to go on under.', { cause: error });
    return key;
  };
  let ending = await letTimePass(clock, sterling.screenings.create(terms, { ...given, signal: controller.signal }));
  let asked = 1;
  let reconcile: (() => Promise<unknown>) | undefined;
  while (!ending.ok && asked <= plan.faults.length + 2) {
    const { error } = ending;
    asked += 1;
    reconcile = isOutcomeUnknownError(error) ? error.reconcile : undefined;
    const again =
      plan.goesOn === 'reconcile' && reconcile !== undefined
        ? (reconcile() as Promise<Screening>)
        : sterling.screenings.create(terms, { idempotencyKey: keyOf(error) });
    ending = await letTimePass(clock, again);
  }
  sandbox.faults.clear();
  // What the provider does late, it has done by then.
  await clock.advance(120_000);
  return { world, ending, keys: sent.filter(isOrder).map(({ headers }) => headers['idempotency-key']) };
};

describe('a screening whose answer is lost', () => {
  it('exists once, whatever meets the attempts, however often the caller goes on: counted in the emulator', async () => {
    const met = { lost: 0, aborted: 0, repeated: 0 };
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { world, ending, keys } = await order(plan);
        const { screenings, counts } = world.sandbox.sterling.state();
        expect(ending).toMatchObject({ ok: true });
        expect(screenings).toHaveLength(1);
        expect(counts).toMatchObject({ created: 1, conflicts: 0 });
        if (ending.ok) expect(ending.value.id).toBe(screenings[0]?.id);
        expect(new Set(keys).size).toBe(1);
        if (plan.ownKey) expect(keys[0]).toBe('order-17/screening');
        met.lost += counts.replayed > 0 ? 1 : 0;
        met.repeated += keys.length > 1 ? 1 : 0;
        met.aborted += plan.abortAfterMs === undefined ? 0 : 1;
      }),
      { numRuns: 250, seed: 20_260_105 },
    );
    // It would mean little if hardly an answer had been lost.
    expect(met.lost).toBeGreaterThan(100);
    expect(met.repeated).toBeGreaterThan(150);
    expect(met.aborted).toBeGreaterThan(50);
  });

  it.each(lostAnswers)('is repeated by itself under the same key after $kind, and is there', async (fault) => {
    const plan = { faults: [fault], maxRetries: 2, ownKey: false, goesOn: 'create', abortAfterMs: undefined } as const;
    const { world, ending } = await order(plan);
    expect(ending).toMatchObject({ ok: true });
    expect(world.sandbox.sterling.state().counts.created).toBe(1);
  });

  it('is not there twice either when the caller gives up and orders anew under the key of the error', async () => {
    for (const abortAfterMs of [1, 4_999, 5_001]) {
      const faults = lostAnswers.slice(0, 1);
      const { world, ending } = await order({ faults, maxRetries: 2, ownKey: false, goesOn: 'create', abortAfterMs });
      expect(ending).toMatchObject({ ok: true });
      expect(world.sandbox.sterling.state().screenings).toHaveLength(1);
    }
  });
});

describe('a screening with an invite', () => {
  it.each(lostAnswers)('is never repeated by itself: $kind', async (fault) => {
    const world = createAccountWorld();
    const { sandbox, clock, settled } = world;
    const things = createThings(world);
    const terms = { packageId: things.packageId, candidateId: await things.candidate() };
    const sterling = world.client({ timeoutMs: 5_000, retry: { maxRetries: 3 } });
    sandbox.faults.add({ ...fault, provider, operation });
    const work = sterling.screenings.create({ ...terms, invite: { method: 'link' } });
    const { ok, error } = { error: undefined, ...(await letTimePass(clock, work)) };
    await clock.advance(120_000);
    expect(sandbox.journal.entries({ operation })).toHaveLength(1);
    expect(sandbox.sterling.state().screenings).toHaveLength(1);
    expect(ok).toBe(false);
    expect(error).toSatisfy(isOutcomeUnknownError);
    const reconciled = isOutcomeUnknownError(error) ? await settled(error.reconcile?.() ?? Promise.resolve([])) : [];
    const [made] = sandbox.sterling.state().screenings;
    expect(reconciled).toMatchObject([{ id: made?.id }]);
    expect(sandbox.journal.entries({ operation })).toHaveLength(1);
  });

  it('that was never made is not found, and the error still says that nobody knows', async () => {
    const world = createAccountWorld();
    const { sandbox, clock, settled } = world;
    const things = createThings(world);
    const terms = { packageId: things.packageId, candidateId: await things.candidate() };
    sandbox.faults.add({ kind: 'silence', provider, operation });
    const ending = await letTimePass(
      clock,
      world.client().screenings.create({ ...terms, invite: { method: 'email' } }),
    );
    const error = ending.ok ? undefined : ending.error;
    expect(error).toSatisfy(isOutcomeUnknownError);
    expect(isOutcomeUnknownError(error) && (await settled(error.reconcile?.() ?? Promise.reject()))).toEqual([]);
  });

  it('that the caller aborts tells the key it went out under, and is not sent again', async () => {
    const world = createAccountWorld();
    const { sandbox, clock } = world;
    const things = createThings(world);
    const terms = { packageId: things.packageId, candidateId: await things.candidate() };
    sandbox.faults.add({ kind: 'accepted-but-timed-out', provider, operation });
    const controller = new AbortController();
    clock.schedule(100, () => controller.abort());
    const { signal } = controller;
    const sterling = world.client();
    const ending = await letTimePass(
      clock,
      sterling.screenings.create({ ...terms, invite: { method: 'link' } }, { signal }),
    );
    const error = ending.ok ? undefined : ending.error;
    expect(error).toSatisfy(isAbortedError);
    expect(error).toMatchObject({ idempotencyKey: expect.stringMatching(/\S/) });
    await clock.advance(120_000);
    expect(sandbox.sterling.state().screenings).toHaveLength(1);
  });
});
