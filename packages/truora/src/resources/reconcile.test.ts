import { createTruoraClient, isAbortedError, isOutcomeUnknownOf } from '@bgc/truora';
import type { CallOptions, Reconciled, TruoraClient } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { brazilian, openAccount, rejection } from './account-world.fixture.ts';

type Way = readonly [keyof Reconciled, (truora: TruoraClient, options: CallOptions) => Promise<unknown>];

const hook = { event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora' } as const;

const ways: readonly Way[] = [
  ['checks.create', ({ checks }, options) => checks.create(brazilian, { ...options, priority: 'low' })],
  [
    'continuousChecks.create',
    ({ continuousChecks }, options) => continuousChecks.create({ check_id: 'CHK1', frequency: '1m' }, options),
  ],
  ['hooks.create', ({ hooks }, options) => hooks.create(hook, options)],
  ['reports.create', ({ reports }, options) => reports.create({ name: 'Drivers' }, options)],
  [
    'reports.upload',
    ({ reports }, options) =>
      reports.upload('REP1', new TextEncoder().encode('a,b\n'), { ...options, fileName: 'a.csv' }),
  ],
];

/** Loses the first answer; what comes after is answered with `then`. */
const lose = async ([call, way]: Way, options: CallOptions, then: (url: URL) => Response | 'silence') => {
  const { sandbox, settled } = openAccount();
  const asked: Headers[] = [];
  const truora = createTruoraClient({
    apiKey: 'not-a-secret',
    retry: { maxRetries: 0 },
    clock: sandbox.clock,
    fetch: async (input, init = {}) => {
      asked.push(new Headers(init.headers));
      const answer = asked.length === 1 ? new Response('<html>', { status: 502 }) : then(new URL(String(input)));
      return answer === 'silence' ? new Promise(() => undefined) : answer;
    },
  });
  const error = await rejection(way(truora, options));
  if (!isOutcomeUnknownOf(error, call)) throw error;
  return { error, asked, settled, clock: sandbox.clock };
};

const found: Readonly<Record<string, object>> = {
  '/v1/checks': { check: { check_id: 'CHK1', status: 'not_started' } },
  '/v1/continuous-checks': { continuous_checks: [], next: '' },
  '/v1/hooks': { hooks: [], next: '' },
  '/v1/reports': { reports: [], next: '' },
  '/v1/reports/REP1': { report: { id: 'REP1' } },
};

describe.each(ways)('`reconcile` of %s', (...way) => {
  test('has the headers of the call, as they were, and not its signal', async () => {
    const headers = { 'x-gateway': 'pass' };
    const controller = new AbortController();
    const { signal } = controller;
    const { error, asked, settled } = await lose(way, { headers, signal }, ({ pathname }) => {
      const body = Object.entries(found).findLast(([path]) => pathname.startsWith(path))?.[1];
      return Response.json(body);
    });
    headers['x-gateway'] = 'another';
    controller.abort();
    await settled(error.reconcile());
    expect(asked.map((sent) => sent.get('x-gateway'))).toEqual(['pass', 'pass']);
    expect(asked.map((sent) => sent.get('truora-priority'))).toEqual(
      way[0] === 'checks.create' ? ['low', 'low'] : [null, null],
    );
  });

  test('takes a signal, which ends its wait, and then nothing is sent', async () => {
    const { error, asked, clock } = await lose(way, {}, () => Response.json({}));
    const controller = new AbortController();
    const outcome = rejection(error.reconcile({ signal: controller.signal }));
    await clock.advance(59_000);
    controller.abort();
    expect(await outcome).toSatisfy(isAbortedError);
    await clock.advance(60_000);
    expect(asked).toHaveLength(1);
  });

  test('takes limits of its own, which count from when its wait is over', async () => {
    const { error, settled, clock } = await lose(way, {}, () => 'silence');
    const lostAt = clock.now();
    const outcome = await rejection(settled(error.reconcile({ timeoutMs: 1_000 })));
    expect(outcome).toMatchObject(way[0] === 'checks.create' ? { reason: 'timeout' } : { code: 'timeout' });
    expect(clock.now() - lostAt).toBe(61_000);
  });
});
