import { readFile } from 'node:fs/promises';

import { beforeAll, expect, it } from 'vitest';

import { brokenWays } from '../src/document/breaks.ts';
import { reproduce } from '../src/document/reproduce.ts';
import { allFaults } from '../src/faults/all-faults.ts';
import { isNewlyBroken, knownBreaks } from '../src/known-breaks.ts';
import { ourContestants } from '../src/ours/our-contestants.ts';
import { ourLimits } from '../src/ours/our-limits.ts';
import { runMatrix } from '../src/run-matrix.ts';
import type { Wanted } from '../src/try-cell.ts';
import type { Contestant, OperationClass } from '../src/subject.ts';
import type { Fault } from '../src/fault.ts';

/** What one run leaves out, another takes; all of it is `npm run faults`. */
const seed = 0;

let contestants: readonly Contestant[];
beforeAll(async () => {
  contestants = await ourContestants();
}, 120_000);

const turn = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

const applies = (fault: Fault, { usesToken }: OperationClass): boolean => fault.at === 'api' || usesToken;

/** A fault meets so many of the clients; which ones, by turns. */
const clientsOfEach = 3;

/** Every fault, every client and every class, by turns; and an operation of the class. */
const byTurns = (): readonly Wanted[] =>
  contestants.flatMap((contestant, column) =>
    (['api', 'token'] as const).flatMap((at) =>
      allFaults
        .filter((fault) => fault.at === at)
        .flatMap((fault, index) => {
          const classes = contestant.classes.filter((each) => applies(fault, each));
          // Tokens are asked for by two of them, which meet each fault of a token.
          const isTurn = at === 'token' || (index + column + seed) % contestants.length < clientsOfEach;
          if (classes.length === 0 || !isTurn) return [];
          const operationClass = turn(classes, index + seed);
          const operation = turn(operationClass.operations, Math.floor((index + seed) / classes.length));
          return [{ contestant, operationClass, operation, fault, limits: ourLimits }];
        }),
    ),
  );

const healthy: Fault = {
  ...{ name: 'healthy', family: 'content', at: 'api', processed: 'yes', ending: 'result', attempts: 0 },
};

const failures = async (wanted: readonly Wanted[]): Promise<string> => {
  const cells = await runMatrix(wanted, { width: 12 });
  return brokenWays(cells.filter(isNewlyBroken))
    .map(
      ({ promise, how, faults, first }) => `${promise}: ${how}, under ${faults.join('; ')}: ${reproduce(first, false)}`,
    )
    .join('\n');
};

const specs: Readonly<Record<string, string>> = {
  pageup: 'pageup.yaml',
  sterling: 'sterling.yaml',
  truora: 'truora.yaml',
  attestr: 'attestr.yaml',
  'candidate-portal': 'candidate-portal.yaml',
};

it.each(Object.entries(specs))('every operation of the spec of %s is in one class', async (name, file) => {
  const spec = await readFile(new URL(`../../../specs/${file}`, import.meta.url), 'utf8');
  // Webhooks are the provider's calls, not the client's.
  const calls = spec.replace(/^webhooks:\n(?:(?: .*)?\n)+/m, '');
  const inSpec = [...calls.matchAll(/^\s+operationId: (\w+)$/gm)].map((found) => found[1]);
  const inClasses = contestants.find((each) => each.name === name)?.classes.flatMap((each) => each.operations);
  expect(inSpec.length).toBeGreaterThan(0);
  expect(inClasses?.toSorted()).toEqual(inSpec.toSorted());
});

it('every operation gives a result where the server is healthy', async () => {
  const wanted = contestants.flatMap((contestant) =>
    contestant.classes.flatMap((operationClass) =>
      operationClass.operations.map((operation) => ({
        ...{ contestant, operationClass, operation, fault: healthy, limits: { ...ourLimits, timeoutMs: 300 } },
      })),
    ),
  );
  expect(await failures(wanted)).toBe('');
}, 240_000);

it('what is known to be broken is of a fault that there is', () => {
  const names = allFaults.map(({ name }) => name);
  expect(Object.keys(knownBreaks).filter((fault) => !names.includes(fault))).toEqual([]);
});

it('the clients keep every promise under every fault, but what is known, and every class meets some', async () => {
  const wanted = byTurns();
  expect(new Set(wanted.map(({ fault }) => fault.name)).size).toBe(allFaults.length);
  const classes = contestants.flatMap((each) => each.classes);
  expect(new Set(wanted.map(({ operationClass }) => operationClass)).size).toBe(classes.length);
  expect(await failures(wanted)).toBe('');
}, 600_000);
