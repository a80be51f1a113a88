import { Buffer } from 'node:buffer';

import { createSterlingClient, isAbortedError, isAuthenticationError } from '@bgc/sterling';
import type { SterlingClient, SterlingClientOptions } from '@bgc/sterling';
import { createMemoryTokenStore, letTimePass, turnsUntil, valueOf } from '@bgc/promises';
import type { AccountBehaviour } from '@bgc/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';

import { createAccountWorld, person } from './support/account-world.ts';
import type { AccountWorld } from './support/account-world.ts';
import { loadEverything } from './support/load-everything.ts';
import { entries, read } from './support/token-calls.ts';

beforeAll(loadEverything);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const tokensUsed = ({ sent }: AccountWorld): readonly string[] =>
  sent.flatMap(({ headers }) => /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? []);

describe('a stampede', () => {
  it('of 1,000 first calls, of every kind, makes one token request', async () => {
    const world = createAccountWorld();
    const sterling = world.client();
    const calls = Array.from({ length: 1_000 }, (_, index): Promise<unknown> => {
      if (index % 4 === 0) return sterling.candidates.create(person(`stampede-${index}`));
      if (index % 4 === 1) return sterling.packages.list();
      return index % 4 === 2 ? read(sterling) : sterling.candidates.listPage();
    });
    await valueOf(world.clock, Promise.all(calls));
    expect(entries(world, 'requestToken')).toHaveLength(1);
    expect(world.sandbox.sterling.state().candidates).toHaveLength(250);
    expect(world.sandbox.journal.entries()).toHaveLength(1_001);
  });

  it('of 1,000 calls that one revoked token fails makes one refresh, and each call is sent again once', async () => {
    const world = createAccountWorld();
    const { sandbox, clock, sent, account } = world;
    const sterling = world.client();
    await valueOf(clock, read(sterling));
    sandbox.faults.add({ kind: 'latency', operation: 'createCandidate', ms: 1_000, times: 1_000 });
    const calls = Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        sterling.candidates.create(person(`revoked-${index}`), { headers: { 'x-call': String(index) } }),
      ),
    );
    await turnsUntil(clock, () => entries(world, 'createCandidate').length === 1_000);
    expect(sandbox.sterling.revokeTokens(account)).toBe(1);
    await valueOf(clock, calls);

    expect(entries(world, 'requestToken')).toHaveLength(2);
    const statuses = entries(world, 'createCandidate').map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(1_000);
    expect(statuses).toHaveLength(2_000);
    // They must not be repeated, and a 401 has done nothing: each is there, and once.
    expect(sandbox.sterling.state().candidates).toHaveLength(1_000);
    const sends = new Map<string, number>();
    for (const { headers } of sent) {
      const call = headers['x-call'];
      if (call !== undefined) sends.set(call, (sends.get(call) ?? 0) + 1);
    }
    expect(sends.size).toBe(1_000);
    expect(new Set(sends.values())).toEqual(new Set([2]));
  });

  it('that a second revoked token meets ends in a typed error after one replay each, not in a loop', async () => {
    const world = createAccountWorld();
    world.sandbox.faults.add({ kind: 'unauthorized', operation: 'listBillingCodes', probability: 1 });
    const sterling = world.client();
    const work = Promise.allSettled(Array.from({ length: 1_000 }, () => read(sterling)));
    const settled = await valueOf(world.clock, work);
    expect(
      settled.every(
        (each) => each.status === 'rejected' && isAuthenticationError(each.reason) && each.reason.attempts === 2,
      ),
    ).toBe(true);
    expect(entries(world, 'listBillingCodes')).toHaveLength(2_000);
    expect(entries(world, 'requestToken').length).toBeLessThanOrEqual(3);
  });
});

