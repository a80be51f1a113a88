import { inspect } from 'node:util';

import { createMemoryStore, StoreError } from '@bgc/core';
import type { Drift } from '@bgc/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { SterlingEvent } from './callback-event.ts';
import { complete, credentials, deliveryOf, documented, pending, setUp } from './callbacks.fixture.ts';
import { createSterlingCallbackHandler } from './create-sterling-callback-handler.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';

afterEach(() => vi.restoreAllMocks());

const requestOf = (body: BodyInit | null, headers?: Record<string, string>): Request =>
  new Request('https://example.com/callbacks/sterling', {
    method: 'POST',
    body,
    headers: headers ?? deliveryOf({}).headers,
    duplex: 'half',
  } as RequestInit);

const streamOf = (chunks: readonly Uint8Array[], end: 'close' | 'break' = 'close'): ReadableStream<Uint8Array> => {
  let next = 0;
  return new ReadableStream({
    pull: (controller) => {
      const chunk = chunks[next++];
      if (chunk !== undefined) controller.enqueue(chunk);
      else if (end === 'close') controller.close();
      else controller.error(new Error('reset'));
    },
  });
};

describe('a genuine callback', () => {
  it('as the document shows it is handed over whole, and answered with an empty 200', async () => {
    const { callbacks, handled } = setUp();
    const response = await callbacks(deliveryOf(documented));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(handled).toEqual([
      { kind: 'screening', type: 'screening', screening: documented, order: 'newest', origin: 'callback' },
    ]);
  });

  it('is answered only once it was handled', async () => {
    let finish = (): void => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    const { callbacks, clock } = setUp({ onEvent: () => work });
    let status: number | undefined;
    const answered = callbacks(deliveryOf(documented)).then((response) => ({ status } = response));
    await clock.advance(25_000);
    expect(status).toBeUndefined();
    finish();
    await answered;
    expect(status).toBe(200);
  });

  it('that comes again, also written otherwise, is answered with 200 and not handed over', async () => {
    const { callbacks, handled } = setUp();
    const { body } = createSterlingDelivery({ screening: documented, credentials });
    const { type, payload } = JSON.parse(body) as { type: string; payload: object };
    const turned = JSON.stringify({ payload: Object.fromEntries(Object.entries(payload).reverse()), type }, null, 2);
    for (const text of [body, body, turned]) expect((await callbacks(requestOf(text))).status).toBe(200);
    expect(handled).toHaveLength(1);
  });

  it('of several MB in chunks, without a Content-Length, is handed over', async () => {
    const { callbacks, handled } = setUp();
    const items = Array.from({ length: 50_000 }, (_, id) => ({ id: `${id}`, type: 'x'.repeat(50) }));
    const bytes = new TextEncoder().encode(
      JSON.stringify({ type: 'screening', payload: { id: '1', reportItems: items } }),
    );
    expect(bytes.length).toBeGreaterThan(3_000_000);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
      bytes.slice(index * 65_536, (index + 1) * 65_536),
    );
    expect((await callbacks(requestOf(streamOf(chunks)))).status).toBe(200);
    expect(handled).toMatchObject([{ screening: { id: '1', reportItems: items } }]);
  });

  it('of a type to come is handed over as unknown, once', async () => {
    const { deliver, handled } = setUp();
    expect([
      await deliver({ id: '1', anything: [] }, 'candidate'),
      await deliver({ id: '1', anything: [] }, 'candidate'),
    ]).toEqual([200, 200]);
    expect(handled).toEqual([{ kind: 'unknown', type: 'candidate' }]);
    expect(handled[0]?.raw).toEqual({ type: 'candidate', payload: { id: '1', anything: [] } });
  });

  it('of version 2 is handed over without the candidate that it embeds', async () => {
    const candidate = {
      email: 'canary@example.com',
      givenName: 'Canary',
      ssn: '000-00-0000',
      address: {
        countryCode: 'USA',
        regionCode: 'WA',
        validFrom: '0001-01-01T00:00:00',
        validTo: '2026-05-31T00:00:00',
      },
    };
    const drift: Drift[] = [];
    const lines: unknown[] = [];
    const log = (...line: unknown[]): void => void lines.push(line);
    const { deliver, handled } = setUp({
      onDrift: (entry) => drift.push(entry),
      logger: { debug: log, info: log, warn: log, error: log },
    });
    const { candidateId: _, ...screening } = documented;
    expect(await deliver({ ...screening, candidate, news: 1 })).toBe(200);
    expect(handled).toMatchObject([{ kind: 'screening', order: 'newest', screening }]);
    expect(handled[0]?.raw).toMatchObject({ payload: { candidate } });
    for (const shown of [
      JSON.stringify(handled),
      inspect(handled, { depth: 10 }),
      inspect({ ...handled[0] }),
      lines,
      drift,
    ])
      expect(inspect(shown, { depth: 10 })).not.toMatch(/canary|000-00-0000/i);
    expect(drift).toEqual([
      { provider: 'sterling', operation: 'receiveScreening', path: 'payload.news', kind: 'unknown-member' },
    ]);
    // The times of an address are not those of the event.
    expect(await deliver(complete(60, { id: documented.id }))).toBe(200);
    expect(handled[1]).toMatchObject({ order: 'newest' });
  });
});

