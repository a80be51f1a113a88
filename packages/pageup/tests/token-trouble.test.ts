import { isBgcError, isServerError, isTimeoutError } from '@bgc/pageup';
import type { KeyValueStore } from '@bgc/pageup';
import { createMemoryTokenStore, letTimePass, turnsUntil, valueOf } from '@bgc/promises';
import { describe, expect, it } from 'vitest';

import { createTokenWorld } from './support/token-world.ts';

const second = 1_000;

describe('a token endpoint that is down', () => {
  it('is asked once each 5 s while the held token is still good, and no call notices', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client({ retry: { maxRetries: 0 } });
    await valueOf(clock, list(pageup));
    await clock.advance(245 * second);
    sandbox.faults.add({ kind: 'server-error', operation: 'token', probability: 1 });
    const before = journal('token').length;
    for (let tenth = 0; tenth < 300; tenth += 1) {
      await valueOf(clock, list(pageup));
      await clock.advance(100);
    }
    // Thirty seconds, three hundred calls.
    expect(journal('token').length - before).toBeLessThanOrEqual(7);
    expect(journal('token').length - before).toBeGreaterThanOrEqual(5);
    expect(journal('list')).toHaveLength(301);
  });

  it('meets one request for a thousand waiting calls, its repetitions apart, and all end in one typed error', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    sandbox.faults.add({ kind: 'server-error', operation: 'token', probability: 1 });
    const pageup = client();
    const work = Promise.allSettled(Array.from({ length: 1_000 }, () => list(pageup)));
    const settled = await valueOf(clock, work);
    expect(settled.every((each) => each.status === 'rejected' && isServerError(each.reason))).toBe(true);
    expect(journal('token')).toHaveLength(3);
    expect(journal('list')).toHaveLength(0);
  });

  it('that comes back is found again: a failure is never kept', async () => {
    const { sandbox, clock, client, list } = createTokenWorld();
    const pageup = client();
    const heal = sandbox.faults.add({ kind: 'server-error', operation: 'token', probability: 1 });
    expect((await letTimePass(clock, list(pageup))).ok).toBe(false);
    heal();
    expect((await letTimePass(clock, list(pageup))).ok).toBe(true);
  });

  it('that never answers costs a call 10 s at most', async () => {
    const { sandbox, clock, client, list } = createTokenWorld();
    sandbox.faults.add({ kind: 'silence', operation: 'token', probability: 1 });
    const ending = await letTimePass(clock, list(client()));
    expect(ending.ok).toBe(false);
    expect(ending.tookMs).toBeLessThanOrEqual(10 * second);
    expect(!ending.ok && isTimeoutError(ending.error)).toBe(true);
  });
});

