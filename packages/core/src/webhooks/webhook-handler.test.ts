import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { createMemoryStore } from '../stores/memory-store.ts';
import { StoreBusyError } from '../stores/store-errors.ts';
import { createVirtualClock } from '../testing/virtual-clock.ts';
import { verifyBasicCredentials } from './basic-credentials.ts';
import { constantTimeEqual } from './constant-time-equal.ts';
import { decodeHex } from './decode.ts';
import { createDeduplicate } from './deduplicate.ts';
import { hmacSha256, toHex } from './digest.ts';
import type { WebhookVerdict } from './webhook-delivery.ts';
import { createWebhookHandler } from './webhook-handler.ts';
import type { WebhookFailure, WebhookHandlerOptions } from './webhook-handler.ts';

const authorization = `Basic ${Buffer.from('callback:correct').toString('base64')}`;
const delivered = (
  body: BodyInit | null = '{"id":"1"}',
  headers: Record<string, string> = { authorization },
): Request => new Request('https://example.com/hook', { method: 'POST', body, headers });

const setUp = (options: Partial<WebhookHandlerOptions<unknown>> = {}) => {
  const failures: WebhookFailure[] = [];
  const handle = vi.fn<() => Promise<void>>(async () => {});
  const clock = createVirtualClock({ now: 0 });
  const store = createMemoryStore({ clock });
  const receive = createWebhookHandler<unknown>({
    verify: ({ headers }) =>
      verifyBasicCredentials(headers.get('authorization'), [{ username: 'callback', password: 'correct' }]),
    parse: ({ body }) => JSON.parse(new TextDecoder().decode(body)) as unknown,
    handle,
    deduplicate: createDeduplicate({ store, owner: 'web-1', namespace: 'test', clock }),
    clock,
    maxBytes: 1_000,
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  return { receive, failures, handle, clock };
};

describe('the webhook handler', () => {
  it('answers 200 once the event was handled, and not before', async () => {
    const order: string[] = [];
    let begin = (): void => {};
    let finish = (): void => {};
    const started = new Promise<void>((resolve) => (begin = resolve));
    const work = new Promise<void>((resolve) => (finish = resolve));
    const { receive, clock } = setUp({
      handle: async () => {
        begin();
        await work;
        order.push('handled');
      },
    });
    const response = receive(delivered()).then(({ status }) => order.push(`answered ${status}`));
    await started;
    await clock.advance(10_000);
    expect(order).toEqual([]);
    finish();
    await response;
    expect(order).toEqual(['handled', 'answered 200']);
  });

  it('tells its clock of what judges a delivery, by hashes and secrets that take real time, until it has', async () => {
    const held: PromiseLike<unknown>[] = [];
    const clock = {
      now: () => 0,
      schedule: () => () => undefined,
      hold: (work: PromiseLike<unknown>) => void held.push(work),
    };
    const verdict = { verified: true } as const;
    const { receive } = setUp({ clock, verify: async () => verdict });
    expect((await receive(delivered())).status).toBe(200);
    expect(await held[0]).toBe(verdict);
  });

  it('hands over the parsed event, the delivery and a signal', async () => {
    const { receive, handle } = setUp();
    await receive(delivered());
    expect(handle).toHaveBeenCalledExactlyOnceWith(
      { id: '1' },
      expect.objectContaining({ url: 'https://example.com/hook' }),
      { signal: expect.objectContaining({ aborted: false }) },
    );
  });

  it('answers a repetition with 200 and handles it once', async () => {
    const { receive, handle } = setUp();
    expect([(await receive(delivered())).status, (await receive(delivered())).status]).toEqual([200, 200]);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('answers 503 while the same event is being handled, so that it comes again', async () => {
    const { receive } = setUp({ deduplicate: async () => 'busy' });
    const response = await receive(delivered());
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  });

  it('answers 401 to what is not genuine, before it parses anything', async () => {
    const parse = vi.fn<() => unknown>();
    const { receive, failures, handle } = setUp({ parse });
    expect((await receive(delivered('not JSON', {}))).status).toBe(401);
    expect(failures).toMatchObject([{ stage: 'verify', status: 401, error: { reason: 'credentials-missing' } }]);
    expect([parse.mock.calls.length, handle.mock.calls.length]).toEqual([0, 0]);
  });

  it.each([undefined, null, true, {}, { verified: 'yes' }, Promise.resolve(undefined)])(
    'believes nothing but `verified: true`: %j is refused',
    async (verdict) => {
      const { receive, handle } = setUp({ verify: () => verdict as never });
      expect((await receive(delivered())).status).toBe(401);
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it('answers 413 to what is too large, and verifies nothing of it', async () => {
    const verify = vi.fn<() => WebhookVerdict>();
    const { receive } = setUp({ verify });
    expect((await receive(delivered('x'.repeat(1_001)))).status).toBe(413);
    expect(verify).not.toHaveBeenCalled();
  });

  it('reads nothing of a body that the headers do not authorize', async () => {
    const pull = vi.fn<() => void>();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const { receive, failures } = setUp({
      authorize: ({ headers }) => verifyBasicCredentials(headers.get('authorization'), []),
    });
    const request = new Request('https://example.com/hook', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await receive(request)).status).toBe(401);
    expect(failures).toMatchObject([{ stage: 'verify', status: 401, error: { reason: 'credentials-missing' } }]);
    expect(pull).not.toHaveBeenCalled();
  });

  it('answers 408 to a body that takes too long', async () => {
    const body = new ReadableStream();
    const { receive, failures, clock } = setUp({ bodyTimeoutMs: 5_000 });
    const request = new Request('https://example.com/hook', { method: 'POST', body, duplex: 'half' } as RequestInit);
    const response = receive(request);
    await clock.advance(5_000);
    expect((await response).status).toBe(408);
    expect(failures).toMatchObject([{ stage: 'read', status: 408, error: { reason: 'body-too-slow' } }]);
  });

  it('answers 400 to what cannot be understood', async () => {
    const { receive, failures } = setUp();
    expect((await receive(delivered('{'))).status).toBe(400);
    expect(failures).toMatchObject([{ stage: 'parse', status: 400 }]);
  });

  it('says so when what cannot be understood is compressed, and reads what only claims to be', async () => {
    const { receive, failures } = setUp();
    const headers = { authorization, 'content-encoding': 'gzip' };
    expect((await receive(delivered(new Uint8Array([0x1f, 0x8b, 8, 0]), headers))).status).toBe(400);
    expect(failures).toMatchObject([{ stage: 'parse', status: 400, error: { reason: 'body-compressed' } }]);
    expect((await receive(delivered('{}', headers))).status).toBe(200);
  });

  it('answers 500 when handling failed, and handles it when it comes again', async () => {
    const handle = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new Error('database down'))
      .mockResolvedValue(undefined);
    const { receive, failures } = setUp({ handle });
    expect([(await receive(delivered())).status, (await receive(delivered())).status]).toEqual([500, 200]);
    expect(failures).toMatchObject([{ stage: 'handle', status: 500, error: { message: 'database down' } }]);
  });

  it('answers 503 when the store is busy', async () => {
    const { receive } = setUp({ deduplicate: () => Promise.reject(new StoreBusyError('busy')) });
    expect((await receive(delivered())).status).toBe(503);
  });

  it('answers 500 and names the fix when the body was parsed before', async () => {
    const request = delivered();
    await request.json();
    const { receive, failures } = setUp();
    expect((await receive(request)).status).toBe(500);
    expect(failures).toMatchObject([
      { stage: 'read', error: { reason: 'body-already-parsed', message: expect.stringContaining('express.raw') } },
    ]);
  });

  it('answers 405 to anything but POST', async () => {
    const response = await setUp().receive(new Request('https://example.com/hook'));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('says nothing in an answer but its status', async () => {
    for (const request of [delivered(), delivered('{'), delivered('{}', {})]) {
      expect(await (await setUp().receive(request)).text()).toBe('');
    }
  });

  it('is not disturbed by an observer that throws', async () => {
    const { receive } = setUp({
      onFailure: () => {
        throw new Error('observer');
      },
    });
    expect((await receive(delivered('{'))).status).toBe(400);
  });

  it('refuses a limit that is none when it is made', () => {
    for (const maxBytes of [0, -1, NaN])
      expect(() => setUp({ maxBytes })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
    for (const wrong of [{ bodyTimeoutMs: 0 }, { handleTimeoutMs: NaN }])
      expect(() => setUp(wrong)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
  });

  it('is not made where nothing verifies', () => {
    expect(() => createWebhookHandler({ parse: () => ({}), handle: async () => {} })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError' }),
    );
  });

  it('carries a signature over the exact bytes', async () => {
    const secret = 'webhook-secret';
    const { receive } = setUp({
      verify: async ({ headers, body }) =>
        (await constantTimeEqual(decodeHex(headers.get('x-signature') ?? '') ?? '', await hmacSha256(secret, body)))
          ? { verified: true }
          : { verified: false, reason: 'signature-wrong' },
    });
    const body = '{ "id" : "é" }';
    const signature = toHex(await hmacSha256(secret, body));
    expect((await receive(delivered(body, { 'x-signature': signature }))).status).toBe(200);
    expect((await receive(delivered('{"id":"é"}', { 'x-signature': signature }))).status).toBe(401);
    expect((await receive(delivered(body, { 'x-signature': `${signature.slice(0, -2)}é` }))).status).toBe(401);
  });

  it('gives a response to any bytes and headers, and handles only what is genuine', async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 1_200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    const given = fc.oneof(
      fc.constant(authorization),
      fc.string({ unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)) }),
    );
    await fc.assert(
      fc.asyncProperty(body, given, async (bytes, header) => {
        const { receive, handle } = setUp();
        const response = await receive(delivered(bytes, { authorization: header }));
        const possible = header.trim() === authorization ? [200, 400, 413] : [401, 413];
        expect(possible).toContain(response.status);
        expect(handle.mock.calls.length).toBe(response.status === 200 ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a response to what is no Request at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ method: fc.constant('POST'), body: fc.anything() })),
        async (request) => {
          expect(await setUp().receive(request as Request)).toBeInstanceOf(Response);
        },
      ),
    );
  });
});
