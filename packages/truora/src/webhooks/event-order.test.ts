import { describe, expect, it } from 'vitest';

import { eventOf, setUp } from './webhooks.fixture.ts';

describe('an event', () => {
  it('is not taken for older because of a time that somebody wrote into the one before it', async () => {
    const { deliver, handled, clock } = setUp();
    const tomorrow = new Date(clock.now() + 20 * 3_600_000).toISOString();
    await deliver(eventOf('HKE1', 10, { first_name: tomorrow, status: 'in_progress' }));
    await deliver(eventOf('HKE2', 20));
    expect(handled).toMatchObject([{ order: 'newest' }, { order: 'newest', check: { status: 'completed' } }]);
  });

  it('says how each event stands to those about the same check before it', async () => {
    const { deliver, handled } = setUp();
    await deliver(
      eventOf('HKE2', 20),
      eventOf('HKE1', 10),
      eventOf('HKE3', 20),
      eventOf('HKE4', 5, { check_id: 'CHK2' }),
    );
    await deliver(eventOf('HKE5', 0, { update_date: undefined }, { timestamp: undefined }));
    expect(handled.map(({ order }) => order)).toEqual(['newest', 'older', 'same-time', 'newest', 'undated']);
  });

  it.each([undefined, null, '', 'soon'])(
    'is not taken to be of the time at which its check was created, where its own time is %j',
    async (time) => {
      const { deliver, handled } = setUp();
      const creation_date = '2026-01-01T00:00:00Z';
      await deliver(
        eventOf('HKE1', 5, { creation_date, status: 'in_progress' }, { event_action: 'created' }),
        eventOf('HKE2', 9, { creation_date, update_date: time }, { timestamp: time }),
      );
      expect(handled).toMatchObject([{ order: 'newest' }, { order: 'undated', check: { status: 'completed' } }]);
    },
  );

  it('that announces the next run of a continuous check is not taken to be of that time', async () => {
    const { clock, deliver, handled } = setUp();
    const next_run_date = new Date(clock.now()).toISOString();
    const object = { continuous_check_id: 'CCK1' };
    await deliver(
      eventOf('HKE1', 1, {}, { event_type: 'continuous_check', object: { ...object, next_run_date } }),
      eventOf('HKE2', 2, {}, { event_type: 'continuous_check', object }),
    );
    expect(handled.map(({ order }) => order)).toEqual(['newest', 'newest']);
  });
});