describe('the token request', () => {
  it.each([
    ['example@example.com', '86753O9', 'Basic ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085'],
    ['a+b/c=d%20', 'ö: ü&', `Basic ${Buffer.from('a+b/c=d%20:ö: ü&').toString('base64')}`],
  ])('has the credentials of %s as they are, in base64', async (clientId, clientSecret, expected) => {
    const world = createAccountWorld();
    const account = world.sandbox.sterling.addAccount({ clientId, clientSecret });
    await valueOf(world.clock, read(world.client(account)));
    const [token] = world.sent;
    expect(token).toMatchObject({ method: 'POST', url: account.tokenUrl, headers: { authorization: expected } });
    expect(entries(world, 'requestToken').map(({ status }) => status)).toEqual([200]);
  });
});

describe('two accounts', () => {
  it.each([
    ['each with a memory of its own', false],
    ['over one shared store', true],
  ])('never share a token, %s', async (_, shared) => {
    const world = createAccountWorld();
    const { clock, sandbox, sent } = world;
    const other = sandbox.sterling.addAccount();
    const tokenStore = createMemoryTokenStore();
    const options = shared ? { tokenStore } : {};
    const clients = [world.client(options), world.client({ ...options, ...other })];
    const name = ['first', 'other'];
    const work = Promise.all(
      Array.from({ length: 100 }, (__, index) =>
        read(clients[index % 2] as SterlingClient, { headers: { 'x-account': name[index % 2] ?? '' } }),
      ),
    );
    if (shared) await turnsUntil(clock, () => tokenStore.gets() >= 2);
    await valueOf(clock, work);
    const used = name.map(
      (account) =>
        new Set(
          sent.filter(({ headers }) => headers['x-account'] === account).map(({ headers }) => headers['authorization']),
        ),
    );
    expect(used.map(({ size }) => size)).toEqual([1, 1]);
    expect(used[0]).not.toEqual(used[1]);
    expect(entries(world, 'requestToken')).toHaveLength(2);
    expect(entries(world, 'listBillingCodes').every(({ status }) => status === 200)).toBe(true);
    expect(tokenStore.entries.size).toBe(shared ? 2 : 0);
  });

  it('of the same client id are kept apart in a shared store by environment and address', async () => {
    const { clock } = createAccountWorld();
    const tokenStore = createMemoryTokenStore();
    const used: string[] = [];
    let issued = 0;
    const fetch: SterlingClientOptions['fetch'] = async (input, init) => {
      if (String(input).endsWith('/token'))
        return Response.json({ access_token: `token-${(issued += 1)}`, expires_in: 36_000 });
      used.push(new Headers(init?.headers).get('authorization') ?? '');
      return Response.json({ billingCodes: [] });
    };
    const common = { clientId: 'same', clientSecret: 'same', tokenStore, fetch, clock };
    const realms = [
      { environment: 'integration' },
      { environment: 'production' },
      { environment: 'integration', baseUrl: 'https://api.example.com' },
    ] as const;
    for (const [index, realm] of realms.entries()) {
      const work = read(createSterlingClient({ ...common, ...realm }));
      await turnsUntil(clock, () => tokenStore.gets() >= index + 1);
      await valueOf(clock, work);
    }
    expect(new Set(used).size).toBe(realms.length);
    expect(tokenStore.entries.size).toBe(realms.length);
    const stored = JSON.stringify([...tokenStore.entries.keys()]);
    expect(stored).not.toContain('same');
    for (const token of used) expect(stored).not.toContain(token.slice('Bearer '.length));
  });

  it('a second process of the same account takes the token from the shared store', async () => {
    const world = createAccountWorld();
    const tokenStore = createMemoryTokenStore();
    for (const gets of [1, 2]) {
      const work = read(world.client({ tokenStore }));
      await turnsUntil(world.clock, () => tokenStore.gets() >= gets);
      await valueOf(world.clock, work);
    }
    expect(entries(world, 'requestToken')).toHaveLength(1);
    expect(new Set(tokensUsed(world)).size).toBe(1);
  });
});

