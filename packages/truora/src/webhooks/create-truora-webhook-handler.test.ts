import { inspect } from 'node:util';

import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { createTruoraWebhookHandler } from './create-truora-webhook-handler.ts';
import { signTruoraWebhook } from './sign-truora-webhook.ts';
import type { TruoraWebhookEvent } from './webhook-event.ts';
import { deliveryOf, eventOf, setUp, signingKey } from './webhooks.fixture.ts';

const post = (body: BodyInit | null): Request =>
  new Request('https://example.com/webhooks/truora', { method: 'POST', body });

const ids = (events: readonly TruoraWebhookEvent[]) => events.map(({ id }) => id);

describe('a genuine delivery', () => {
  it('is handed over event by event, and answered with an empty 200', async () => {
    const { webhook, handled } = setUp();
    const response = await webhook(
      await deliveryOf(
        eventOf('HKE1', 1, { status: 'not_started', score: -1 }, { event_action: 'created' }),
        eventOf('HKE2', 2, { check_id: 'CHK2', score: 0.5 }),
        eventOf(
          'HKE3',
          3,
          {},
          {
            event_type: 'continuous_check',
            object: { continuous_check_id: 'CCK1', check: { check_id: 'CHK3', status: 'in_progress', score: 1 } },
          },
        ),
        eventOf('HKE4', 4, {}, { event_type: 'something_new' }),
      ),
    );
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(handled).toMatchObject([
      {
        kind: 'check',
        id: 'HKE1',
        action: 'created',
        order: 'newest',
        check: { check_id: 'CHK1', status: 'not_started' },
      },
      { kind: 'check', id: 'HKE2', check: { check_id: 'CHK2', score: 0.5, failedDatabases: [] } },
      { kind: 'continuous_check', continuousCheck: { continuous_check_id: 'CCK1', check: { check_id: 'CHK3' } } },
      { kind: 'unknown', type: 'something_new', order: 'undated' },
    ]);
    // Before a check is finished its score means nothing.
    expect(handled[0]).not.toHaveProperty('check.score');
    expect(handled[2]).not.toHaveProperty('continuousCheck.check.score');
    expect(handled[0]?.raw).toMatchObject({ object: { score: -1 } });
    expect(JSON.stringify(handled)).not.toContain('-1');
  });

  it.each(['Check', 'CHECK', undefined, null, ''])(
    'of a check is one of a check where its type is written %j',
    async (event_type) => {
      const { deliver, handled } = setUp();
      expect(await deliver(eventOf('HKE1', 1, {}, { event_type }))).toBe(200);
      expect(handled).toMatchObject([{ kind: 'check', check: { check_id: 'CHK1' }, order: 'newest' }]);
    },
  );

  it('of a continuous check is one of a continuous check without a type, too, and one of neither is unknown', async () => {
    const { deliver, handled } = setUp();
    const untyped = (id: string, object: unknown): object => eventOf(id, 1, {}, { event_type: undefined, object });
    await deliver(
      untyped('HKE1', { continuous_check_id: 'CCK1' }),
      // What has no more than these may be about a check: its PDF, for one.
      untyped('HKE2', { check_id: 'CHK1', status: 'completed' }),
      untyped('HKE3', { check_id: 'CHK1', country: 'CO', type: 'person' }),
      untyped('HKE4', undefined),
    );
    expect(handled.map(({ kind }) => kind)).toEqual(['continuous_check', 'unknown', 'unknown', 'unknown']);
  });

  it('of old age is handed over, unless an age is asked for', async () => {
    const signed = async () =>
      (
        await signTruoraWebhook([eventOf('HKE1', 1)], {
          signingKey,
          clock: createVirtualClock({ now: Date.UTC(2026, 4, 1) }),
        })
      ).request;
    expect((await setUp().webhook(await signed())).status).toBe(200);
    expect((await setUp({ maxAgeMs: 60_000 }).webhook(await signed())).status).toBe(401);
  });

  it('of 1 MB and of any allowed algorithm and form of key is handed over', async () => {
    const { webhook, handled } = setUp({ algorithms: ['HS256', 'HS512'] });
    const big = eventOf('HKE1', 1, { first_name: 'é'.repeat(500_000) });
    expect(
      (await webhook((await signTruoraWebhook([big], { signingKey, algorithm: 'HS512', keyForm: 'hex' })).request))
        .status,
    ).toBe(200);
    expect(handled).toHaveLength(1);
  });
});

