import { expect, test } from 'vitest';

import { usual } from '../load-options.ts';
import type { BothOutcomes } from '../run/run-both.ts';
import type { LoadOutcome } from '../run/run-load.ts';
import { isBroken } from './claim.ts';
import { judge } from './judge.ts';

const checks = 6_000;
const samples = (perCheck: number) =>
  Array.from({ length: 24 }, (_, index) => ({ handled: index * 250, code: 0, heapUsed: 2e7 + index * 250 * perCheck }));
const unsteady = samples(0).map((sample, index) => ({ ...sample, heapUsed: sample.heapUsed + (index % 3) * 5e5 }));
const steady = { place: 0, life: 1, delay: undefined, handled: checks, cpuMs: 1, ending: 'stopped' } as const;
const killed = { ...steady, place: 1, samples: [], ending: 'killed' } as const;

const part: LoadOutcome = {
  options: { ...usual, checks, kills: 1 },
  ...{ workedSeconds: 1, seconds: 1, givenUp: undefined, troubles: {}, astray: [] },
  left: { checks: 0, orders: 0, screenings: 0, documents: 0, callbacks: 12_000, records: 24_000 },
  lives: [{ ...steady, samples: [] }, killed],
  counts: {
    ...{ checks, unclaimed: 0, unfinished: 0, doubled: 0, wiped: 0, wrongOutcome: 0, unsettled: 0, incomplete: 0 },
    ...{
      updates: 24_000,
      updatesRepeated: 0,
      updatesLate: 0,
      candidates: checks,
      screenings: checks,
      orphans: 0,
      cancelledUnnumbered: 0,
    },
    ...{ received: checks, created: checks, replayed: 0, faults: {}, requests: 1, heapUsed: 1, cpuMs: 1 },
    callbacks: {
      ...{ attempts: 12_000, payloads: 12_000, handled: 12_000, repeated: 0, lostBefore: 0, lostAfter: 0 },
      ...{ unreachable: 0, deliveries: 12_000, open: 0, givenUp: 0, dropped: 0 },
    },
  },
};
const { counts, left, options } = part;
const { callbacks } = counts;
const soak: LoadOutcome = {
  ...part,
  options: { ...options, kills: 0 },
  lives: [{ ...steady, samples: samples(0) }],
};
const right: BothOutcomes = { ...part, soak };
const soaked = (perCheck: LoadOutcome['lives'][number]['samples']): BothOutcomes => ({
  ...right,
  soak: { ...soak, lives: [{ ...steady, samples: perCheck }] },
});

const broken = (outcome: BothOutcomes): readonly string[] =>
  judge(outcome)
    .filter(isBroken)
    .map(({ claim }) => claim.split(/[:,]/u)[0] ?? '');

test('a run in which every count is right breaks no claim', () => {
  expect(broken(right)).toEqual([]);
});

test.each<readonly [claim: string, outcome: BothOutcomes]>([
  ['checks ordered in PageUp', { ...right, counts: { ...counts, checks: checks + 1 } }],
  ['lost', { ...right, counts: { ...counts, unclaimed: 1 } }],
  ['lost', { ...right, counts: { ...counts, unfinished: 1 } }],
  ['doubled', { ...right, counts: { ...counts, doubled: 1 } }],
  ['screenings that no check refers to', { ...right, counts: { ...counts, orphans: 1 } }],
  ['wiped', { ...right, counts: { ...counts, wiped: 1 } }],
  ['ended otherwise than their screening', { ...right, counts: { ...counts, wrongOutcome: 1 } }],
  ['ended more than once', { ...right, counts: { ...counts, unsettled: 1 } }],
  ['ended without a number or without results', { ...right, counts: { ...counts, incomplete: 1 } }],
  ['screenings created at Sterling', { ...right, counts: { ...counts, created: checks + 1 } }],
  ['candidates created at Sterling', { ...right, counts: { ...counts, candidates: checks - 1 } }],
  ['different callbacks handled', { ...right, counts: { ...counts, callbacks: { ...callbacks, handled: 11_999 } } }],
  ['different callbacks marked as handled in the store', { ...right, left: { ...left, callbacks: 11_999 } }],
  ['callbacks that Sterling gave up', { ...right, counts: { ...counts, callbacks: { ...callbacks, givenUp: 1 } } }],
  ['left unfinished in the store', { ...right, left: { ...left, orders: 1 } }],
  ['documents of applicants left in the store', { ...right, left: { ...left, documents: 1 } }],
  ['workers killed', { ...right, lives: right.lives.slice(0, 1) }],
  ['processes that ended by themselves', { ...right, lives: [...right.lives, { ...killed, ending: 'crashed (1)' }] }],
  ['came to an end', { ...right, givenUp: 'nothing changed any more' }],
  ['all of this', { ...right, soak: { ...soak, counts: { ...counts, doubled: 1 } } }],
  ['heap of one worker', soaked(samples(300))],
  ['heap of one worker', soaked(unsteady)],
  ['heap of one worker', soaked(samples(0).slice(0, 13))],
])('a wrong count alone breaks the claim that it is about: %s', (claim, outcome) => {
  expect(broken(outcome)).toEqual([claim]);
});

test.each<readonly [verdict: unknown, of: string, outcome: BothOutcomes]>([
  [true, 'stays', soaked(samples(0))],
  [true, 'grows by half a per cent for each 1,000 checks', soaked(samples(100))],
  [false, 'grows by one and a half', soaked(samples(300))],
  ['not told', 'goes up and down by more than the limit', soaked(unsteady)],
  ['not told', 'was measured too seldom after its warm-up', soaked(samples(0).slice(0, 13))],
])('the verdict is %s on a heap that %s', (verdict, _, outcome) => {
  expect(judge(outcome).at(-1)?.holds).toBe(verdict);
});

test('nothing is claimed of memory without a soak', () => {
  expect(judge({ ...right, soak: undefined }).map(({ claim }) => claim)).not.toContainEqual(
    expect.stringContaining('heap'),
  );
});
