import { describe, expect, it, vi } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { StoreBusyError } from '../stores/store-errors.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createEventReceiver } from './event-receiver.ts';
import type { EventReceiver } from './event-receiver.ts';
import { checkReceiverOptions } from './receiver-options.ts';
import type { EventReceiverOptions } from './receiver-options.ts';
import type { WebhookFailure } from './webhook-handler.ts';

const setUp = (options: Partial<EventReceiverOptions<string>> = {}) => {
  const clock = createVirtualClock({ now: 0 });
  const store = options.store ?? createMemoryStore({ clock });
  const handled: string[] = [];
  const failures: WebhookFailure[] = [];
  const all: EventReceiverOptions<string> = {
    store,
    clock,
    onEvent: async (event) => void handled.push(event),
    onFailure: (failure) => failures.push(failure),
    ...options,
  };
  checkReceiverOptions(all, { provider: 'example', known: {} });
  // Each word of the body is an event about its first letter; `?` is one that is not understood.
  const receive = createEventReceiver<string>({
    provider: 'example',
    options: all,
    defaultMaxBytes: 100,
    authorize: () => ({ verified: true }),
    parse: ({ body }) => {
      const words = new TextDecoder().decode(body).split(' ');
      return {
        events: words.filter((word) => word !== '?').map((word) => ({ event: word, identity: word, subject: word[0] })),
        ...(words.includes('?') ? { error: new Error('not understood') } : {}),
      };
    },
    handOver: (event, context) => all.onEvent(event, context),
  });
  return { receive, store, clock, handled, failures };
};
const post = async (receive: EventReceiver, body: string): Promise<number> =>
  (await receive(new Request('https://example.com/', { method: 'POST', body }))).status;

describe('createEventReceiver', () => {
  it('hands each event over once, in whatever deliveries it comes', async () => {
    const { receive, handled } = setUp();
    expect([await post(receive, 'a1 b1 a1'), await post(receive, 'b1 a2')]).toEqual([200, 200]);
    expect(handled).toEqual(['a1', 'b1', 'a2']);
  });

  it('answers by what failed, rather than by what has only to wait, and tells of everything', async () => {
    const onEvent = (event: string): Promise<void> =>
      event === 'b1'
        ? Promise.resolve()
        : Promise.reject(event === 'a1' ? new Error('down') : new StoreBusyError('busy'));
    const { receive, failures } = setUp({ onEvent });
    expect(await post(receive, 'c1 a1 b1 ?')).toBe(500);
    expect(failures.map(({ status }) => status).toSorted()).toEqual([500, 500, 503]);
    expect(await post(receive, 'c1')).toBe(503);
  });

  it('keeps events about the same from being handled at the same time, and not those about another', async () => {
    const onEvent = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    const { receive, clock } = setUp({ onEvent, waitMs: 100, handleTimeoutMs: 5_000 });
    const answers: string[] = [];
    const send = (body: string): void => void post(receive, body).then((status) => answers.push(`${body} ${status}`));
    send('a1');
    await vi.waitUntil(() => onEvent.mock.calls.length === 1, 60_000);
    send('a2');
    send('b1');
    await vi.waitUntil(() => onEvent.mock.calls.length === 2, 60_000);
    while (answers.length < 3) await clock.advance(100);
    expect(answers.toSorted()).toEqual(['a1 500', 'a2 503', 'b1 500']);
  });

  it('keeps no id in what it remembers', async () => {
    const { receive, store } = setUp();
    await post(receive, 'applicant-1');
    const { keys } = await store.records.list('').then((records) => ({ keys: JSON.stringify(records) }));
    expect(keys).toMatch(/webhook\/example\/[0-9a-f]{64}/);
    expect(keys).not.toContain('applicant');
  });
});