describe('a token store', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const fail = (): never => {
    throw new Error('the store is down');
  };
  const answering = (value: unknown): KeyValueStore => ({ get: () => value, set: () => true, delete: () => true });
  const longAgo = { obtainedAt: 0, expiresAt: 1 };
  const forEver = { obtainedAt: 0, expiresAt: Number.MAX_SAFE_INTEGER };

  it.each<[string, KeyValueStore, number, refused?: boolean]>([
    ['that throws', { get: fail, set: fail, delete: fail }, 0],
    ['that rejects', { get: async () => fail(), set: async () => fail(), delete: async () => fail() }, 0],
    ['that never answers', { get: never, set: never, delete: never }, 1_000],
    ['that holds nothing', answering(undefined), 0],
    ['that holds null', answering(null), 0],
    ['that holds no JSON', answering('{"token'), 0],
    ['that holds JSON of another kind', answering('[1,2]'), 0],
    ['that holds JSON null', answering('null'), 0],
    ['that gives an object, as a store with its own codec', answering({ token: 'x', ...forEver }), 0],
    ['that holds a token that is no text', answering(JSON.stringify({ token: 5, ...forEver })), 0],
    [
      'that holds a token which would break the header',
      answering(JSON.stringify({ token: 'a\r\nx-evil: 1', ...forEver })),
      0,
    ],
    ['that holds an empty token', answering(JSON.stringify({ token: '', ...forEver })), 0],
    ['that holds a token without its times', answering(JSON.stringify({ token: 'x' })), 0],
    ['that holds an expired token', answering(JSON.stringify({ token: 'x', ...longAgo })), 0],
    [
      'that holds a token which PageUp does not know',
      answering(JSON.stringify({ token: 'unknown', ...forEver })),
      0,
      true,
    ],
  ])('%s never fails a call', async (_, tokenStore, waitMs, refused = false) => {
    const { clock, client, list, journal } = createTokenWorld();
    let gets = 0;
    const pageup = client({
      tokenStore: {
        ...tokenStore,
        get(key) {
          gets += 1;
          return tokenStore.get(key);
        },
      },
    });
    const work = Promise.all(Array.from({ length: 20 }, () => list(pageup)));
    await turnsUntil(clock, () => gets >= 1);
    // The token that is refused is renewed, and the store asked again.
    if (refused) await turnsUntil(clock, () => gets >= 2);
    const ending = await letTimePass(clock, work);
    expect(ending).toMatchObject({ ok: true, tookMs: waitMs });
    expect(journal('token')).toHaveLength(1);
    expect(journal('list').filter(({ status }) => status === 200)).toHaveLength(20);
  });

  it('shows neither token nor client id in its keys', async () => {
    const { sandbox, clock, client, list } = createTokenWorld();
    const tokenStore = createMemoryTokenStore();
    const work = list(client({ tokenStore }));
    await turnsUntil(clock, () => tokenStore.gets() >= 1);
    await valueOf(clock, work);
    const { clientId, clientSecret } = sandbox.pageup.options('218');
    const stored = [...tokenStore.entries];
    expect(stored).toHaveLength(1);
    expect(stored[0]?.[0]).toMatch(/^bgc:token:[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toContain(clientSecret);
    expect(JSON.stringify(stored.map(([key]) => key))).not.toContain(clientId);
  });
});

describe('a refresh that comes late', () => {
  it('never overwrites a newer token, in memory or in the store', async () => {
    const { sandbox, clock, client, list, journal, tokensUsed } = createTokenWorld();
    const tokenStore = createMemoryTokenStore();
    const { clientSecret } = sandbox.pageup.options('218');
    let asked = 0;
    const slowAtFirst = (): Promise<string> =>
      new Promise((resolve) => void clock.schedule((asked += 1) === 1 ? 12 * second : 0, () => resolve(clientSecret)));
    const pageup = client({ tokenStore, clientSecret: slowAtFirst });

    const first = letTimePass(clock, list(pageup));
    await turnsUntil(clock, () => asked === 1);
    const ended = await first;
    expect(!ended.ok && isTimeoutError(ended.error)).toBe(true);
    expect(ended.tookMs).toBe(10 * second);

    const gets = tokenStore.gets();
    const next = list(pageup);
    await turnsUntil(clock, () => tokenStore.gets() > gets && asked === 2);
    await valueOf(clock, next);
    const newer = tokensUsed().at(-1) ?? '';

    // The late one asks all the same, so that there is something to overwrite with; it may have begun its wait late.
    await clock.advance(12 * second);
    await turnsUntil(clock, () => journal('token').length === 2);
    await clock.advance(3 * second);
    await valueOf(clock, list(pageup));
    expect(journal('token')).toHaveLength(2);
    expect(tokensUsed().at(-1)).toBe(newer);
    expect([...tokenStore.entries.values()].map((value) => (JSON.parse(value) as { token: string }).token)).toEqual([
      newer,
    ]);
  });

  it('of a credential function that throws is a typed error that holds nothing of what was thrown', async () => {
    const { clock, client, list, journal } = createTokenWorld();
    const ending = await letTimePass(
      clock,
      list(client({ clientSecret: () => Promise.reject(new Error('vault said: hunter2-canary')) })),
    );
    expect(!ending.ok && isBgcError(ending.error)).toBe(true);
    expect(JSON.stringify(ending)).not.toContain('hunter2-canary');
    expect(journal('token')).toHaveLength(0);
  });
});
