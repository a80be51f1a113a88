import { isBgcError, isOutcomeUnknownError } from '@bgc/sterling';
import { countTimers, faultKinds, often, strike as strikeOnce } from '@bgc/promises';
import { noteRejections } from '@bgc/promises/suites';
import { faultNames } from '@bgc/sandbox';
import type { FaultSpec } from '@bgc/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';

import { operations } from '../../src/generated/operations.ts';
import { createAccountWorld } from './support/account-world.ts';
import { countMade } from './support/effects.ts';
import { loadEverything } from './support/load-everything.ts';
import { createThings } from './support/things.ts';
import { wayNames, ways } from './support/ways.ts';

const deadlineMs = 20_000;
const maxRetries = 2;

/** For what the token's faults do to a call, one operation of each kind is enough. */
const beforeTheCall = [
  'listPackages',
  'createCandidate',
  'createScreening',
  'getScreeningReport',
  'deleteTrust',
] as const;

const cases = [
  ...wayNames.map((name) => ({ name, struck: name as string })),
  ...beforeTheCall.map((name) => ({ name, struck: 'requestToken' })),
].flatMap(({ name, struck }) =>
  faultKinds.map((kind) => ({ name, struck, kind, title: `${JSON.stringify(kind)} at ${struck}: ${name}` })),
);

beforeAll(loadEverything);

const unhandled = noteRejections();

it('goes through every operation of the spec, and every fault that the sandbox knows', () => {
  expect(new Set(cases.map(({ struck }) => struck))).toEqual(new Set(Object.keys(operations)));
  expect(new Set(cases.map(({ kind }) => kind.kind))).toEqual(new Set(faultNames));
  expect(faultNames).toHaveLength(16);
});

/** Statuses that say that nothing was done. */
const turnedAway: readonly (number | undefined)[] = [401, 429];

const strike = async (name: (typeof wayNames)[number], fault: FaultSpec): Promise<void> => {
  const world = createAccountWorld();
  const { sandbox, clock, sent } = world;
  const call = await ways[name].prepare(createThings(world));
  const timers = countTimers(clock);
  const limits = { deadlineMs, timeoutMs: 5_000, retry: { maxRetries } };
  const sterling = world.client({ ...limits, clock: timers.clock });
  const made = countMade(sandbox)[name];
  sent.length = 0;

  const { ending, listeners, met, entries } = await strikeOnce(sandbox, fault, (signal) => call(sterling, { signal }));
  expect(ending.tookMs).toBeLessThanOrEqual(deadlineMs);
  if (ending.ok) expect(ending.value).toSatisfy(ways[name].isResult);
  else expect(ending.error).toSatisfy(isBgcError);
  expect(listeners).toBe(0);
  expect(met).toBe(true);
  expect(timers.waiting()).toBe(0);
  const sends = entries.filter(({ operation }) => operation === name);
  expect(sends.length).toBeLessThanOrEqual(1 + maxRetries);
  expect(entries.filter(({ operation }) => operation === 'requestToken').length).toBeLessThanOrEqual(
    2 * (1 + maxRetries),
  );
  const { repeat } = operations[name];
  if (repeat === 'never') {
    for (const { status } of sends.slice(0, -1)) expect(turnedAway).toContain(status);
    expect(sends.filter(({ processed }) => processed === 'yes' || processed === 'late').length).toBeLessThanOrEqual(1);
  }
  if (repeat === 'keyed') {
    const keys = sent.filter(({ url }) => url.endsWith('/screenings')).map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(sends.length);
    expect(new Set(keys).size).toBeLessThanOrEqual(1);
    expect(keys.every((key) => key !== undefined && key !== '')).toBe(true);
  }
  // What takes effect late has done so by then.
  await clock.advance(60_000);
  const now = countMade(sandbox)[name];
  if (made === undefined || now === undefined) return;
  // Whatever happened it exists once at most; and a call that fails says nothing else than that nobody knows, where it does.
  expect(now - made).toBeLessThanOrEqual(1);
  if (ending.ok) expect(now - made).toBe(1);
  // A link that was used up may fail while its report is read; another is made as often as one likes.
  else if (now > made && name !== 'getScreeningReportByToken') expect(ending.error).toSatisfy(isOutcomeUnknownError);
};

describe('every call settles within its deadline, typed, sparingly, and leaves nothing behind', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', async (_, { name, struck, kind }) => {
    for (const { target } of often) await strike(name, { ...kind, ...target, provider: 'sterling', operation: struck });
    expect(unhandled).toEqual([]);
  });
});
