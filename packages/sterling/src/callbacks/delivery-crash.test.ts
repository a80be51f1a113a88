import type { WorkStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import type { VirtualClock } from '@bgc/core/testing';
import { canonicalJson } from '@bgc/core/webhooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Screening } from '../models.ts';
import type { ScreeningEvent, SterlingEvent } from './callback-event.ts';
import { deliveryOf, reads, setUp, time } from './callbacks.fixture.ts';
import { crashingStore } from '@bgc/promises';
import { workStores } from '@bgc/promises/suites';

interface Change {
  readonly id: '1' | '2';
  /** Seconds after the change before. */
  readonly after: 0 | 1;
  readonly kind: 'adverse action' | 'report item';
}

/** What Sterling calls back with, one state a change, in the order in which it happened. */
const statesOf = (changes: readonly Change[]): readonly Screening[] => {
  const present = new Map<string, Screening>();
  let second = 0;
  return changes.map(({ id, after, kind }, index) => {
    second += after;
    const before = present.get(id) ?? { id, status: 'complete' };
    const part = { id: `${index}`, status: 'complete', updatedAt: time(second) };
    const state: Screening =
      kind === 'report item'
        ? { ...before, reportItems: [...(before.reportItems ?? []), part] }
        : { ...before, adverseActions: [...(before.adverseActions ?? []), part] };
    present.set(id, state);
    return state;
  });
};

const change = fc.record<Change>({
  id: fc.constantFrom('1', '2'),
  after: fc.constantFrom(0, 1),
  kind: fc.constantFrom('adverse action', 'report item'),
});
/** Every state is delivered, some of them again, in any order. */
const scenario = fc
  .array(change, { minLength: 1, maxLength: 6 })
  .chain((changes) =>
    fc.record({
      states: fc.constant(statesOf(changes)),
      order: fc.shuffledSubarray([...changes.keys()], { minLength: changes.length }),
      again: fc.array(fc.nat(changes.length - 1), { maxLength: 3 }),
    }),
  )
  .map(({ states, order, again }) => ({
    states,
    deliveries: [...order, ...again].flatMap((index) => states[index] ?? []),
  }));
const crash = fc.record({
  at: fc.integer({ min: 1, max: 40 }),
  when: fc.constantFrom('before' as const, 'after' as const),
});

interface Run {
  readonly store: WorkStore;
  readonly clock: VirtualClock;
  readonly readScreening?: ReturnType<typeof reads>;
}

/** Delivers like Sterling, until each was answered with 200; when the process dies, the next one goes on. */
const deliverAll = async (
  { store, clock, readScreening }: Run,
  deliveries: readonly Screening[],
  death: { readonly at: number; readonly when: 'before' | 'after' },
) => {
  const handled: SterlingEvent[] = [];
  const start = (processStore: WorkStore, owner: string) =>
    setUp({
      store: processStore,
      owner,
      clock,
      onEvent: async (event) => void handled.push(event),
      ...(readScreening === undefined ? {} : { readScreening }),
    }).callbacks;
  const mortal = crashingStore(store, death);
  let callbacks = start(mortal.store, 'first');
  let crashed = false;
  const waiting = [...deliveries];
  for (let tries = 0; waiting.length > 0; tries++) {
    if (tries > 10 * deliveries.length) throw new Error('given up');
    const delivery = waiting.shift() as Screening;
    const response = callbacks(deliveryOf(delivery)).then(({ status }) => status);
    const answer = await (crashed ? response : Promise.race([mortal.death, response]));
    if (answer === 200) continue;
    waiting.push(delivery);
    if (answer !== 'dead') throw new Error(`answered with ${answer}`);
    crashed = true;
    callbacks = start(store, 'second');
    await clock.advance(15 * 60_000);
  }
  return { handled: handled as readonly ScreeningEvent[], crashed };
};

const never = { at: Infinity, when: 'before' as const };
const countsOf = (events: readonly ScreeningEvent[], states: readonly Screening[]): readonly number[] =>
  states.map((state) => events.filter(({ screening }) => canonicalJson(screening) === canonicalJson(state)).length);

describe.each(workStores)('callbacks in any order, with the %s store,', (name, open) => {
  const runs = { numRuns: name === 'memory' ? 200 : 10 };
  const begin = (): Run => {
    const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
    return { clock, store: open(clock) };
  };

  it('are each handled once, however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ states, deliveries }) => {
        const { handled } = await deliverAll(begin(), deliveries, never);
        expect(countsOf(handled, states)).toEqual(states.map(() => 1));
      }),
      runs,
    );
  });

  it('are each handled at least once across a crash at any write, and one of them twice at most', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, crash, async ({ states, deliveries }, death) => {
        const { handled } = await deliverAll(begin(), deliveries, death);
        expect(Math.min(...countsOf(handled, states))).toBeGreaterThanOrEqual(1);
        expect(handled.length).toBeLessThanOrEqual(states.length + 1);
      }),
      runs,
    );
  });

  it('leave nobody with an old state who leaves older ones aside, where the truth is read again, also across a crash', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, crash, async ({ states, deliveries }, death) => {
        const truth = Object.fromEntries(states.map((state) => [state.id, state]));
        const { handled } = await deliverAll({ ...begin(), readScreening: reads(truth) }, deliveries, death);
        for (const id of Object.keys(truth)) {
          const mine = handled.filter((event) => event.screening.id === id);
          expect(mine.at(-1)?.screening).toEqual(truth[id]);
          expect(mine.map(({ order }) => order)).not.toContain('older');
        }
      }),
      runs,
    );
  });

  it('are handled at least once across a crash at every single write of one callback', async () => {
    const state = statesOf([{ id: '1', after: 1, kind: 'adverse action' }]);
    let at = 0;
    for (let crashed = true; crashed;) {
      at++;
      for (const when of ['before', 'after'] as const) {
        const ended = await deliverAll(begin(), state, { at, when });
        ({ crashed } = ended);
        expect([1, 2]).toContain(ended.handled.length);
        expect(ended.handled.every(({ order }) => order === 'newest')).toBe(true);
      }
    }
    // Lease, state, expectation, done, and the lease's release.
    expect(at - 1).toBe(5);
  });
});
