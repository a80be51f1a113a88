import { crashingStore } from '@bgc/promises';
import { workStores } from '@bgc/promises/suites';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, it } from 'vitest';

import type { TruoraWebhookEvent } from './webhook-event.ts';
import { deliveryOf, eventOf, setUp } from './webhooks.fixture.ts';

const events = [
  eventOf('HKE1', 1),
  eventOf('HKE2', 2),
  eventOf('HKE3', 3, { check_id: 'CHK2' }),
  eventOf('HKE4', 4, {}, { event_type: 'something_new' }),
];
const all = ['HKE1', 'HKE2', 'HKE3', 'HKE4'];

describe.each(workStores)('a delivery of several events, with the %s store,', (_, open) => {
  /** The process dies at a write; the provider sends the same again, to the next process. */
  const dieAt = async (at: number, when: 'before' | 'after') => {
    const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
    const store = open(clock);
    const mortal = crashingStore(store, { at, when });
    const handled: (string | undefined)[] = [];
    const process = (processStore: typeof store, owner: string) =>
      setUp({
        store: processStore,
        owner,
        clock,
        onEvent: async ({ id }: TruoraWebhookEvent) => void handled.push(id),
      });
    const first = process(mortal.store, 'first').webhook(await deliveryOf(...events));
    const answer = await Promise.race([mortal.death, first.then(({ status }) => status)]);
    const before = handled.length;
    if (answer === 'dead') {
      await clock.advance(15 * 60_000);
      const second = process(store, 'second');
      expect((await second.webhook(await deliveryOf(...events))).status).toBe(200);
    }
    return { crashed: answer === 'dead', before, handled, writes: mortal.writes() };
  };

  it('is handed over event by event across a crash at any write, and at most the one at hand is handed over again', async () => {
    let at = 0;
    for (let crashed = true; crashed;) {
      at += 1;
      for (const when of ['before', 'after'] as const) {
        const ended = await dieAt(at, when);
        ({ crashed } = ended);
        expect(new Set(ended.handled)).toEqual(new Set(all));
        expect(ended.handled.length).toBeLessThanOrEqual(all.length + 1);
        // What was done is not repeated: the second process begins where the first one ended.
        const again = ended.handled.slice(ended.before);
        expect(again).toEqual(all.slice(all.length - again.length));
      }
    }
    // Of each event: lease, done and release; of those about a check also its time.
    expect(at - 1).toBe(4 * 3 + 3);
  });
});
