import { readDocument } from '@bgc/core';
import type { Schema } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import type { Exchange, Judge } from '../../src/exchange.ts';
import { membersOf } from '../../src/mutation/members.ts';
import { hasMembers } from '../../src/mutation/documents.ts';
import { documentOfSide, mutateExchanges, renamesOf } from '../../src/mutation/mutate-exchanges.ts';
import type { MutationCount } from '../../src/mutation/mutate-exchanges.ts';
import { mutationTable } from '../../src/mutation/mutation-table.ts';
import type { Contract } from '../../src/provider/contract.ts';
import { createJudges } from '../../src/provider/create-judges.ts';
import { runSteps } from '../../src/provider/run-steps.ts';
import type { RecordedWorld } from '../../src/provider/step.ts';

export interface Exceptions {
  /** Operations that answer with members which nobody documents, so that there is none to rename. */
  readonly undocumented?: readonly string[];
  /** Operations of which no answer is documented. */
  readonly unanswered?: readonly string[];
  /** What a sample shows at a place where it cannot be, with where it is renamed instead. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** What the client hands over as it came, without a look at its members, with the reason. */
  readonly handedOver?: Readonly<Record<string, string>>;
  /** Where members have names that are data, so that another one is as good: `listTypes: types.…`. */
  readonly dataNames?: RegExp;
}

const isAt = (place: string, places: Readonly<Record<string, string>>): boolean =>
  Object.keys(places).some((one) => place === one || place.startsWith(`${one}.`));

const placesIn = (document: unknown): readonly string[] => membersOf(document).map(({ place }) => place);

const countAll = async (
  exchangesBy: Iterable<readonly [string, readonly Exchange[]]>,
  side: 'request' | 'response',
  judge: Judge,
): Promise<readonly MutationCount[]> => {
  const counts: MutationCount[] = [];
  for (const [name, exchanges] of exchangesBy) counts.push(await mutateExchanges(name, exchanges, side, judge));
  return counts.filter(({ members }) => members > 0);
};

const NEVER = /(?!)/;

const expectAllCaught = (counts: readonly MutationCount[], dataNames: RegExp = NEVER): void => {
  const missed = counts.flatMap(({ operation, missed: places }) => places.map((place) => `${operation}: ${place}`));
  expect(missed.filter((place) => !dataNames.test(place))).toEqual([]);
  console.log(mutationTable(counts));
};

const namesOf = (counts: readonly MutationCount[]): readonly string[] =>
  counts.map(({ operation }) => operation).toSorted();

/** That whatever member is renamed on its way, the judge notices; and in an answer, the client's own schemas too. */
export const describeRenames = async <World extends RecordedWorld>(
  contract: Contract<World>,
  { undocumented = [], unanswered = [], elsewhere = {}, handedOver = {}, dataNames = NEVER }: Exceptions = {},
): Promise<void> => {
  const { operations, operationSchemas, schemas, aside, samples } = contract;
  const { judge, judgeCallback } = await createJudges(contract);
  const world = contract.openWorld();
  const made = await runSteps(contract, world);
  const exchangesOf = (operation: string): readonly Exchange[] =>
    operation === aside?.operation
      ? world.exchanges.filter(aside.isIt)
      : made.filter(({ step }) => step.operation === operation).map(({ exchange }) => exchange);
  const byOperation = new Map(Object.keys(operations).map((operation) => [operation, exchangesOf(operation)] as const));
  const documented = [...byOperation].filter(([operation]) => !undocumented.includes(operation));
  const schemaOf = (operation: string): Schema<unknown> | undefined =>
    schemas[operationSchemas[operation]?.response ?? ''] as Schema<unknown> | undefined;
  const answering = Object.keys(operationSchemas)
    .filter((operation) => operationSchemas[operation]?.response !== undefined)
    .filter((operation) => ![...undocumented, ...unanswered].includes(operation));
  const asking = Object.values(operations).filter(({ requestContentType }) => hasMembers(requestContentType));

  describe('every member of the documents', () => {
    it('is there to be renamed: whatever a sample shows, the emulator answered with too', () => {
      const appeared = (of: string): ReadonlySet<string> =>
        new Set([
          ...(byOperation.get(of) ?? []).flatMap((exchange) => placesIn(documentOfSide(exchange, 'response'))),
          ...world.callbacks
            .filter((exchange) => contract.callbackOf(exchange) === of)
            .flatMap((exchange) => placesIn(documentOfSide(exchange, 'request'))),
        ]);
      const absent = samples.flatMap(({ of, document }) => {
        const there = appeared(of);
        return placesIn(document)
          .filter((place) => !there.has(place))
          .map((place) => `${of}: ${place}`)
          .filter((place) => !isAt(place, elsewhere));
      });
      expect([...new Set(absent)]).toEqual([]);
    });
  });

  describe('a member that is renamed on its way', () => {
    it('is caught in every answer of every operation, whichever member it is', async () => {
      const counts = await countAll(documented, 'response', judge);
      expectAllCaught(counts, dataNames);
      // Every operation that answers with JSON took part.
      expect(namesOf(counts)).toEqual(answering.toSorted());
    });

    it('is caught in every request that has a body', async () => {
      const counts = await countAll(documented, 'request', judge);
      expectAllCaught(counts);
      expect(namesOf(counts)).toEqual(asking.map(({ id }) => id).toSorted());
    });

    it('is caught in everything that the provider sends by itself', async () => {
      const names = [...new Set(world.callbacks.map(contract.callbackOf))];
      const byName = names.map(
        (name) => [name, world.callbacks.filter((exchange) => contract.callbackOf(exchange) === name)] as const,
      );
      expect(names.length).toBeGreaterThan(0);
      expectAllCaught(await countAll(byName, 'request', judgeCallback));
    });

    it('is caught in every refusal', async () => {
      const before = world.exchanges.length;
      for (const call of Object.values(contract.refusals))
        await world.sandbox.clock.run(call(world)).catch(() => undefined);
      const refused = world.exchanges.slice(before).filter(({ status }) => status >= 400);
      expect(refused.length).toBeGreaterThan(0);
      expectAllCaught(await countAll([['refusals', refused]], 'response', judge));
    });

    it("is noticed by the client's own schemas too, which refuse the answer or report drift", () => {
      const unnoticed = documented.flatMap(([operation, exchanges]) => {
        const schema = schemaOf(operation);
        if (schema === undefined) return [];
        return exchanges.flatMap((exchange) =>
          renamesOf(documentOfSide(exchange, 'response')).flatMap(({ member, document }) => {
            const result = readDocument(schema, document);
            return result.ok && result.drift.length === 0 ? [`${operation}: ${member.place}`] : [];
          }),
        );
      });
      const names = [...new Set(unnoticed)].filter((place) => !dataNames.test(place));
      expect(names.filter((place) => !isAt(place, handedOver))).toEqual([]);
    });
  });
};
