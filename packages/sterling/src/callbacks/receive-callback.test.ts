import { workStores } from '@bgc/promises/suites';
import { describe, expect, it, vi } from 'vitest';

import type { Screening } from '../models.ts';
import {
  adverseAction,
  complete,
  deliveryOf,
  dispute,
  documented,
  pending,
  reads,
  setUp,
  time,
} from './callbacks.fixture.ts';

const noticed = complete(10, adverseAction(10));
const both = complete(10, { ...adverseAction(10), ...dispute(10) });

describe('an adverse action and a dispute within one second', () => {
  it.each(workStores)('both arrive, with the %s store', async (_, open) => {
    const { deliver, handled } = setUp({ store: open(setUp().clock) });
    expect([await deliver(noticed), await deliver(both)]).toEqual([200, 200]);
    expect(handled).toMatchObject([
      { screening: noticed, order: 'newest' },
      { screening: both, order: 'same-second' },
    ]);
  });

  it('both arrive when they come at once, one after the other', async () => {
    const order: string[] = [];
    const { callbacks } = setUp({
      onEvent: async (event) => {
        order.push(`begin ${event.kind}`);
        await Promise.resolve();
        order.push(`end ${event.kind}`);
      },
    });
    const statuses = await Promise.all(
      [noticed, both].map(async (state) => (await callbacks(deliveryOf(state))).status),
    );
    expect(statuses).toEqual([200, 200]);
    expect(order).toEqual(['begin screening', 'end screening', 'begin screening', 'end screening']);
  });

  it.each([
    ['as they happened', [noticed, both]],
    ['the other way round', [both, noticed]],
  ])('both arrive, and the last says the truth, where it can be read again (%s)', async (_, states) => {
    const reader = reads({ '1': both });
    const { deliver, handled } = setUp({ readScreening: reader });
    for (const state of states) expect(await deliver(state)).toBe(200);
    expect(handled).toMatchObject([
      { screening: states[0], order: 'newest', origin: 'callback' },
      { screening: both, order: 'newest', origin: 'read-again' },
    ]);
    expect(reader.asked).toEqual(['1']);
  });

  it('are told from what came before, though the screening itself says that it was updated later than they', async () => {
    const { deliver, handled } = setUp();
    const { adverseActions: _, dispute: __, ...before } = documented;
    const later: Screening = { ...documented, dispute: { status: 'active', createdAt: '2017-05-01T00:00:00Z' } };
    for (const state of [before, later]) await deliver(state);
    expect(handled).toMatchObject([{ order: 'newest' }, { order: 'newest', screening: later }]);
  });
});

describe('a callback that comes late', () => {
  it('is handed over as older', async () => {
    const { deliver, handled } = setUp();
    expect([await deliver(complete(20)), await deliver(pending(10))]).toEqual([200, 200]);
    expect(handled).toMatchObject([
      { order: 'newest', screening: complete(20) },
      { order: 'older', screening: pending(10) },
    ]);
  });

  it('is replaced by the truth, where that can be read again', async () => {
    const { deliver, handled } = setUp({ readScreening: reads({ '1': complete(30) }) });
    for (const state of [complete(20), pending(10)]) await deliver(state);
    expect(handled).toMatchObject([
      { origin: 'callback', screening: complete(20) },
      { origin: 'read-again', order: 'newest', screening: complete(30) },
    ]);
  });

  it.each([
    ['without anything to read again with', undefined],
    ['where GET tells no more', { id: '1', status: 'complete', result: 'clear', submittedAt: time(5) }],
  ])('is not older for not saying when it was updated, and is looked at again (%s)', async (_, truth) => {
    const { callbacks, clock, deliver, handled } = setUp(
      truth === undefined ? {} : { readScreening: reads({ '1': truth }) },
    );
    const over = { id: '1', status: 'complete', result: 'clear', submittedAt: time(5) };
    for (const state of [pending(10), over, over]) expect(await deliver(state)).toBe(200);
    expect(handled).toMatchObject([{ screening: pending(10) }, { screening: over, order: 'undated' }]);
    for (const read of [1, 0]) {
      await clock.advance(3 * 60 * 60_000);
      expect(await callbacks.sweep({ client: reads({ '1': over }) })).toMatchObject({ read, changed: 0 });
    }
  });

  it('does not make older what comes in time after it', async () => {
    const { deliver, handled } = setUp();
    for (const state of [complete(20), pending(10), complete(30)]) await deliver(state);
    expect(handled).toMatchObject([{ order: 'newest' }, { order: 'older' }, { order: 'newest' }]);
  });

  it('is none for what announces a time to come, and makes nothing older that comes after it', async () => {
    const { deliver, handled } = setUp();
    await deliver({ ...pending(10), expiresAt: '2099-01-01T00:00:00Z' });
    expect([await deliver(complete(20)), await deliver(pending(5))]).toEqual([200, 200]);
    expect(handled).toMatchObject([{ order: 'newest' }, { order: 'newest' }, { order: 'older' }]);
  });

  it('hinders no other screening', async () => {
    const { deliver, handled } = setUp();
    for (const state of [complete(20), complete(10, { id: '2' })]) await deliver(state);
    expect(handled).toMatchObject([{ order: 'newest' }, { order: 'newest' }]);
  });
});

