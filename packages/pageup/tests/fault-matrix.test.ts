import { createPageUpClient, systemClock } from '@bgc/pageup';
import type { CallOptions, Clock, PageUpClientOptions } from '@bgc/pageup';
import { complaintsAbout, countListeners, countTimers, letTimePass } from '@bgc/promises';
import { createSandbox, createVirtualClock } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { genericRuntime, posts } from './support/generic-post.ts';
import { key, personal } from './support/matrix-data.ts';
import { done, postRows } from './support/matrix-post-rows.ts';
import { list, update } from './support/matrix-row.ts';
import type { Row } from './support/matrix-row.ts';
import { rows } from './support/matrix-rows.ts';
import { socketRows } from './support/matrix-socket-rows.ts';
import { openRudeServer } from './support/rude-server.ts';

const isShort = (value: number, expected: number | readonly [number, number]): boolean =>
  typeof expected === 'number' ? value === expected : value >= expected[0] && value <= expected[1];

const setUp = ({ faults = [], answers, options }: Pick<Row, 'faults' | 'answers' | 'options'>) => {
  const sandbox = createSandbox({ seed: 5, fuzz: 'on' });
  sandbox.pageup.addTenant({ tenantId: '218' });
  sandbox.pageup.seedChecks('218', 2);
  for (const fault of faults) sandbox.faults.add(fault);
  const timers = countTimers(sandbox.clock);
  const tokens = new Set<string>();
  let answered = 0;
  const fetch: PageUpClientOptions['fetch'] = async (input, init) => {
    const token = new Headers(init?.headers).get('authorization');
    if (token !== null) tokens.add(token.slice('Bearer '.length));
    const answer = token === null ? undefined : answers?.[answered++];
    return answer === undefined ? sandbox.fetch(input, init) : answer();
  };
  const given = sandbox.pageup.options('218');
  const client = createPageUpClient({ ...given, fetch, clock: timers.clock, random: () => 0.9, ...options });
  const secrets = () => ({
    ...personal,
    clientId: given.clientId,
    clientSecret: given.clientSecret,
    ...Object.fromEntries([...tokens].map((token, index) => [`token ${index}`, token])),
  });
  const count = (isCounted: (operation: string) => boolean): number =>
    sandbox.journal.entries().filter(({ operation }) => isCounted(operation)).length +
    (isCounted('list') ? answered : 0);
  return { sandbox, client, timers, secrets, count };
};

describe('the fault matrix, on the virtual clock', () => {
  it.each(rows)('$scenario — $form', async (row) => {
    const { sandbox, client, timers, secrets, count } = setUp(row);
    const { clock } = sandbox;
    const { controller, signal, listeners, added } = countListeners();
    if (row.abortAfterMs !== undefined) clock.schedule(row.abortAfterMs, () => controller.abort());
    const call = row.call(client, { signal, headers: { 'x-trace': personal.header } });
    const ending = await letTimePass(clock, call);

    const { expected } = row;
    expect(ending.tookMs).toSatisfy((tookMs: number) => isShort(tookMs, expected.tookMs));
    expect(count((operation) => operation !== 'token')).toBe(expected.sends);
    expect(count((operation) => operation === 'token')).toBe(expected.tokenRequests ?? 1);
    if (expected.error === undefined) expect(ending).toMatchObject({ ok: true });
    else {
      const error = ending.ok ? undefined : ending.error;
      expect(error).toSatisfy(expected.error);
      expect(error).toMatchObject(expected.facts ?? {});
      expect(complaintsAbout(error, secrets())).toEqual([]);
    }
    expect(added()).toBeGreaterThan(0);
    expect(listeners()).toBe(0);
    // A token request that the call did not wait for goes on, within its own 10 s.
    await clock.advance(10_000);
    expect(timers.waiting()).toBe(0);
  });
});