describe('a leader who gives up', () => {
  it('fails alone: its followers get the token that it asked for', async () => {
    const world = createAccountWorld();
    const { sandbox, clock } = world;
    const sterling = world.client();
    sandbox.faults.add({ kind: 'latency', operation: 'requestToken', ms: 2_000 });
    const controller = new AbortController();
    const leader = letTimePass(clock, read(sterling, { signal: controller.signal }));
    const followers = Promise.all(Array.from({ length: 50 }, () => read(sterling)));
    await turnsUntil(clock, () => entries(world, 'requestToken').length === 1);
    controller.abort();
    const ended = await leader;
    expect(ended.tookMs).toBe(0);
    expect(!ended.ok && isAbortedError(ended.error)).toBe(true);
    await valueOf(clock, followers);
    expect(entries(world, 'requestToken')).toHaveLength(1);
    expect(entries(world, 'listBillingCodes')).toHaveLength(50);
  });

  it('leaves a token behind for the next call, even when all who waited are gone', async () => {
    const world = createAccountWorld();
    const { sandbox, clock } = world;
    const sterling = world.client();
    sandbox.faults.add({ kind: 'latency', operation: 'requestToken', ms: 2_000 });
    const controller = new AbortController();
    const { signal } = controller;
    const all = Promise.allSettled(Array.from({ length: 10 }, () => read(sterling, { signal })));
    await turnsUntil(clock, () => entries(world, 'requestToken').length === 1);
    controller.abort();
    await valueOf(clock, all);
    await clock.advance(5 * second);
    await valueOf(clock, read(sterling));
    expect(entries(world, 'requestToken')).toHaveLength(1);
  });
});

describe('the lifetime of 36,000 s', () => {
  it('is honoured: a call each 17 minutes for four days, and none goes out with an expired token', async () => {
    const world = createAccountWorld();
    const { clock } = world;
    const sterling = world.client();
    for (let at = 0; at < 96 * hour; at += 17 * minute) {
      await valueOf(clock, read(sterling));
      await clock.advance(17 * minute);
    }
    expect(entries(world, 'listBillingCodes').every(({ status }) => status === 200)).toBe(true);
    expect(entries(world, 'requestToken').length).toBe(new Set(tokensUsed(world)).size);
    expect(entries(world, 'requestToken').length).toBeLessThanOrEqual(13);
    expect(entries(world, 'requestToken').length).toBeGreaterThanOrEqual(9);
  });

  it.each<{
    readonly expiresIn: AccountBehaviour['expiresIn'];
    /** Seconds. */
    readonly lives: number;
    /** Seconds between calls, 120 of them. */
    readonly each: number;
    readonly most: number;
    readonly refused: number;
  }>([
    { expiresIn: 'number', lives: 36_000, each: 1_200, most: 5, refused: 0 },
    { expiresIn: 'string', lives: 36_000, each: 1_200, most: 5, refused: 0 },
    { expiresIn: 'number', lives: 300, each: 10, most: 6, refused: 0 },
    { expiresIn: 'string', lives: 300, each: 10, most: 6, refused: 0 },
    // Taken for a day: the 401 at the real end is replayed with a new token.
    { expiresIn: 'huge', lives: 36_000, each: 1_200, most: 5, refused: 4 },
    // Taken for 300 s, which is as short as tokens are: 30 lives of about 240 s each.
    { expiresIn: 'missing', lives: 36_000, each: 60, most: 31, refused: 0 },
    { expiresIn: 'zero', lives: 36_000, each: 60, most: 31, refused: 0 },
    { expiresIn: 'negative', lives: 36_000, each: 60, most: 31, refused: 0 },
    { expiresIn: 'words', lives: 36_000, each: 60, most: 31, refused: 0 },
  ])(
    'expires_in written as $expiresIn, and a token that really lives $lives s: every call succeeds, and few ask for a token',
    async ({ expiresIn, lives, each, most, refused }) => {
      const world = createAccountWorld({ expiresIn, tokenLifetimeSeconds: lives });
      const sterling = world.client();
      for (let call = 0; call < 120; call += 1) {
        expect(await letTimePass(world.clock, read(sterling))).toMatchObject({ ok: true, tookMs: 0 });
        await world.clock.advance(each * second);
      }
      const statuses = entries(world, 'listBillingCodes').map(({ status }) => status);
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(refused);
      expect(entries(world, 'requestToken').length).toBeLessThanOrEqual(most);
    },
  );
});