describe('a delivery that is not handled', () => {
  const { authorization } = createSterlingDelivery({ screening: documented, credentials: 'narf:troz!' }).headers;
  const forged: Record<string, string>[] = [
    {},
    { authorization },
    { authorization: 'Bearer token' },
    { authorization: 'Basic' },
    { authorization: 'Basic é'.normalize('NFD').replace(/[^\x20-\x7e]/g, '~') },
  ];

  it.each(forged)('is answered with 401 when it is forged (%j), and nothing of its body is read', async (headers) => {
    const { callbacks, handled, failures } = setUp();
    const pull = vi.fn<() => void>();
    const response = await callbacks(requestOf(new ReadableStream({ pull }, { highWaterMark: 0 }), headers));
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(pull).not.toHaveBeenCalled();
    expect(handled).toEqual([]);
    expect(failures).toMatchObject([{ stage: 'verify', status: 401 }]);
  });

  it('is answered with 413 when it is oversized, whatever length it claims', async () => {
    const { callbacks, failures } = setUp({ maxBytes: 1_000 });
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(400)) });
    expect((await callbacks(requestOf(endless))).status).toBe(413);
    expect((await callbacks(requestOf('x'.repeat(1_001)))).status).toBe(413);
    expect(failures).toMatchObject([{ error: { reason: 'body-too-large' } }, { status: 413 }]);
  });

  it('is answered with 408 when it is slow', async () => {
    const { callbacks, clock } = setUp();
    let status: number | undefined;
    void callbacks(requestOf(new ReadableStream())).then((response) => ({ status } = response));
    await vi.waitUntil(() => clock.pending > 0, 60_000);
    await clock.advance(29_999);
    expect(status).toBeUndefined();
    await clock.advance(1);
    expect(status).toBe(408);
  });

  it.each([
    ['truncated on its way', (text: string) => streamOf([new TextEncoder().encode(text.slice(0, 100))], 'break')],
    ['truncated', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['no JSON', () => '<html></html>'],
    ['not UTF-8', () => new Uint8Array([0x7b, 0xff, 0x7d])],
    ['a list', () => '[]'],
    ['nested a million levels deep', () => '['.repeat(1_000_000)],
    ['without a type', () => '{"payload":{"id":"1"}}'],
    ['without a payload', () => '{"type":"screening"}'],
    ['without an id', () => '{"type":"screening","payload":{"status":"complete"}}'],
    ['with an id that is no text', () => '{"type":"screening","payload":{"id":"\\ud800"}}'],
    ['of another shape', () => '{"type":"screening","payload":{"id":"1","reportItems":"none"}}'],
  ])('is answered with 400 when it is %s', async (_, bodyOf) => {
    const { callbacks, handled, failures } = setUp();
    const { body } = createSterlingDelivery({ screening: documented, credentials });
    const response = await callbacks(requestOf(bodyOf(body)));
    expect([response.status, await response.text(), handled]).toEqual([400, '', []]);
    expect(failures).toMatchObject([{ status: 400, error: { name: 'WebhookVerificationError' } }]);
    expect((await callbacks(requestOf(body))).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'HEAD', 'OPTIONS'])('is answered with 405 when it comes by %s', async (method) => {
    const { callbacks } = setUp();
    const { headers } = deliveryOf(documented);
    expect((await callbacks(new Request('https://example.com/', { method, headers }))).status).toBe(405);
  });

  it('is answered with 500 when the handler fails, and handed over when it comes again', async () => {
    const onEvent = vi
      .fn<(event: SterlingEvent) => Promise<void>>()
      .mockRejectedValueOnce(new Error('duplicate key (ssn)=(000-00-0000)'))
      .mockResolvedValue();
    const lines: unknown[] = [];
    const { deliver, failures } = setUp({ onEvent, logger: { warn: (...line) => void lines.push(line) } });
    expect([await deliver(documented), await deliver(documented), await deliver(documented)]).toEqual([500, 200, 200]);
    expect(onEvent).toHaveBeenCalledTimes(2);
    expect(failures).toHaveLength(1);
    expect(lines).toEqual([
      [
        { event: 'callback-failure', provider: 'sterling', stage: 'handle', status: 500, code: 'thrown', failures: 1 },
        'callback not handled',
      ],
    ]);
  });

  it('is answered with 500 when the store fails, and handed over when it comes again', async () => {
    const { deliver, store, handled } = setUp();
    vi.spyOn(store.records, 'get').mockRejectedValueOnce(new StoreError('disk full'));
    expect([await deliver(documented), await deliver(documented), handled.length]).toEqual([500, 200, 1]);
  });

  it('is answered with 503 while another process handles the same screening for too long', async () => {
    const onEvent = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    const { clock, store, deliver, callbacks } = setUp({ owner: 'web-1', onEvent });
    void callbacks(deliveryOf(pending(1)));
    await vi.waitUntil(() => onEvent.mock.calls.length === 1, 60_000);
    const other = setUp({ store, owner: 'web-2', clock, waitMs: 5_000 });
    const statuses = Promise.all([other.deliver(pending(1)), other.deliver(complete(2)), deliver(complete(3))]);
    let answered = false;
    void statuses.then(() => (answered = true));
    while (!answered) await clock.advance(1_000);
    expect(await statuses).toEqual([503, 503, 503]);
    expect(other.handled).toEqual([]);
  });
});

