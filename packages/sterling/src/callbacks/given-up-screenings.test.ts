import { describe, expect, it, vi } from 'vitest';

import type { Screening } from '../models.ts';
import { complete, deliveryOf, dispute, pending, reads, setUp } from './callbacks.fixture.ts';

const hours = 60 * 60_000;
const days = 24 * hours;

/** As the document's sample of a fresh order shows it: with a dispute that is active. */
const disputed = complete(10, dispute(10));

describe('a tracked screening that never changes', () => {
  it('is read for 60 days, one last time after that, and named as given up', async () => {
    const warn = vi.fn<(fields: object) => void>();
    const { callbacks, clock } = setUp({ logger: { warn } });
    const client = reads({ '1': disputed });
    await callbacks.track(disputed);
    for (let day = 1; day < 60; day++) {
      await clock.advance(days);
      expect(await callbacks.sweep({ client })).toMatchObject({ read: 1, expired: [] });
    }
    await clock.advance(days);
    expect(await callbacks.sweep({ client })).toEqual({
      read: 1,
      changed: 0,
      failed: 0,
      failures: [],
      expired: ['1'],
    });
    expect(warn.mock.calls).toEqual([
      [{ event: 'tracking-given-up', provider: 'sterling', count: 1 }, 'screenings no longer tracked'],
    ]);
    await clock.advance(days);
    expect(await callbacks.sweep({ client })).toMatchObject({ read: 0, expired: [] });
    expect(client.asked).toHaveLength(60);
  });

  it('is not given up sooner for being tracked again, nor later', async () => {
    const { callbacks, clock } = setUp({ readScreening: reads({ '1': disputed }) });
    await callbacks.track(disputed);
    await clock.advance(59 * days);
    await callbacks.track(disputed);
    await clock.advance(days);
    expect(await callbacks.sweep()).toMatchObject({ expired: ['1'] });
  });

  it('is given up after the time that is told, or never', async () => {
    const { callbacks, clock } = setUp({ readScreening: reads({ '1': disputed }) });
    await callbacks.track(disputed);
    await clock.advance(1_000 * days);
    expect(await callbacks.sweep({ trackForMs: Infinity })).toMatchObject({ read: 1, expired: [] });
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ trackForMs: 2_000 * days })).toMatchObject({ read: 1, expired: [] });
    await clock.advance(3 * hours);
    expect(await callbacks.sweep({ trackForMs: 1_000 * days })).toMatchObject({ read: 1, expired: ['1'] });
  });

  it('is not given up while it cannot be read, nor for being asked for by its id', async () => {
    const screenings: Record<string, Screening | Error> = { '1': new Error('connection') };
    const { callbacks, clock } = setUp({ readScreening: reads(screenings) });
    await callbacks.track(disputed);
    await clock.advance(61 * days);
    expect(await callbacks.sweep()).toMatchObject({ failed: 1, expired: [] });
    screenings['1'] = disputed;
    expect(await callbacks.sweep({ ids: ['1'] })).toMatchObject({ read: 1, expired: [] });
    await clock.advance(3 * hours);
    expect(await callbacks.sweep()).toMatchObject({ expired: ['1'] });
  });
});

describe('a screening that changes after all', () => {
  it('is handed over by the last reading, and tracked for another 60 days', async () => {
    const screenings: Record<string, Screening | Error> = { '1': pending(10) };
    const { callbacks, clock, handled } = setUp({ readScreening: reads(screenings) });
    await callbacks.track(pending(10));
    await clock.advance(61 * days);
    screenings['1'] = disputed;
    expect(await callbacks.sweep()).toMatchObject({ changed: 1, expired: [] });
    expect(handled).toMatchObject([{ screening: disputed }]);
    await clock.advance(59 * days);
    expect(await callbacks.sweep()).toMatchObject({ read: 1, expired: [] });
    await clock.advance(days);
    expect(await callbacks.sweep()).toMatchObject({ expired: ['1'] });
  });

  it('is tracked again by its callback after it was given up', async () => {
    const { callbacks, clock } = setUp({ readScreening: reads({ '1': disputed }) });
    await callbacks.track(pending(10));
    await callbacks.sweep({ quietMs: 0, trackForMs: 0 });
    await clock.advance(3 * hours);
    await callbacks.sweep({ trackForMs: 0 });
    expect((await callbacks(deliveryOf(complete(20, dispute(20))))).status).toBe(200);
    await clock.advance(3 * hours);
    expect(await callbacks.sweep()).toMatchObject({ read: 1 });
  });
});
