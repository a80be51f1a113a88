import { describe, expect, it } from 'vitest';

import type { TruoraWebhookEvent } from './webhook-event.ts';
import { eventOf, setUp } from './webhooks.fixture.ts';

const ids = (events: readonly TruoraWebhookEvent[]) => events.map(({ id }) => id);

describe('an event', () => {
  it('that comes again is answered with 200, and so is one that repeats one event of it; nothing is handed over twice', async () => {
    const { deliver, handled } = setUp();
    const [first, second, third] = [eventOf('HKE1', 1), eventOf('HKE2', 2), eventOf('HKE3', 3)];
    expect([await deliver(first, second), await deliver(first, second), await deliver(second, third)]).toEqual([
      200, 200, 200,
    ]);
    expect(ids(handled)).toEqual(['HKE1', 'HKE2', 'HKE3']);
  });

  it('is known again by the ids of its events, whatever else is written otherwise', async () => {
    const { deliver, handled } = setUp();
    await deliver(eventOf('HKE1', 1));
    await deliver(eventOf('HKE1', 1, { score: 0.5 }, { version: '1.1' }), eventOf('HKE2', 1));
    expect(ids(handled)).toEqual(['HKE1', 'HKE2']);
  });

  it('without ids is known again by its content', async () => {
    const { deliver, handled } = setUp();
    const { id: _, ...nameless } = eventOf('', 1) as { id: string };
    await deliver(nameless, nameless);
    await deliver(nameless);
    await deliver({ ...nameless, event_action: 'started' });
    expect(handled).toHaveLength(2);
  });

  it.each(['0', '00000000-0000-0000-0000-000000000000', 'EVENT'])(
    'whose events of different checks and actions have the one id %j loses none of them, and repeats none',
    async (id) => {
      const { deliver, handled } = setUp();
      const events = [
        eventOf(id, 1, { status: 'in_progress' }, { event_action: 'created' }),
        eventOf(id, 2),
        eventOf(id, 3, { check_id: 'CHK2' }),
      ];
      expect([await deliver(...events), await deliver(...events)]).toEqual([200, 200]);
      expect(handled).toMatchObject([
        { action: 'created', check: { check_id: 'CHK1' } },
        { action: 'finished', check: { check_id: 'CHK1' } },
        { action: 'finished', check: { check_id: 'CHK2' } },
      ]);
    },
  );

  it('of a check, without an id, is known again whatever GUIDs are put into it; one whose form is to come, by all of its content', async () => {
    const { deliver, handled } = setUp();
    const guid = (digit: number): string => `0000000${digit}-0000-4000-8000-000000000000`;
    const to = (digit: number, more: object): object => {
      const noise = { [guid(digit)]: guid(digit + 1) };
      return { ...eventOf('', 1, noise, { id: undefined, ...more }), ...noise };
    };
    for (const digit of [1, 2, 3]) await deliver(to(digit, {}));
    expect(handled).toMatchObject([{ kind: 'check' }]);
    for (const digit of [1, 2, 2]) await deliver(to(digit, { event_type: 'something_new' }));
    expect(handled.map(({ kind }) => kind)).toEqual(['check', 'unknown', 'unknown']);
  });
});