describe('the rows of the matrix that need a POST, on a provider that has one', () => {
  it.each(postRows)('$scenario ($repeat)', async (row) => {
    const clock = createVirtualClock();
    const timers = countTimers(clock);
    const keys: (string | undefined)[] = [];
    const runtime = genericRuntime({
      baseUrl: 'https://api.example.com',
      clock: timers.clock,
      fetch: async (_, init) => {
        keys.push((init?.headers as Record<string, string>)['idempotency-key']);
        return (row.answers[keys.length - 1] ?? done)();
      },
    });
    const { signal, listeners } = countListeners();
    const request = {
      body: { name: personal.referenceNumber },
      ...(row.key === undefined ? {} : { idempotencyKey: row.key }),
    };
    const ending = await letTimePass(
      clock,
      runtime.invoke(posts[row.repeat], request, undefined, { signal, deadlineMs: 3_600_000 }),
    );

    const { expected } = row;
    expect(keys).toEqual(expected.keys);
    expect(ending.tookMs).toSatisfy((tookMs: number) => isShort(tookMs, expected.tookMs));
    if (expected.error === undefined) expect(ending).toMatchObject({ ok: true });
    else {
      const error = ending.ok ? undefined : ending.error;
      expect(error).toSatisfy(expected.error);
      expect(error).toMatchObject(expected.facts ?? {});
      expect(complaintsAbout(error, personal)).toEqual([]);
    }
    expect(listeners()).toBe(0);
    expect(timers.waiting()).toBe(0);
  });
});

describe('the fault matrix, on real sockets', () => {
  /** The pauses between attempts pass by themselves, the limits of attempts and calls only as they are told. */
  const longestPauseMs = 100;
  const clockOfLimits = () => {
    const limits = createVirtualClock();
    const schedule: Clock['schedule'] = (ms, callback) =>
      (ms < longestPauseMs ? systemClock : limits).schedule(ms, callback);
    return { limits, clock: { now: () => limits.now(), schedule } };
  };

  it.concurrent.each(socketRows)('$scenario ($call)', async (row) => {
    const { call, rudeness, options, passes, abortAfterMs, expected } = row;
    const retry = { baseDelayMs: 10 };
    const { limits, clock } = clockOfLimits();
    const secrets = { clientId: 'client-c4n4ry', clientSecret: 'secret-c4n4ry' };
    const { controller, signal, listeners } = countListeners();
    await using server = await openRudeServer((request, response, index) => {
      rudeness(request, response, index);
      if (passes !== undefined) void limits.advance(passes);
      if (abortAfterMs !== undefined) systemClock.schedule(abortAfterMs, () => controller.abort());
    });
    const { origin } = server;
    const given: CallOptions = { ...options, signal };
    const send = (): Promise<unknown> => {
      if (call === 'never' || call === 'keyed') {
        const request = {
          body: { name: personal.referenceNumber },
          ...(call === 'keyed' ? { idempotencyKey: key } : {}),
        };
        return genericRuntime({ baseUrl: origin, retry, clock }).invoke(posts[call], request, undefined, given);
      }
      const client = createPageUpClient({
        ...{ environment: 'uat', dataCentre: 'dc2', tenantId: '218', ...secrets },
        ...{ baseUrl: origin, tokenUrl: `${origin}/connect/token`, retry, clock },
      });
      return { list, update }[call](client, given);
    };
    const ending = await send().then(
      () => ({ ok: true, error: undefined }),
      (error: unknown) => ({ ok: false, error }),
    );
    expect(ending.ok).toBe(expected.error === undefined);
    if (expected.error !== undefined) {
      expect(ending.error).toSatisfy(expected.error);
      expect(ending.error).toMatchObject(expected.facts ?? {});
      expect(complaintsAbout(ending.error, { ...personal, ...secrets, token: 'token-c4n4ry', origin })).toEqual([]);
    }
    expect(server.requests).toHaveLength(expected.sends);
    if (call === 'keyed') expect(server.requests.every((request) => request.key === key)).toBe(true);
    expect(listeners()).toBe(0);
  });
});