describe('a delivery that is not handled', () => {
  it.each([
    [
      'signed with another key',
      async () => (await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey: 'other' })).body,
    ],
    ['signed by another algorithm', async () => (await signTruoraWebhook([], { signingKey, algorithm: 'HS384' })).body],
    ['truncated', async () => (await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey })).body.slice(0, -9)],
    ['JSON', async () => '{"events":[]}'],
    ['empty', async () => ''],
  ])('is answered with the same empty 401 when it is %s', async (_, bodyOf) => {
    const { webhook, handled, failures } = setUp();
    const response = await webhook(post(await bodyOf()));
    expect([response.status, await response.text(), handled]).toEqual([401, '', []]);
    expect(failures).toMatchObject([{ stage: 'verify', status: 401, error: { provider: 'truora' } }]);
  });

  it('is answered with 413 when it is oversized, 405 when it is no POST', async () => {
    const { webhook } = setUp({ maxBytes: 100 });
    expect((await webhook(await deliveryOf(eventOf('HKE1', 1)))).status).toBe(413);
    expect((await webhook(new Request('https://example.com/'))).status).toBe(405);
  });

  it('is answered with 400 when it is genuine and no list of events', async () => {
    const { webhook, failures } = setUp();
    const { body } = await signTruoraWebhook({ length: 1 } as never, { signingKey });
    expect((await webhook(post(body))).status).toBe(400);
    expect(failures).toMatchObject([{ stage: 'parse', error: { reason: 'payload-malformed', path: 'events' } }]);
  });

  it('is answered with 500, so that it may come again, while a function gives no key', async () => {
    const keys = [undefined, signingKey];
    const { deliver, handled, failures } = setUp({ signingKey: async () => keys.shift() as string });
    expect([await deliver(eventOf('HKE1', 1)), await deliver(eventOf('HKE1', 1))]).toEqual([500, 200]);
    expect(handled).toHaveLength(1);
    expect(failures).toMatchObject([{ stage: 'verify', status: 500, error: { name: 'ConfigurationError' } }]);
  });

  it('in one event costs none of the others, and says where and never what', async () => {
    const { deliver, handled, failures } = setUp();
    const odd = [eventOf('HKE2', 2, { check_id: ['CANARY'] }), null, 'CANARY'] as readonly object[];
    expect(await deliver(eventOf('HKE1', 1), ...odd, eventOf('HKE3', 3))).toBe(500);
    expect(ids(handled)).toEqual(['HKE1', 'HKE3']);
    expect(failures).toMatchObject([{ error: { reason: 'payload-malformed', path: 'events[].object.check_id' } }]);
    expect(inspect(failures, { depth: 9 })).not.toContain('CANARY');
  });

  it('is answered with 500 when an event fails, which keeps none of the others; when it comes again only that one is handed over', async () => {
    const seen: (string | undefined)[] = [];
    const onEvent = vi.fn<(event: TruoraWebhookEvent) => Promise<void>>(async ({ id }) => {
      seen.push(id);
      if (id === 'HKE1' && seen.length < 4) throw new Error('duplicate key (national_id)=(000-00-0000)');
    });
    const lines: unknown[] = [];
    const { deliver, failures } = setUp({ onEvent, logger: { warn: (...line) => void lines.push(line) } });
    const events = [eventOf('HKE1', 1), eventOf('HKE2', 2), eventOf('HKE3', 3, { check_id: 'CHK2' })];
    expect(await deliver(...events)).toBe(500);
    expect(await deliver(...events)).toBe(200);
    expect(seen).toEqual(['HKE1', 'HKE2', 'HKE3', 'HKE1']);
    expect(failures).toHaveLength(1);
    expect(lines).toEqual([
      [
        { event: 'webhook-failure', provider: 'truora', stage: 'handle', status: 500, code: 'thrown' },
        'delivery not handled',
      ],
    ]);
  });

  it('tells of every event that failed', async () => {
    const { deliver, failures } = setUp({ onEvent: ({ id }) => Promise.reject(new Error(id)) });
    expect(await deliver(eventOf('HKE1', 1), eventOf('HKE2', 2))).toBe(500);
    expect(failures.map(({ error }) => (error as Error).message).toSorted()).toEqual(['HKE1', 'HKE2']);
    expect(failures.map(({ subject }) => subject)).toContain('CHK1');
  });

  it('is answered with 500 when its handler hangs, and 503 meanwhile to another about the same check', async () => {
    const onEvent = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    const { clock, deliver, handled } = setUp({ onEvent, handleTimeoutMs: 60_000, waitMs: 1_000 });
    const answers: number[] = [];
    void deliver(eventOf('HKE1', 1)).then((status) => answers.push(status));
    await vi.waitUntil(() => onEvent.mock.calls.length === 1, 60_000);
    void deliver(eventOf('HKE2', 2)).then((status) => answers.push(status));
    while (answers.length < 2) await clock.advance(1_000);
    expect([answers, handled]).toEqual([[503, 500], []]);
  });
});

