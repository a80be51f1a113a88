import { isApiError } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { operations } from '../../../packages/sterling/src/generated/operations.ts';
import type { Exchange } from '../src/exchange.ts';
import { openWorld } from '../src/sterling/open-world.ts';
import { REFUSALS } from '../src/sterling/refusals.ts';
import { isTokenRequest, runSteps, STEPS } from '../src/sterling/run-steps.ts';
import { createCallbackJudge, createSterlingJudge, sterlingPath } from '../src/sterling/sterling-judge.ts';

const judge = await createSterlingJudge();
const world = openWorld();
const made = await runSteps(world);

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const bodyOf = ({ requestBody, requestHeaders }: Exchange): unknown => {
  if (requestBody.length === 0) return undefined;
  return requestHeaders['content-type'] === 'application/json' ? JSON.parse(textOf(requestBody)) : requestBody;
};

describe('every operation of Sterling', () => {
  it('is called through the client', () => {
    const called = new Set(['requestToken', ...STEPS.map(({ operation }) => operation)]);
    expect([...called].toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  it.each(made.map((one) => [one.name, one] as const))('sends what the document shows, once: %s', (_, one) => {
    const { step, exchange, count } = one;
    const { path, query = {}, body, bytes, headers = {}, isPublic = false } = step.sent(world.ids);
    const { method } = operations[step.operation as keyof typeof operations];
    expect({
      method: exchange.method,
      path: sterlingPath(exchange.url),
      query: Object.fromEntries(exchange.url.searchParams),
      body: bodyOf(exchange),
      count,
    }).toEqual({ method, path, query, body: bytes ?? body, count: 1 });
    expect(exchange.requestHeaders).toMatchObject(headers);
    const { authorization = '' } = exchange.requestHeaders;
    expect(authorization).toMatch(isPublic ? /^$/ : /^Bearer [\w.~+/-]+=*$/);
    expect(exchange.requestHeaders['idempotency-key']).toBe(headers['idempotency-key']);
    if (bodyOf(exchange) === undefined) expect(exchange.requestHeaders).not.toHaveProperty('content-type');
  });

  it.each(made.flatMap((one) => (one.step.answered ? [[one.name, one] as const] : [])))(
    'is answered as the document shows: %s',
    (_, { step, exchange }) => {
      const shown = step.answered?.(world.ids) as object;
      expect(JSON.parse(textOf(exchange.responseBody))).toMatchObject(shown);
    },
  );

  it('takes a token by the credentials as they are, and another where days have passed', () => {
    const requests = world.exchanges.filter(isTokenRequest);
    expect(requests).toHaveLength(2);
    for (const { method, requestHeaders, requestBody } of requests) {
      expect(method).toBe('POST');
      expect(requestHeaders).toMatchObject({
        authorization: 'Basic ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085',
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(textOf(requestBody)).toBe('grant_type=client_credentials');
    }
  });
});

describe('the independent judge', () => {
  it.each(made.map((one) => [one.name, one.exchange] as const))('finds nothing wrong: %s', async (_, exchange) => {
    expect(await judge(exchange)).toEqual([]);
  });

  it('finds nothing wrong with the tokens', async () => {
    expect((await Promise.all(world.exchanges.filter(isTokenRequest).map(judge))).flat()).toEqual([]);
  });

  it('finds nothing wrong with the callbacks', async () => {
    const judgeCallback = await createCallbackJudge();
    expect(world.callbacks.length).toBeGreaterThan(2);
    expect((await Promise.all(world.callbacks.map(judgeCallback))).flat()).toEqual([]);
  });

  it.each(Object.entries(REFUSALS))('finds nothing wrong with a refusal: %s', async (_, call) => {
    const before = world.exchanges.length;
    const outcome = await world.sandbox.clock.run(call(world)).catch((error: unknown) => error);
    expect(outcome).toSatisfy(isApiError);
    const refused = world.exchanges.slice(before);
    expect(refused.some(({ status }) => status >= 400)).toBe(true);
    expect((await Promise.all(refused.map(judge))).flat()).toEqual([]);
  });
});