describe('making a handler', () => {
  const store = createMemoryStore();
  const onEvent = async (): Promise<void> => {};
  it.each([
    [{ store, onEvent }, 'credentials'],
    [{ store, onEvent, credentials: '' }, 'credentials'],
    [{ store, onEvent, credentials: [] }, 'credentials'],
    [{ store, onEvent, credentials: ':secret' }, 'credentials'],
    [{ store, onEvent, credentials: 'secret:' }, 'credentials'],
    [{ store, onEvent, credentials: { username: 'us:er', password: 'secret' } }, 'credentials'],
    [{ store, onEvent, credentials: { username: undefined, password: undefined } }, 'credentials'],
    [{ onEvent, credentials }, 'store'],
    [{ store, credentials }, 'onEvent'],
    [{ store, onEvent, credentials, maxBytes: -1 }, 'maxBytes'],
    [{ store, onEvent, credentials, namespace: 'a/b' }, 'namespace'],
    [{ store, onEvent, credentials, readScreening: {} }, 'readScreening'],
    [{ store, onEvent, credentials, handle: onEvent }, 'handle'],
  ])('fails early, names the wrong option and never shows a secret (%#)', (options, name) => {
    const make = (): unknown => createSterlingCallbackHandler(options as never);
    expect(make).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining(name) }),
    );
    expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});
