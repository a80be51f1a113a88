import { isApiError, isOutcomeUnknownError } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { bodyOf } from '../../src/provider/body-of.ts';
import type { Contract } from '../../src/provider/contract.ts';
import { createJudges, providerPath } from '../../src/provider/create-judges.ts';
import { runSteps } from '../../src/provider/run-steps.ts';
import type { StepMade } from '../../src/provider/run-steps.ts';
import type { RecordedWorld } from '../../src/provider/step.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** That every operation is called, sends what the documents show, and that neither side says what no document knows. */
export const describeOperations = async <World extends RecordedWorld>(
  contract: Contract<World>,
): Promise<{ readonly world: World; readonly made: readonly StepMade<World>[] }> => {
  const { provider, operations, aside, credentialHeader = 'authorization', authorization, refusals, steps } = contract;
  const { judge, judgeCallback } = await createJudges(contract);
  const world = contract.openWorld();
  const made = await runSteps(contract, world);
  const pathOf = providerPath(provider);

  describe(`every operation of ${provider}`, () => {
    it('is called through the client', () => {
      const called = new Set([...(aside ? [aside.operation] : []), ...steps.map(({ operation }) => operation)]);
      expect([...called].toSorted()).toEqual(Object.keys(operations).toSorted());
    });

    it.each(made.map((one) => [one.name, one] as const))('sends what the document shows, once: %s', async (_, one) => {
      const { step, exchange, count } = one;
      const { path, query = {}, body, bytes, headers = {}, isPublic = false } = step.sent(world.ids);
      expect({
        method: exchange.method,
        path: pathOf(exchange.url),
        query: Object.fromEntries(exchange.url.searchParams),
        body: await bodyOf(exchange),
        count,
      }).toEqual({ method: operations[step.operation]?.method, path, query, body: bytes ?? body, count: 1 });
      expect(exchange.requestHeaders).toMatchObject(headers);
      expect(exchange.requestHeaders[credentialHeader] ?? '').toMatch(isPublic ? /^$/ : authorization);
      expect(exchange.requestHeaders['idempotency-key']).toBe((headers as Record<string, string>)['idempotency-key']);
      if (exchange.requestBody.length === 0)
        expect(exchange.requestHeaders['content-type']).toBe((headers as Record<string, string>)['content-type']);
    });

    it.each(made.flatMap((one) => (one.step.answered ? [[one.name, one] as const] : [])))(
      'is answered as the document shows: %s',
      (_, { step, exchange }) => {
        const shown = step.answered?.(world.ids) as object;
        expect(JSON.parse(textOf(exchange.responseBody))).toMatchObject(shown);
      },
    );
  });

  describe('the independent judge', () => {
    it.each(made.map((one) => [one.name, one.exchange] as const))('finds nothing wrong: %s', async (_, exchange) => {
      expect(await judge(exchange)).toEqual([]);
    });

    it('finds nothing wrong with what the client asks for by itself', async () => {
      const asked = world.exchanges.filter((exchange) => aside?.isIt(exchange) === true);
      expect(asked.length > 0).toBe(aside !== undefined);
      expect((await Promise.all(asked.map(judge))).flat()).toEqual([]);
    });

    it('finds nothing wrong with what the provider sends by itself', async () => {
      expect(world.callbacks.length).toBeGreaterThan(2);
      expect((await Promise.all(world.callbacks.map(judgeCallback))).flat()).toEqual([]);
    });

    it.each(Object.entries(refusals))('finds nothing wrong with a refusal: %s', async (_, call) => {
      const before = world.exchanges.length;
      const outcome = await world.sandbox.clock.run(call(world)).catch((error: unknown) => error);
      expect(outcome).toSatisfy((error) => isApiError(error) || isOutcomeUnknownError(error));
      const refused = world.exchanges.slice(before);
      expect(refused.some(({ status }) => status >= 400)).toBe(true);
      expect((await Promise.all(refused.map(judge))).flat()).toEqual([]);
    });
  });

  return { world, made };
};
