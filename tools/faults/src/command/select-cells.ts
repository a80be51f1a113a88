import { nearestName } from '@bgc/core';

import type { Fault } from '../fault.ts';
import { peerNames } from '../peers/peer-names.ts';
import type { Contestant, Limits, OperationClass } from '../subject.ts';
import type { Wanted } from '../try-cell.ts';
import { CannotError } from './cannot.ts';
import type { Options } from './options.ts';

type Choice = Pick<Options, 'client' | 'fault' | 'operation' | 'everyOperation' | 'seed'>;
type What = 'client' | 'fault' | 'operation';

/** More would not be read. */
const listed = 12;

const unknown = (what: What, wanted: string, names: readonly string[]): CannotError => {
  if (what === 'client' && (peerNames as readonly string[]).includes(wanted))
    return new CannotError(`${wanted} is a client of other makers: add --peers.`);
  const having = (words: string): readonly string[] =>
    names.filter((name) => name.toLowerCase().includes(words.toLowerCase()));
  // Of a name of several words, one may be misspelt, or be all that was given.
  const word = nearestName(wanted, [...new Set(names.flatMap((name) => name.split(/[\s,:]+/)))]);
  const parts = [...having(wanted), ...(word === undefined ? [] : having(word))];
  const near = nearestName(wanted, names) ?? parts[0];
  const among = parts.length > 0 ? [...new Set(parts)] : names;
  const shown = among.slice(0, listed).join('; ');
  const more = among.length > listed ? `; and ${among.length - listed} more` : '';
  const meant = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
  return new CannotError(
    `There is no ${what} ${JSON.stringify(wanted)}.${meant}\n${parts.length > 0 ? 'Much alike' : 'There are'}: ${shown}${more}.`,
  );
};

const named = <T>(all: readonly T[], nameOf: (each: T) => string, wanted: string | undefined, what: What) => {
  const found = wanted === undefined ? all : all.filter((each) => nameOf(each) === wanted);
  if (found.length > 0 || wanted === undefined) return found;
  throw unknown(what, wanted, all.map(nameOf));
};

/** Those of a class that are called: the one that was asked for, all, or the one whose turn it is. */
const operationsOf = (
  { operations }: OperationClass,
  { operation, everyOperation, seed }: Choice,
): readonly string[] => {
  if (operation !== undefined) return operations.filter((each) => each === operation);
  return everyOperation ? operations : [operations[seed % operations.length] as string];
};

/** The cells that were asked for, in order: client, class, operation, fault. */
export const selectCells = (
  contestants: readonly Contestant[],
  faults: readonly Fault[],
  choice: Choice,
  limitsOf: (contestant: Contestant) => Limits,
): readonly Wanted[] => {
  const chosen = named(contestants, ({ name }) => name, choice.client, 'client');
  const struck = named(faults, ({ name }) => name, choice.fault, 'fault');
  const operations = chosen.flatMap(({ classes }) => classes.flatMap((each) => each.operations));
  named(operations, (each) => each, choice.operation, 'operation');
  return chosen.flatMap((contestant) =>
    contestant.classes.flatMap((operationClass) =>
      operationsOf(operationClass, choice).flatMap((operation) =>
        struck.map((fault) => ({ contestant, operationClass, operation, fault, limits: limitsOf(contestant) })),
      ),
    ),
  );
};