it('forgets what was handled before a time, and then takes it for new', async () => {
  const { webhook, clock, deliver, handled } = setUp();
  await deliver(eventOf('HKE1', 1));
  expect(await webhook.purge(clock.now())).toBe(0);
  await clock.advance(1_000);
  expect(await webhook.purge(clock.now())).toBe(2);
  await deliver(eventOf('HKE1', 1));
  expect(handled).toHaveLength(2);
});

describe('making a handler', () => {
  const store = createMemoryStore();
  const onEvent = async (): Promise<void> => {};
  it.each([
    [{ store, onEvent }, 'signingKey'],
    [{ store, onEvent, signingKey: '' }, 'signingKey'],
    [{ store, onEvent, signingKey: [] }, 'signingKey'],
    [{ store, onEvent, signingKey: ['secret', undefined] }, 'signingKey'],
    [{ store, onEvent, signingKey: 'secret\n' }, 'signingKey'],
    [{ store, onEvent, signingKey: 'secret', keyForm: 'hex' }, 'hexadecimal'],
    [{ store, onEvent, signingKey: 'secret', keyForm: 'base64' }, 'keyForm'],
    [{ store, onEvent, signingKey: 'secret', algorithms: ['none'] }, 'algorithms'],
    [{ store, onEvent, signingKey: 'secret', algorithms: ['RS256'] }, 'algorithms'],
    [{ store, onEvent, signingKey: 'secret', algorithms: [] }, 'algorithms'],
    [{ store, onEvent, signingKey: 'secret', algorithms: ['constructor'] }, 'algorithms'],
    [{ store, onEvent, signingKey: 'secret', maxAgeMs: -1 }, 'maxAgeMs'],
    [{ onEvent, signingKey: 'secret' }, 'store is missing. Give a store: '],
    [{ store: {}, onEvent, signingKey: 'secret' }, 'store is wrong. Give a store: '],
    [
      { store: 'file', onEvent, signingKey: 'secret' },
      '`openSqliteStore({ path })`, or `createMemoryStore()` in tests',
    ],
    [{ store, signingKey: 'secret' }, 'onEvent'],
    [{ store, onEvent, signingKey: 'secret', handle: onEvent }, 'handle'],
    [{ store, onEvent, signingKey: 'secret', namespace: 'a/b' }, 'namespace'],
    [{ store, onEvent, signingKey: 'secret', leaseMs: 5 }, 'leaseMs'],
    [undefined, 'options'],
  ])('fails early, names the wrong option and never shows a key (%#)', (options, name) => {
    const make = (): unknown => createTruoraWebhookHandler(options as never);
    expect(make).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining(name) }),
    );
    expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});
