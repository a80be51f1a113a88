import { describe, expect, it, vi } from 'vitest';

import type { Screening } from '../models.ts';
import { adverseAction, complete, deliveryOf, dispute, pending, reads, setUp, time } from './callbacks.fixture.ts';
import { crashingStore } from '@bgc/promises';
import { workStores } from '@bgc/promises/suites';

const hours = 60 * 60_000;
const nothing = { read: 0, changed: 0, failed: 0, failures: [], expired: [] };

describe('a sweep', () => {
  it.each(workStores)('hands over what no callback brought, once, with the %s store', async (_, open) => {
    const { clock } = setUp();
    const { callbacks, handled } = setUp({ clock, store: open(clock) });
    const client = reads({ '1': complete(20) });
    await callbacks.track(pending(10));
    expect(await callbacks.sweep({ client })).toEqual(nothing);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ client })).toEqual({ ...nothing, read: 1, changed: 1 });
    expect(handled).toEqual([
      { kind: 'screening', type: 'screening', screening: complete(20), order: 'newest', origin: 'sweep' },
    ]);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ client })).toEqual(nothing);
    expect(handled).toHaveLength(1);
  });

  it('hands nothing over that a callback brought, or that was there when it was tracked', async () => {
    const { callbacks, deliver, clock, handled } = setUp();
    await callbacks.track(pending(10));
    await deliver({ ...pending(20), id: '2' });
    await clock.advance(3 * hours);
    const client = reads({ '1': pending(10), '2': { ...pending(20), id: '2' } });
    expect(await callbacks.sweep({ client })).toEqual({ ...nothing, read: 2 });
    expect(handled).toHaveLength(1);
  });

  it('is not needed for a callback of the second in which the screening was tracked: that is read again', async () => {
    const { callbacks, deliver, handled } = setUp({ readScreening: reads({ '1': complete(10) }) });
    await callbacks.track(pending(10));
    expect(await deliver(complete(10, { result: 'clear' }))).toBe(200);
    expect(handled).toMatchObject([{ origin: 'read-again', order: 'newest', screening: complete(10) }]);
  });

  it('hands the state of a screening over that is known by its id alone', async () => {
    const { callbacks, clock, handled } = setUp({ readScreening: reads({ '1': pending(10) }) });
    await callbacks.track('1');
    await clock.advance(3 * hours);
    for (let round = 0; round < 2; round++) {
      expect(await callbacks.sweep()).toEqual({ ...nothing, read: 1, changed: round === 0 ? 1 : 0 });
      await clock.advance(3 * hours);
    }
    expect(handled).toHaveLength(1);
  });

  it('is not followed by what it brought, when its callbacks come after all', async () => {
    const truth = complete(20, adverseAction(15));
    const { callbacks, deliver, handled } = setUp({ readScreening: reads({ '1': truth }) });
    await callbacks.sweep({ ids: ['1'] });
    for (const late of [pending(10), complete(20), truth]) expect(await deliver(late)).toBe(200);
    expect(handled).toMatchObject([{ origin: 'sweep', screening: truth }]);
    expect(await deliver(complete(30))).toBe(200);
    expect(handled[1]).toMatchObject({ origin: 'callback', order: 'newest' });
  });

  it('takes a state for the same, however differently GET writes it', async () => {
    const { callbacks, deliver, handled } = setUp();
    await deliver(complete(20, adverseAction(20)));
    const written = {
      ...complete(20),
      status: 'Complete',
      updatedAt: complete(20).updatedAt?.replace('.000Z', 'Z'),
      links: { admin: { web: 'https://example.com/1' } },
      referenceCodes: [{ code: 'US' }],
      adverseActions: [{ ...adverseAction(20).adverseActions?.[0], reportItemIds: ['3'] }],
    } as Screening;
    expect(await callbacks.sweep({ client: reads({ '1': written }), ids: ['1'] })).toMatchObject({ changed: 0 });
    expect(handled).toHaveLength(1);
  });

  it('hands nothing over that is older than what was handed over', async () => {
    const { callbacks, deliver, handled } = setUp();
    await deliver(complete(20));
    expect(await callbacks.sweep({ client: reads({ '1': pending(10) }), ids: ['1'] })).toMatchObject({ changed: 0 });
    expect(handled).toHaveLength(1);
  });

  it.each([
    ['none', {}],
    ['that of the order alone', { submittedAt: time(5) }],
    ['an empty text', { updatedAt: '' }],
    ['one to come', { updatedAt: '2099-01-01T00:00:00Z' }],
  ])('hands over that a screening is over, once, whatever time that tells: %s', async (_, times) => {
    const { callbacks, clock, handled } = setUp();
    const over: Screening = { id: '1', status: 'complete', result: 'clear', ...times };
    const client = reads({ '1': over });
    await callbacks.track(pending(10));
    for (const changed of [1, 0]) {
      await clock.advance(3 * hours);
      expect(await callbacks.sweep({ client })).toEqual({ ...nothing, read: 1, changed });
    }
    expect(handled).toMatchObject([{ screening: over, order: 'undated', origin: 'sweep' }]);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ client })).toEqual(nothing);
  });

  it('looks again at what is over and undated, for it may come from a copy that lags', async () => {
    const screenings: Record<string, Screening> = { '1': { id: '1', status: 'complete' } };
    const { callbacks, clock, deliver, handled } = setUp({ readScreening: reads(screenings) });
    const disputed = complete(20, dispute(20));
    const decided = complete(30, { dispute: { status: 'deactivated' } });
    await deliver(disputed);
    for (const now of [undefined, pending(10), disputed, decided, decided]) {
      if (now !== undefined) screenings['1'] = now;
      await clock.advance(3 * hours);
      await callbacks.sweep();
    }
    expect(handled).toMatchObject([
      { screening: disputed },
      { screening: { id: '1', status: 'complete' }, order: 'undated' },
      { screening: disputed, order: 'newest' },
      { screening: decided, order: 'newest' },
    ]);
  });

  it('goes on after one that cannot be read or handled, and tries it again the next time', async () => {
    const failure = new Error('connection');
    const screenings: Record<string, Screening | Error> = { '1': failure, '2': complete(20, { id: '2' }) };
    const { callbacks, clock, handled } = setUp();
    const client = reads(screenings);
    for (const id of ['1', '2']) await callbacks.track(id);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ client })).toEqual({
      read: 1,
      changed: 1,
      failed: 1,
      failures: [{ screeningId: '1', error: failure }],
      expired: [],
    });
    screenings['1'] = complete(20);
    expect(await callbacks.sweep({ client })).toEqual({ ...nothing, read: 1, changed: 1 });
    expect(handled).toMatchObject([{ screening: { id: '2' } }, { screening: { id: '1' } }]);
  });

  it('is handled again when handling it failed', async () => {
    let fails = true;
    const { callbacks } = setUp({
      onEvent: () => (fails ? Promise.reject(new Error('database down')) : Promise.resolve()),
    });
    const sweep = () => callbacks.sweep({ client: reads({ '1': complete(20) }), ids: ['1'] });
    expect(await sweep()).toMatchObject({ changed: 0, failed: 1 });
    fails = false;
    expect(await sweep()).toMatchObject({ changed: 1, failed: 0 });
    expect(await sweep()).toMatchObject({ changed: 0, failed: 0 });
  });

  it('loses nothing across a crash at any of its writes', async () => {
    for (let at = 1; at <= 6; at++) {
      for (const when of ['before', 'after'] as const) {
        const { clock, store } = setUp();
        const handled: unknown[] = [];
        const onEvent = async (event: unknown): Promise<void> => void handled.push(event);
        const client = reads({ '1': complete(20) });
        const mortal = crashingStore(store, { at, when });
        const sweep = setUp({ clock, store: mortal.store, onEvent }).callbacks.sweep({ client, ids: ['1'] });
        await Promise.race([sweep, mortal.death]);
        await clock.advance(3 * hours);
        await setUp({ clock, store, onEvent }).callbacks.sweep({ client, ids: ['1'] });
        expect([1, 2]).toContain(handled.length);
      }
    }
  });

  it('waits for the callback that is being handled, and reads after it', async () => {
    let finish = (): void => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    const onEvent = vi.fn<() => Promise<void>>(() => work);
    const { callbacks, clock } = setUp({ onEvent });
    const client = reads({ '1': complete(20) });
    const callback = callbacks(deliveryOf(complete(20)));
    await vi.waitUntil(() => onEvent.mock.calls.length === 1, 60_000);
    const sweep = callbacks.sweep({ client, ids: ['1'] });
    await clock.settle();
    expect(client.asked).toEqual([]);
    finish();
    expect((await callback).status).toBe(200);
    expect(await sweep).toMatchObject({ read: 1, changed: 0 });
  });

  it('ends when it is told to', async () => {
    const { callbacks } = setUp();
    const client = reads({ '1': complete(20) });
    expect(await callbacks.sweep({ client, ids: ['1'], signal: AbortSignal.abort() })).toEqual(nothing);
  });

  it('says what it needs when there is nothing to read with', async () => {
    await expect(setUp().callbacks.sweep()).rejects.toMatchObject({ name: 'InvalidRequestError' });
  });
});

