import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { callbackMachinery, HOOK, MINUTE } from '../testing/callback-machinery.ts';
import { createRouteTable } from './route-table.ts';

const answer = (): Response => new Response();
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A receiver of another process, as far as the sandbox can tell. */
const httpReceiver = async (status: number, headers: Record<string, string> = {}) => {
  const seen: { url: string | undefined; length: string | undefined; encoding: string | undefined; size: number }[] =
    [];
  const server = createServer((message, response) => {
    let size = 0;
    message.on('data', (chunk: Uint8Array) => (size += chunk.byteLength));
    message.on('end', () => {
      const { 'content-length': length, 'transfer-encoding': encoding } = message.headers;
      seen.push({ url: message.url, length, encoding, size });
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { seen, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

test.each([
  'https://127.0.0.1:4020/hook',
  'http://ats.example.com/hook',
  'http://127.0.0.1.example.com/hook',
  'http://user:password@127.0.0.1:4020/hook',
  'http://127.0.0.1:4020/hook?token=1',
  'file:///etc/hosts',
  'hook',
])('refuses the target %s, which is not plain http on this machine', (target) => {
  expect(() => createRouteTable().set('https://ats.example.com/', target)).toThrow(/on this machine/);
});

test.each(['ats.example.com', 'mailto:ats@example.com', 'https://ats.example.com/?a=b', '', undefined])(
  'refuses the prefix %s',
  (prefix) => {
    expect(() => createRouteTable().set(prefix as string, answer)).toThrow(/the prefix is/);
  },
);

test('takes the longest prefix, of the same origin only', () => {
  const routes = createRouteTable();
  routes.set('https://ats.example.com', 'http://127.0.0.1:1/all');
  routes.set('https://ats.example.com/hooks/', 'http://localhost:2');
  const found = (url: string): string | undefined => routes.find(url)?.url.href;
  expect(found('https://ats.example.com/hooks/a?b=c')).toBe('http://localhost:2/a?b=c');
  expect(found('https://ats.example.com/other')).toBe('http://127.0.0.1:1/all/other');
  expect(found('https://ats.example.com.evil.example/hooks/a')).toBeUndefined();
  expect(found('http://ats.example.com/hooks/a')).toBeUndefined();
  expect(found('https://ats.example.com/hooks/@elsewhere.example/a')).toBe('http://localhost:2/@elsewhere.example/a');
  expect(found('not an address')).toBeUndefined();
});

test('takes a route away, by its function or by its prefix, but never a newer one', () => {
  const routes = createRouteTable();
  const removeOld = routes.set('https://ats.example.com', 'http://127.0.0.1:1');
  const removeNew = routes.set('https://ats.example.com/', answer);
  removeOld();
  expect(routes.list()).toEqual([{ prefix: 'https://ats.example.com/', target: 'a function' }]);
  removeNew();
  expect(routes.list()).toEqual([]);
  routes.set('https://ats.example.com', answer);
  expect(routes.remove('https://ats.example.com/')).toBe(true);
  expect(routes.remove('https://ats.example.com/')).toBe(false);
});

test('delivers over http to another process on this machine, with a length or in chunks', async () => {
  const { clock, callbacks, send, callback, statesOf } = callbackMachinery();
  const { seen, origin } = await httpReceiver(200);
  callbacks.route('https://ats.example.com/hooks/', `${origin}/in/`);
  send(callback());
  await clock.advance(60 * MINUTE);
  send(callback({ text: 'x'.repeat(1_100_000), transfer: 'chunked' }));
  await clock.advance(60 * MINUTE);
  expect(statesOf()).toEqual(['delivered', 'delivered']);
  expect(seen).toEqual([
    { url: '/in/screenings', length: '7', encoding: undefined, size: 7 },
    { url: '/in/screenings', length: undefined, encoding: 'chunked', size: 1_100_000 },
  ]);
});

test('follows no redirect, which could lead off this machine', async () => {
  const { clock, callbacks, send, callback } = callbackMachinery();
  const elsewhere = await httpReceiver(200);
  const { origin } = await httpReceiver(307, { location: `${elsewhere.origin}/stolen` });
  callbacks.route(HOOK, origin);
  send(callback({ retryAfterMs: [] }));
  await clock.advance(0);
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([{ outcome: 'refused', status: 307 }]);
  expect(elsewhere.seen).toEqual([]);
});

test('takes a port where nobody listens for a receiver that is down', async () => {
  const { clock, callbacks, send, callback } = callbackMachinery();
  const { origin } = await httpReceiver(200);
  await closing.pop()?.();
  callbacks.route(HOOK, origin);
  send(callback({ retryAfterMs: [] }));
  await clock.advance(0);
  expect(callbacks.deliveries()[0]?.attempts).toMatchObject([
    { outcome: 'no-answer', error: 'TypeError (ECONNREFUSED)' },
  ]);
});
