import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { callbackMachinery, HOOK, MINUTE } from '../testing/callback-machinery.ts';

test('sends what a test makes up, once, with the headers it was given', async () => {
  const { clock, callbacks, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(401));
  const id = callbacks.deliver({ url: HOOK, body: 'not JSON', headers: { authorization: 'Basic forged' } });
  await clock.advance(60 * MINUTE);
  expect(received).toEqual([{ url: HOOK, body: 'not JSON', authorization: 'Basic forged', at: 0 }]);
  expect(callbacks.deliveries({ provider: 'by-hand' })).toMatchObject([
    { id, state: 'failed', attempts: [{ status: 401 }] },
  ]);
});

test('comes again until a 2xx where retries are asked for', async () => {
  const { clock, callbacks, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(500, 204));
  callbacks.deliver({ url: HOOK, body: '{}', retryAfterMs: [1000, 1000], subject: 'mine' });
  await clock.advance(60 * MINUTE);
  expect(received).toHaveLength(2);
  expect(callbacks.deliveries({ subject: 'mine' })[0]?.state).toBe('delivered');
});

test('cuts a body off half-way, although its length promises all of it', async () => {
  const { clock, callbacks } = callbackMachinery();
  const seen: unknown[] = [];
  callbacks.route(HOOK, async (request) => {
    seen.push(request.headers.get('content-length'));
    await request.text().catch((error: unknown) => seen.push(error instanceof Error ? error.message : error));
    return new Response(null, { status: 400 });
  });
  callbacks.deliver({ url: HOOK, body: 'x'.repeat(1000), transfer: 'truncated' });
  await clock.advance(0);
  expect(seen).toEqual(['1000', 'terminated']);
  expect(callbacks.deliveries()[0]?.attempts[0]).toMatchObject({ outcome: 'refused', status: 400 });
});

test('dribbles a slow body over virtual seconds, which the timeout may end', async () => {
  const { clock, callbacks, receiver, received } = callbackMachinery();
  callbacks.route(HOOK, receiver(200));
  callbacks.deliver({ url: HOOK, body: 'y'.repeat(100), transfer: 'slow' });
  callbacks.deliver({ url: HOOK, body: 'z'.repeat(100), transfer: 'slow', timeoutMs: 3000 });
  await clock.advance(MINUTE);
  expect(received.map(({ body, at }) => [body.length, at])).toEqual([[100, 11_000]]);
  expect(callbacks.deliveries().map(({ attempts }) => attempts[0]?.outcome)).toEqual(['delivered', 'timed-out']);
});

test('refuses what nobody would read, and an unknown way to send it', () => {
  const { callbacks } = callbackMachinery();
  expect(() => callbacks.deliver({ url: HOOK, payload: '{}' } as never)).toThrow(/no 'payload'/);
  expect(() => callbacks.deliver({ url: HOOK, body: '{}', transfer: 'pigeon' as never })).toThrow(/transfer is one of/);
  for (const wrong of [
    { url: 'nope' },
    { body: undefined },
    { body: {} },
    { retryAfterMs: 'soon' },
    { retryAfterMs: [NaN] },
    { timeoutMs: 'long' },
  ])
    expect(() => callbacks.deliver({ url: HOOK, body: '{}', ...(wrong as object) })).toThrow(
      `callbacks.deliver: ${Object.keys(wrong)[0]} `,
    );
  expect(callbacks.deliveries()).toEqual([]);
});

test('leaves out of the journal whom a test made it up for', async () => {
  const { callbacks, clock, journal } = createSandbox();
  callbacks.deliver({ url: HOOK, body: '{}', subject: 'robin@example.com' });
  await clock.advance(0);
  expect(journal.entries()).toMatchObject([{ provider: 'by-hand', operation: 'callback', subject: undefined }]);
  expect(callbacks.deliveries({ subject: 'robin@example.com' })).toHaveLength(1);
});