describe('the truth', () => {
  it('that cannot be read makes the callback come again, and loses nothing', async () => {
    const screenings: Record<string, Screening | Error> = { '1': new Error('connection') };
    const { deliver, handled, failures } = setUp({ readScreening: reads(screenings) });
    expect([await deliver(complete(20)), await deliver(pending(10))]).toEqual([200, 500]);
    expect(failures).toMatchObject([{ stage: 'handle', status: 500 }]);
    screenings['1'] = complete(20);
    expect(await deliver(pending(10))).toBe(200);
    expect(handled).toMatchObject([{ origin: 'callback' }, { origin: 'read-again' }]);
  });

  it('that is behind the callback itself is not believed', async () => {
    const { deliver, handled } = setUp({ readScreening: reads({ '1': pending(5) }) });
    for (const state of [noticed, both]) await deliver(state);
    expect(handled).toMatchObject([
      { screening: noticed },
      { screening: both, order: 'same-second', origin: 'callback' },
    ]);
  });

  it('that lacks its adverse action and dispute is behind it, though it says the same `updatedAt`', async () => {
    const { deliver, handled } = setUp({ readScreening: reads({ '1': complete(10) }) });
    const action = complete(10, adverseAction(20));
    const disputed = complete(10, { ...adverseAction(20), ...dispute(20) });
    for (const state of [action, disputed]) await deliver(state);
    expect(handled).toMatchObject([{ screening: action }, { screening: disputed, origin: 'callback' }]);
  });

  it('that is behind what was handed over before is not believed either', async () => {
    const { deliver, handled } = setUp({ readScreening: reads({ '1': pending(15) }) });
    for (const state of [complete(20), pending(10)]) await deliver(state);
    expect(handled).toMatchObject([{ screening: complete(20) }, { screening: pending(10), order: 'older' }]);
  });

  it('is read for what holds no time at all', async () => {
    const undated = { id: '1', status: 'pending' };
    const without = setUp();
    await without.deliver(undated);
    expect(without.handled).toMatchObject([{ order: 'undated', screening: undated }]);
    const { deliver, handled } = setUp({ readScreening: reads({ '1': complete(20) }) });
    await deliver(undated);
    expect(handled).toMatchObject([{ origin: 'read-again', screening: complete(20) }]);
  });

  it('is not read where the order is plain', async () => {
    const reader = reads({});
    const { deliver } = setUp({ readScreening: reader });
    for (const state of [pending(10), complete(20), complete(20)]) expect(await deliver(state)).toBe(200);
    expect(reader.asked).toEqual([]);
  });
});

describe('handling', () => {
  it('is told when another process may have taken the screening over', async () => {
    let given: AbortSignal | undefined;
    const { callbacks, clock, store } = setUp({
      owner: 'web-1',
      onEvent: (_, { signal }) => {
        given = signal;
        return new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error)),
        );
      },
    });
    store.leases.renew = async () => undefined;
    const response = callbacks(deliveryOf(complete(10)));
    await vi.waitUntil(() => given !== undefined, 60_000);
    await clock.advance(60_000);
    expect((await response).status).toBe(500);
    expect(given?.reason).toMatchObject({ name: 'HandlingLostError' });
  });
});
