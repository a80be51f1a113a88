import { describe, expect, test, vi } from 'vitest';

import { createBench, json, never, operations } from '../client/runtime.fixture.ts';
import type { Answer } from '../client/runtime.fixture.ts';
import type { KeyValueStore } from '../stores/store.ts';
import { tokenAuthentication } from './token-authentication.ts';

const { getThing } = operations;
const one = { path: { id: '1' } };
const ok: Answer = () => json({});

/** token-1, token-2… each with a lifetime of 300 s. */
const counted = (): Answer => (_, index) => json({ access_token: `token-${index + 1}`, expires_in: 300 });

const source = {
  tokenUrl: 'https://login.example.com/token',
  clientId: 'client',
  clientSecret: 'canary-secret',
} as const;

const seconds = 1_000;

describe('a shared store', () => {
  const memory = (): KeyValueStore & { readonly map: Map<string, string> } => {
    const map = new Map<string, string>();
    return {
      map,
      get: (key) => Promise.resolve(map.get(key)),
      set: (key, value) => Promise.resolve(map.set(key, value)),
      delete: (key) => Promise.resolve(map.delete(key)),
    };
  };

  test('spares a second process the token request', async () => {
    const store = memory();
    const first = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    await first.runtime.invoke(getThing, one);
    await first.clock.settle();
    const second = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    await second.runtime.invoke(getThing, one);
    expect([first.tokenRequests.length, second.tokenRequests.length]).toEqual([1, 0]);
    expect([...store.map.keys()].join()).toMatch(/^bgc:token:[0-9a-f]{64}$/);
  });

  test.each<[string, object]>([
    ['client', { clientId: 'other' }],
    ['environment', { environment: 'live' }],
    ['token URL', { tokenUrl: 'https://login.example.org/token' }],
    ['audience', { audience: 'other' }],
    ['parameters', { parameters: { instanceId: '7' } }],
  ])('keeps the tokens of another %s apart', async (_, other) => {
    const store = memory();
    const first = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    await first.runtime.invoke(getThing, one);
    await first.clock.settle();
    const second = createBench(ok, { authentication: tokenAuthentication({ ...source, store, ...other }) });
    await second.runtime.invoke(getThing, one);
    expect(second.tokenRequests).toHaveLength(1);
  });

  test('that still holds the refused token does not bring it back', async () => {
    const store = memory();
    const bench = createBench(
      ({ headers }) => json({}, { status: headers['authorization'] === 'Bearer token-1' ? 401 : 200 }),
      { authentication: tokenAuthentication({ ...source, store }), answerToken: counted() },
    );
    expect(await bench.runtime.invoke(getThing, one)).toMatchObject({ attempts: 2 });
    await bench.clock.settle();
    expect([...store.map.values()].join()).toContain('token-2');
  });

  const throwing = () => {
    throw new Error('down');
  };
  test.each<[string, KeyValueStore]>([
    ['throws', { get: throwing, set: throwing, delete: throwing }],
    [
      'rejects',
      { get: () => Promise.reject(new Error('down')), set: () => Promise.reject(new Error('down')), delete: throwing },
    ],
    ['hangs', { get: never, set: never, delete: never }],
    ['gives junk', { get: () => 'junk', set: () => undefined, delete: () => undefined }],
    ['gives an object', { get: () => ({ token: 't' }), set: () => undefined, delete: () => undefined }],
    ['gives a token without expiry', { get: () => '{"token":"t"}', set: () => undefined, delete: () => undefined }],
    [
      'gives a token long expired',
      { get: () => '{"token":"t","obtainedAt":0,"expiresAt":1}', set: () => undefined, delete: () => undefined },
    ],
  ])('that %s never fails a call', async (_, store) => {
    const get = vi.spyOn(store, 'get');
    const { runtime, clock, sent } = createBench(ok, { authentication: tokenAuthentication({ ...source, store }) });
    const call = runtime.invoke(getThing, one);
    // The name of the token is hashed first, off this thread.
    await vi.waitUntil(() => get.mock.calls.length > 0, 60_000);
    await clock.advance(2 * seconds);
    expect(await call).toMatchObject({ status: 200 });
    expect(sent[0]?.headers['authorization']).toBe('Bearer token-1');
    expect(clock.pending).toBe(0);
  });

  const canary = (): never => {
    throw new Error('CANARY');
  };
  test.each<[string, Partial<KeyValueStore>, readonly string[]]>([
    ['throws', { get: canary, set: canary }, ['get', 'set']],
    ['rejects', { get: async () => canary(), set: async () => canary() }, ['get', 'set']],
    ['hangs when it is read', { get: never }, ['get']],
    ['cannot be written', { set: canary }, ['set']],
    ['holds none', {}, []],
    ['holds junk', { get: () => 'CANARY' }, []],
  ])('that %s is told to the logger, by what failed alone', async (_, part, stages) => {
    const lines: unknown[] = [];
    const store = { ...memory(), ...part };
    const get = vi.spyOn(store, 'get');
    const { runtime, clock } = createBench(ok, {
      authentication: tokenAuthentication({ ...source, store }),
      logger: { warn: (...line) => void lines.push(line) },
    });
    const call = runtime.invoke(getThing, one);
    await vi.waitUntil(() => get.mock.calls.length > 0, 60_000);
    await clock.advance(2 * seconds);
    await call;
    await clock.settle();
    expect(lines).toEqual(
      stages.map((stage) => [{ event: 'token-store-failure', provider: 'example', stage }, 'token store passed over']),
    );
  });

  test('whose failure the logger cannot bear costs no call either', async () => {
    const { runtime } = createBench(ok, {
      authentication: tokenAuthentication({ ...source, store: { ...memory(), get: canary, set: canary } }),
      logger: { warn: canary },
    });
    expect(await runtime.invoke(getThing, one)).toMatchObject({ status: 200 });
  });
});
