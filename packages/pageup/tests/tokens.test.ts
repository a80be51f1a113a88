import { createPageUpClient, isAbortedError, isAuthenticationError, isTimeoutError } from '@bgc/pageup';
import type { PageUpClientOptions } from '@bgc/pageup';
import { createMemoryTokenStore, letTimePass, turnsUntil, valueOf } from '@bgc/promises';
import type { TenantBehaviour } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { claimsOf, createTokenWorld } from './support/token-world.ts';

const readScope = 'Public.BackgroundCheck.Read';
const writeScope = 'Public.BackgroundCheck.Write';
const second = 1_000;
const minute = 60 * second;

const queued = { status: 'queued', referenceNumber: undefined, reasonForFail: undefined, results: undefined } as const;

describe('a stampede', () => {
  it('of 1,000 first calls makes one token request a scope', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const [id = ''] = sandbox.pageup.state('218').map((check) => check.id);
    const pageup = client();
    const calls = Array.from({ length: 1_000 }, (_, index) =>
      index % 2 === 0 ? list(pageup) : pageup.backgroundChecks.update(id, queued),
    );
    await valueOf(clock, Promise.all(calls));
    expect(
      sandbox.pageup
        .tokenRequests()
        .map(({ scope, requests }) => [scope, requests])
        .sort(),
    ).toEqual([
      [readScope, 1],
      [writeScope, 1],
    ]);
    expect(journal('token')).toHaveLength(2);
    expect(journal('list')).toHaveLength(500);
    expect(journal('update')).toHaveLength(500);
  });

  it('of 1,000 calls that one revoked token fails makes one refresh, and each call is sent again once', async () => {
    const { sandbox, clock, client, list, journal, sent } = createTokenWorld();
    const pageup = client();
    await valueOf(clock, list(pageup));
    sandbox.faults.add({ kind: 'latency', operation: 'list', ms: 1_000, times: 1_000 });
    const calls = Promise.all(
      Array.from({ length: 1_000 }, (_, index) => list(pageup, { headers: { 'x-call': String(index) } })),
    );
    await turnsUntil(clock, () => journal('list').length === 1_001);
    expect(sandbox.pageup.revokeTokens('218')).toBe(1);
    await valueOf(clock, calls);

    expect(journal('token')).toHaveLength(2);
    const statuses = journal('list')
      .slice(1)
      .map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(1_000);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1_000);
    const sends = new Map<string, number>();
    for (const { headers } of sent) {
      const call = headers['x-call'];
      if (call !== undefined) sends.set(call, (sends.get(call) ?? 0) + 1);
    }
    expect(sends.size).toBe(1_000);
    expect(new Set(sends.values())).toEqual(new Set([2]));
  });

  it('that a second revoked token meets ends in a typed error after one replay each, not in a loop', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client();
    sandbox.faults.add({ kind: 'unauthorized', operation: 'list', probability: 1 });
    const ending = await letTimePass(clock, Promise.allSettled(Array.from({ length: 100 }, () => list(pageup))));
    const settled = ending.ok ? ending.value : [];
    expect(settled).toHaveLength(100);
    expect(
      settled.every(
        (each) => each.status === 'rejected' && isAuthenticationError(each.reason) && each.reason.attempts === 2,
      ),
    ).toBe(true);
    expect(journal('list')).toHaveLength(200);
    expect(journal('token').length).toBeLessThanOrEqual(3);
  });
});

