import { readDocument } from '@bgc/core';
import type { Schema } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { operations, operationSchemas } from '../../../packages/sterling/src/generated/operations.ts';
import * as schemas from '../../../packages/sterling/src/generated/zod.ts';
import type { Exchange, Judge } from '../src/exchange.ts';
import { membersOf } from '../src/mutation/members.ts';
import { documentOfSide, mutateExchanges, renamesOf } from '../src/mutation/mutate-exchanges.ts';
import type { MutationCount } from '../src/mutation/mutate-exchanges.ts';
import { mutationTable } from '../src/mutation/mutation-table.ts';
import { openWorld } from '../src/sterling/open-world.ts';
import { REFUSALS } from '../src/sterling/refusals.ts';
import { isTokenRequest, runSteps } from '../src/sterling/run-steps.ts';
import { samples } from '../src/sterling/samples.ts';
import { createCallbackJudge, createSterlingJudge } from '../src/sterling/sterling-judge.ts';

const schemasByName: ReadonlyMap<string, Schema<unknown>> = new Map(Object.entries(schemas));

/** What the client reads the answer of an operation by. */
const schemaOf = (operation: string): Schema<unknown> | undefined => {
  const names = Object.entries(operationSchemas).find(([name]) => name === operation)?.[1] ?? {};
  return 'response' in names ? schemasByName.get(String(names.response)) : undefined;
};

/** What a sample shows at a place where it cannot be: it is renamed where it can. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'createScreening: dispute': 'getScreening: nobody disputes a report that has only been ordered',
};

const placesIn = (document: unknown): readonly string[] => membersOf(document).map(({ place }) => place);

/** Nobody documents a member of it, so there is none to rename. */
const UNDOCUMENTED = 'getHealth';

const judge = await createSterlingJudge();
const world = openWorld();
const made = await runSteps(world);
const byOperation = new Map<string, readonly Exchange[]>([
  ['requestToken', world.exchanges.filter(isTokenRequest)],
  ...Object.keys(operations)
    .filter((operation) => operation !== 'requestToken')
    .map(
      (operation) =>
        [operation, made.filter(({ step }) => step.operation === operation).map(({ exchange }) => exchange)] as const,
    ),
]);

const countAll = async (
  exchangesBy: Iterable<readonly [string, readonly Exchange[]]>,
  side: 'request' | 'response',
  judging: Judge,
): Promise<readonly MutationCount[]> => {
  const counts: MutationCount[] = [];
  for (const [operation, exchanges] of exchangesBy) {
    if (operation !== UNDOCUMENTED) counts.push(await mutateExchanges(operation, exchanges, side, judging));
  }
  return counts.filter(({ members }) => members > 0);
};

const expectAllCaught = (counts: readonly MutationCount[]): void => {
  expect(counts.filter(({ renamed, caught }) => caught < renamed)).toEqual([]);
  console.log(mutationTable(counts));
};

describe('every member of the documents', () => {
  it('is there to be renamed: whatever a sample shows, the emulator answered with too', () => {
    const appeared = (of: string): ReadonlySet<string> =>
      new Set(
        of === 'screening'
          ? world.callbacks.flatMap((exchange) => placesIn(documentOfSide(exchange, 'request')))
          : byOperation.get(of)?.flatMap((exchange) => placesIn(documentOfSide(exchange, 'response'))),
      );
    const absent = samples.flatMap(({ of, document }) => {
      const there = appeared(of);
      return placesIn(document)
        .filter((place) => !there.has(place))
        .map((place) => `${of}: ${place}`)
        .filter((place) => !Object.keys(ELSEWHERE).some((one) => place === one || place.startsWith(`${one}.`)));
    });
    expect([...new Set(absent)]).toEqual([]);
  });
});

describe('a member that is renamed on its way', () => {
  it('is caught in every answer of every operation, whichever member it is', async () => {
    const counts = await countAll(byOperation, 'response', judge);
    expectAllCaught(counts);
    // Every operation that answers with JSON took part, but for the one that documents no answer and the one that documents no member.
    const answering = Object.entries(operationSchemas).filter(([, names]) => 'response' in names);
    expect(counts.map(({ operation }) => operation).toSorted()).toEqual(
      answering
        .map(([operation]) => operation)
        .filter((operation) => operation !== 'createAdverseAction' && operation !== UNDOCUMENTED)
        .toSorted(),
    );
  });

  it('is caught in every request that has a body', async () => {
    const counts = await countAll(byOperation, 'request', judge);
    expectAllCaught(counts);
    const asking = Object.entries(operationSchemas).filter(([, names]) => 'request' in names);
    expect(counts.map(({ operation }) => operation).toSorted()).toEqual(
      asking.map(([operation]) => operation).toSorted(),
    );
  });

  it('is caught in every callback', async () => {
    expectAllCaught(await countAll([['callback', world.callbacks]], 'request', await createCallbackJudge()));
  });

  it('is caught in every refusal', async () => {
    const before = world.exchanges.length;
    for (const call of Object.values(REFUSALS)) await world.sandbox.clock.run(call(world)).catch(() => undefined);
    const refused = world.exchanges.slice(before).filter(({ status }) => status >= 400);
    expectAllCaught(await countAll([['refusals', refused]], 'response', judge));
  });

  it("is noticed by the client's own schemas too, which refuse the answer or report drift", () => {
    const unnoticed = [...byOperation].flatMap(([operation, exchanges]) => {
      const schema = schemaOf(operation);
      if (schema === undefined || operation === UNDOCUMENTED) return [];
      return exchanges.flatMap((exchange) =>
        renamesOf(documentOfSide(exchange, 'response')).flatMap(({ member, document }) => {
          const result = readDocument(schema, document);
          return result.ok && result.drift.length === 0 ? [`${operation} ${member.place}`] : [];
        }),
      );
    });
    expect([...new Set(unnoticed)]).toEqual([]);
  });
});
