import { createAttestrSettlement, createMemoryStore, isOutcomeUnknownError } from '@bgc/attestr';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';
import { lostAnswers } from '@bgc/promises';
import type { FaultKind } from '@bgc/sandbox';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { failures, lookInDashboard, mayBeOrdered, orders } from './support/ordering.ts';
import { tag } from './support/orders.ts';
import { loadEverything, openWorld } from './support/promise-world.ts';
import type { PromiseWorld } from './support/promise-world.ts';

beforeAll(loadEverything);

const hour = 3_600_000;

interface Plan {
  readonly operation: string;
  /** What meets the attempts, one after the other; none after the last. */
  readonly faults: readonly FaultKind[];
  readonly maxRetries: number;
  /** Milliseconds after which the caller gives the first call up. */
  readonly abortAfterMs: number | undefined;
  readonly deadlineMs: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  operation: fc.constantFrom(...Object.keys(orders)),
  faults: fc.array(fc.constantFrom(...lostAnswers, ...failures), { maxLength: 5 }),
  maxRetries: fc.nat(3),
  abortAfterMs: fc.option(fc.nat(12_000), { nil: undefined }),
  deadlineMs: fc.constantFrom(800, 7_000, 90_000),
});

/** A provider that fails as planned, and one order of it. */
const openOrder = ({ operation, faults, maxRetries, deadlineMs }: Plan) => {
  const world = openWorld();
  const { sandbox } = world;
  const order = orders[operation]?.(world) ?? (() => Promise.reject(new Error('There is no such operation.')));
  const attestr = world.client({ timeoutMs: 5_000, deadlineMs, retry: { maxRetries } });
  const queue = [...faults];
  const strikeNext = (): void => {
    const next = queue.shift();
    sandbox.faults.clear();
    if (next !== undefined) sandbox.faults.add({ ...next, provider: 'attestr', operation, times: 1 });
  };
  strikeNext();
  sandbox.journal.subscribe((entry) => void (entry.operation === operation && strikeNext()));
  return {
    world,
    place: (signal?: AbortSignal) => world.ending(order(attestr, signal === undefined ? {} : { signal })),
  };
};

/** Who orders again after an error: `true` is to order anew, an id is the order that was found. */
type GoOn = (world: PromiseWorld, error: unknown) => Promise<true | string>;

const asAdvised: GoOn = async (world, error) => {
  // Refused, or never sent: later.
  await world.clock.advance(hour);
  return (mayBeOrdered(error) ? lookInDashboard(world.sandbox)[0] : undefined) ?? true;
};
/** What many clients do by themselves, and many callers around them. */
const blindly: GoOn = async () => true;

const orderUntilThere = async (plan: Plan, goOn: GoOn) => {
  const { world, place } = openOrder(plan);
  const controller = new AbortController();
  if (plan.abortAfterMs !== undefined) world.clock.schedule(plan.abortAfterMs, () => controller.abort());
  let ending = await place(controller.signal);
  let id = ending.ok ? ending.value._id : undefined;
  for (let asked = 1; id === undefined && !ending.ok && asked < 20; asked += 1) {
    const next = await goOn(world, ending.error);
    if (next !== true) id = next;
    else if ((ending = await place()).ok) id = ending.value._id;
  }
  await world.clock.advance(120_000);
  return { id, made: lookInDashboard(world.sandbox), paid: world.sandbox.attestr.state().paid };
};

const runs = { numRuns: 250, seed: 20_260_105 };

describe('a paid check', () => {
  it('is ordered once at most by one call, and an error says that it was not only where it was not', async () => {
    const met = { ordered: 0, unknown: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { world, place } = openOrder(plan);
        const controller = new AbortController();
        if (plan.abortAfterMs !== undefined) world.clock.schedule(plan.abortAfterMs, () => controller.abort());
        const ending = await place(controller.signal);
        await world.clock.advance(120_000);
        const { paid } = world.sandbox.attestr.state();
        expect(paid).toBeLessThanOrEqual(1);
        if (ending.ok) expect(lookInDashboard(world.sandbox)).toEqual([ending.value._id]);
        else if (!mayBeOrdered(ending.error)) expect(paid).toBe(0);
        met[ending.ok ? 'ordered' : mayBeOrdered(ending.error) ? 'unknown' : 'refused'] += 1;
      }),
      runs,
    );
    expect(Math.min(met.ordered, met.unknown, met.refused)).toBeGreaterThan(20);
  });

  it('is ordered once by who goes on as the errors advise, whatever meets the attempts: counted in the emulator', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { id, made, paid } = await orderUntilThere(plan, asAdvised);
        expect({ made, paid }).toEqual({ made: [id], paid: 1 });
      }),
      runs,
    );
  });

  it('is doubled by who simply orders again, as the same counters tell', async () => {
    let doubled = 0;
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { paid } = await orderUntilThere(plan, blindly);
        if (paid > 1) doubled += 1;
      }),
      { ...runs, numRuns: 100 },
    );
    expect(doubled).toBeGreaterThan(25);
  });

  it('whose answer was lost is found by its webhook, with the tag among its input', async () => {
    const world = openWorld();
    const { sandbox, options } = world;
    const attestr = world.client({ timeoutMs: 5_000 });
    const url = 'https://ats.example.com/attestr';
    const found: string[] = [];
    const settlement = createAttestrSettlement({
      client: attestr,
      store: createMemoryStore({ clock: world.clock }),
      onSettled: async ({ _id }) => {
        const { input } = await attestr.requests.get(_id);
        found.push((input as { readonly tag: string }).tag);
      },
    });
    const handler = createAttestrWebhookHandler({
      ...{ webhookToken: sandbox.attestr.registerWebhook('account-1', { url }).token },
      ...{ clientSecret: options.clientSecret, clock: world.clock, onEvent: settlement.receive },
      store: createMemoryStore({ clock: world.clock }),
    });
    sandbox.callbacks.route(url, handler);
    sandbox.faults.add({ kind: 'accepted-but-timed-out', provider: 'attestr', operation: 'createEmploymentCheck' });
    const ending = await world.ending(attestr.employmentChecks.create(world.employment({ webhook: true })));
    expect(!ending.ok && isOutcomeUnknownError(ending.error)).toBe(true);
    const [id = ''] = lookInDashboard(world.sandbox);
    sandbox.attestr.finish(id);
    await world.clock.advance(hour);
    expect([found, sandbox.attestr.state().paid]).toEqual([[tag], 1]);
  });
});