describe('two customers', () => {
  it.each([
    ['each with a memory of its own', false],
    ['over one shared store', true],
  ])('never share a token, %s', async (_, shared) => {
    const { clock, client, list, sent, journal } = createTokenWorld({}, ['218', '731']);
    const tokenStore = createMemoryTokenStore();
    const options = shared ? { tokenStore } : {};
    const first = client(options, '218');
    const other = client(options, '731');
    const work = Promise.all(Array.from({ length: 100 }, (__, index) => list(index % 2 === 0 ? first : other)));
    if (shared) await turnsUntil(clock, () => tokenStore.gets() >= 2);
    await valueOf(clock, work);
    const used = sent.flatMap(({ url, headers }) => {
      const token = headers['authorization']?.slice('Bearer '.length);
      return token === undefined ? [] : [{ tenant: /v3\/(\d+)\//.exec(url)?.[1], token }];
    });
    for (const tenant of ['218', '731']) {
      const tokens = new Set(used.filter((each) => each.tenant === tenant).map(({ token }) => token));
      expect(tokens.size).toBe(1);
      for (const token of tokens) expect(String(claimsOf(token)['client_id'])).toContain(`-${tenant}-`);
    }
    expect(journal('token')).toHaveLength(2);
    expect(journal('list').every(({ status }) => status === 200)).toBe(true);
    expect(tokenStore.entries.size).toBe(shared ? 2 : 0);
  });

  it('of the same client id and login host are kept apart in a shared store by environment, data centre and tenant', async () => {
    const { clock, list } = createTokenWorld();
    const tokenStore = createMemoryTokenStore();
    let issued = 0;
    const used: string[] = [];
    const fetch: PageUpClientOptions['fetch'] = async (input, init) => {
      if (String(input).endsWith('/token'))
        return Response.json({ access_token: `token-${(issued += 1)}`, expires_in: 300 });
      used.push(new Headers(init?.headers).get('authorization') ?? '');
      return Response.json([]);
    };
    const common = { instanceId: false, clientId: 'same', clientSecret: 'same', tokenStore, fetch, clock } as const;
    const urls = { baseUrl: 'https://api.example.com', tokenUrl: 'https://login.example.com/connect/token' };
    const realms = [
      { environment: 'uat', dataCentre: 'dc2', tenantId: '218' },
      { environment: 'live', dataCentre: 'dc2', tenantId: '218' },
      { environment: 'uat', dataCentre: 'dc3', tenantId: '218' },
      { environment: 'uat', dataCentre: 'dc2', tenantId: '731' },
    ] as const;
    for (const [index, realm] of realms.entries()) {
      const work = list(createPageUpClient({ ...common, ...urls, ...realm }));
      await turnsUntil(clock, () => tokenStore.gets() >= index + 1);
      await valueOf(clock, work);
    }
    expect(new Set(used).size).toBe(realms.length);
    expect(tokenStore.entries.size).toBe(realms.length);
  });

  it('a second process of the same customer takes the token from the shared store', async () => {
    const { clock, client, list, journal, tokensUsed } = createTokenWorld();
    const tokenStore = createMemoryTokenStore();
    for (const gets of [1, 2]) {
      const work = list(client({ tokenStore }));
      await turnsUntil(clock, () => tokenStore.gets() >= gets);
      await valueOf(clock, work);
    }
    expect(journal('token')).toHaveLength(1);
    expect(new Set(tokensUsed()).size).toBe(1);
  });
});

describe('a leader who gives up', () => {
  it('fails alone: its followers get the token that it asked for', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client();
    sandbox.faults.add({ kind: 'latency', operation: 'token', ms: 2_000 });
    const controller = new AbortController();
    const leader = letTimePass(clock, list(pageup, { signal: controller.signal }));
    const followers = Promise.all(Array.from({ length: 50 }, () => list(pageup)));
    await turnsUntil(clock, () => journal('token').length === 1);
    controller.abort();
    const ended = await leader;
    expect(ended.tookMs).toBe(0);
    expect(!ended.ok && isAbortedError(ended.error)).toBe(true);
    await valueOf(clock, followers);
    expect(journal('token')).toHaveLength(1);
    expect(journal('list')).toHaveLength(50);
  });

  it('fails alone when it is its deadline that passes', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client();
    sandbox.faults.add({ kind: 'latency', operation: 'token', ms: 2_000 });
    const leader = list(pageup, { deadlineMs: 500 });
    const follower = list(pageup);
    const ended = await letTimePass(clock, leader);
    expect(ended).toMatchObject({ ok: false, tookMs: 500 });
    expect(!ended.ok && isTimeoutError(ended.error)).toBe(true);
    await valueOf(clock, follower);
    expect(journal('token')).toHaveLength(1);
  });

  it('leaves a token behind for the next call, even when all who waited are gone', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client();
    sandbox.faults.add({ kind: 'latency', operation: 'token', ms: 2_000 });
    const controller = new AbortController();
    const all = Promise.allSettled(Array.from({ length: 10 }, () => list(pageup, { signal: controller.signal })));
    await turnsUntil(clock, () => journal('token').length === 1);
    controller.abort();
    await valueOf(clock, all);
    await clock.advance(5 * second);
    await valueOf(clock, list(pageup));
    expect(journal('token')).toHaveLength(1);
  });
});