describe('a screening', () => {
  const isTracked = async (state: Screening): Promise<boolean> => {
    const { callbacks, deliver, clock } = setUp({ readScreening: reads({ '1': state }) });
    await deliver(state);
    await clock.advance(3 * hours);
    return (await callbacks.sweep()).read === 1;
  };
  const ended = (status: string): Partial<Screening> => ({ adverseActions: [{ id: '7', status }] });

  it.each([
    ['complete', complete(10)],
    ['canceled', { id: '1', status: 'canceled', updatedAt: '2026-01-01T00:00:00Z' }],
    ['cancelled', { id: '1', status: 'Cancelled', ...dispute(10) }],
    ['complete, its adverse action too', complete(10, ended('complete'))],
    ['complete, its adverse action cancelled', complete(10, ended('cancelled'))],
    ['complete, its dispute over', complete(10, { dispute: { status: 'Deactivated' } })],
  ])('is not expected to change when it is %s', async (_, state) => {
    expect(await isTracked(state)).toBe(false);
  });

  it.each([
    ['new', { id: '1', status: 'new', submittedAt: '2026-01-01T00:00:00Z' }],
    ['pending', pending(10)],
    ['of a status that nobody documents', complete(10, { status: 'suspended' })],
    ['complete with an adverse action under way', complete(10, ended('awaiting-dispute'))],
    ['complete with a dispute', complete(10, dispute(10))],
  ])('is expected to change when it is %s', async (_, state) => {
    expect(await isTracked(state)).toBe(true);
  });

  it('that was over before anybody was told of it is handed over once, when an order repeated after a crash finds it so', async () => {
    const { callbacks, clock, handled } = setUp({ readScreening: reads({ '1': complete(10) }) });
    for (let round = 0; round < 3; round++) {
      await callbacks.track(complete(10));
      await clock.advance(3 * hours);
      expect(await callbacks.sweep()).toMatchObject({ changed: round === 0 ? 1 : 0 });
    }
    expect(handled).toMatchObject([{ screening: complete(10), origin: 'sweep' }]);
  });

  it('is read although a clock that was wrong for a moment heard of it in a year to come', async () => {
    const { callbacks, clock, store } = setUp({ readScreening: reads({ '1': complete(20) }) });
    const ahead = { ...clock, now: () => clock.now() + 365 * 24 * hours };
    await setUp({ store, clock: ahead }).callbacks.track('1');
    await clock.advance(3 * hours);
    expect(await callbacks.sweep()).toMatchObject({ read: 1, changed: 1 });
  });

  it('is tracked again when a callback disputes it, and not after it was untracked', async () => {
    const { callbacks, deliver, clock } = setUp({ readScreening: reads({ '1': complete(20, dispute(20)) }) });
    for (const state of [complete(10), complete(20, dispute(20))]) await deliver(state);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep()).toMatchObject({ read: 1 });
    await callbacks.untrack('1');
    await clock.advance(3 * hours);
    expect(await callbacks.sweep()).toEqual(nothing);
  });

  it.each(['', undefined, {}, { id: '' }, '\ud800'])('without an id (%j) is not tracked', async (screening) => {
    await expect(setUp().callbacks.track(screening as string)).rejects.toMatchObject({ name: 'InvalidRequestError' });
  });
});

describe('purging', () => {
  it('drops what was handled long ago, and keeps what is tracked', async () => {
    const { callbacks, deliver, clock, store } = setUp();
    for (const state of [complete(10), { ...pending(10), id: '2/ü' }]) await deliver(state);
    await clock.advance(24 * hours);
    await deliver(complete(30, { id: '3' }));
    expect(await callbacks.purge(new Date(clock.now()))).toBe(3);
    const keys = (await store.records.list('')).map(({ key }) => key.replace(/[0-9a-f]{64}$/, '#'));
    expect(keys).toEqual([
      'open/sterling/2%2F%C3%BC',
      'order/sterling/2%2F%C3%BC',
      'order/sterling/3',
      'webhook/sterling/#',
    ]);
    await expect(callbacks.purge(NaN)).rejects.toMatchObject({ name: 'InvalidRequestError' });
  });

  it('never finds anything of a candidate or a result in the store', async () => {
    const { deliver, store } = setUp();
    await deliver(complete(10, { ...adverseAction(10), candidateId: 'canary' }));
    for (const { value } of await store.records.list('')) expect(value).not.toMatch(/canary|alert|complete/);
  });
});
