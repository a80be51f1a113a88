import { crashingStore } from '@bgc/promises';
import { workStores } from '@bgc/promises/suites';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, it } from 'vitest';

import type { AttestrEvent } from '../../src/webhooks/webhook-event.ts';
import { clientSecret, completed, deliveryOf, errored, query, setUp } from '../../src/webhooks/webhooks.fixture.ts';

const deliveries = {
  'verified result': [completed(), clientSecret],
  'unverified result': [completed(), 'another secret'],
  error: [errored, clientSecret],
  question: [query, clientSecret],
  'unknown event': [{ event: 'flowx.completed', payload: { _id: 'DS1' } }, clientSecret],
} as const;

describe.each(workStores)('with the %s store', (store, open) => {
  /** The process dies at a write; Attestr sends the same again, to the next process, twice. */
  const dieAt = async (name: keyof typeof deliveries, at: number, when: 'before' | 'after') => {
    const [delivery, secret] = deliveries[name];
    const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
    const shared = open(clock);
    const mortal = crashingStore(shared, { at, when });
    const handled: AttestrEvent[] = [];
    const onEvent = async (event: AttestrEvent): Promise<void> => void handled.push(event);
    const deliver = async (owner: string, own: typeof shared): Promise<number> => {
      const { webhook } = setUp({ store: own, owner, clock, onEvent });
      return (await webhook(await deliveryOf(delivery, { clientSecret: secret }))).status;
    };
    const answer = await Promise.race([mortal.death, deliver('first', mortal.store)]);
    // Until the lease of the dead has run out.
    await clock.advance(61_000);
    for (const owner of ['second', 'third']) expect(await deliver(owner, shared)).toBe(200);
    return { crashed: answer === 'dead', handled, writes: mortal.writes() };
  };

  // What is delivered makes no difference to a store.
  const names = Object.keys(deliveries) as (keyof typeof deliveries)[];
  it.each(store === 'memory' ? names : names.slice(0, 1))(
    'a delivery of a %s is handed over across a crash at any write, once more at most, and once where there is none',
    async (name) => {
      let at = 0;
      for (let crashed = true; crashed;) {
        at += 1;
        for (const when of ['before', 'after'] as const) {
          const ended = await dieAt(name, at, when);
          ({ crashed } = ended);
          expect(ended.handled.length).toBeGreaterThanOrEqual(1);
          expect(ended.handled.length).toBeLessThanOrEqual(crashed ? 2 : 1);
          expect(ended.handled[1] ?? ended.handled[0]).toEqual(ended.handled[0]);
        }
      }
      // Lease, done and release; of a signature that fits also whose it is.
      expect(at - 1).toBe(name === 'verified result' ? 4 : 3);
    },
  );
});