describe('the lifetime of 300 s', () => {
  it('is honoured: a call each 7 s for an hour, and none goes out with an expired token', async () => {
    const { clock, client, list, journal, tokensUsed, sent } = createTokenWorld();
    const pageup = client();
    for (let at = 0; at < 60 * minute; at += 7 * second) {
      await valueOf(clock, list(pageup));
      await clock.advance(7 * second);
    }
    expect(journal('list').every(({ status }) => status === 200)).toBe(true);
    for (const { headers, at } of sent) {
      const token = headers['authorization']?.slice('Bearer '.length);
      if (token !== undefined) expect(at).toBeLessThan(Number(claimsOf(token)['exp']) * second);
    }
    // From 240 s on a call renews it behind its back: 15 lives of about 240 s each.
    expect(journal('token').length).toBe(new Set(tokensUsed()).size);
    expect(journal('token').length).toBeLessThanOrEqual(16);
    expect(journal('token').length).toBeGreaterThanOrEqual(12);
  });

  it('ends in a refresh behind the calls: none of them waits for it', async () => {
    const { sandbox, clock, client, list, journal } = createTokenWorld();
    const pageup = client();
    await valueOf(clock, list(pageup));
    await clock.advance(250 * second);
    sandbox.faults.add({ kind: 'latency', operation: 'token', ms: 5 * second });
    const during = await letTimePass(clock, Promise.all([list(pageup), list(pageup), list(pageup)]));
    expect(during).toMatchObject({ ok: true, tookMs: 0 });
    await clock.advance(5 * second);
    expect(await letTimePass(clock, list(pageup))).toMatchObject({ ok: true, tookMs: 0 });
    expect(journal('token')).toHaveLength(2);
  });

  it('makes a call wait for a new token once the old one is as good as gone', async () => {
    const { sandbox, clock, client, list, tokensUsed } = createTokenWorld();
    const pageup = client();
    await valueOf(clock, list(pageup));
    await clock.advance(299 * second);
    sandbox.faults.add({ kind: 'latency', operation: 'token', ms: 3 * second });
    expect(await letTimePass(clock, list(pageup))).toMatchObject({ ok: true, tookMs: 3 * second });
    expect(new Set(tokensUsed()).size).toBe(2);
  });

  it.each<[TenantBehaviour['expiresIn'], number]>([
    ['number', 300],
    ['string', 300],
    ['missing', 300],
    ['zero', 300],
    ['negative', 300],
    ['words', 300],
    // Taken for a day: the 401 at the real end is replayed with a new token.
    ['huge', 300],
    ['number', 20],
    ['missing', 60],
  ])(
    'expires_in written as %s, and a token that really lives %i s: every call succeeds, and few ask for a token',
    async (expiresIn, tokenLifetimeSeconds) => {
      const { clock, client, list, journal } = createTokenWorld({ expiresIn, tokenLifetimeSeconds });
      const pageup = client();
      for (let at = 0; at < 20 * minute; at += 10 * second) {
        const ending = await letTimePass(clock, list(pageup));
        expect(ending).toMatchObject({ ok: true, tookMs: 0 });
        await clock.advance(10 * second);
      }
      const lives = (20 * minute) / (tokenLifetimeSeconds * 0.8 * second);
      expect(journal('token').length).toBeLessThanOrEqual(Math.max(6, Math.ceil(lives) + 1));
    },
  );
});
