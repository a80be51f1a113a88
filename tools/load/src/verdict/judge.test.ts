import { expect, test } from 'vitest';

import { usual } from '../load-options.ts';
import type { LoadOutcome } from '../run/run-load.ts';
import { judge } from './judge.ts';

const checks = 3_000;
const samples = (perCheck: number) =>
  Array.from({ length: 300 }, (_, index) => ({ handled: index * 10, code: 0, heapUsed: 2e7 + index * 10 * perCheck }));
const steady = { place: 0, life: 1, delay: undefined, handled: checks, cpuMs: 1, ending: 'stopped' } as const;
const killed = { ...steady, place: 1, samples: [], ending: 'killed' } as const;

const right: LoadOutcome = {
  options: { ...usual, checks, kills: 1 },
  ...{ workedSeconds: 1, seconds: 1, givenUp: undefined, troubles: {} },
  left: { checks: 0, orders: 0, screenings: 0, documents: 0, callbacks: 6_000, records: 12_000 },
  lives: [{ ...steady, samples: samples(0) }, killed],
  counts: {
    ...{ checks, unclaimed: 0, unfinished: 0, doubled: 0, wiped: 0, wrongOutcome: 0, unsettled: 0, incomplete: 0 },
    ...{ updates: 12_000, updatesRepeated: 0, updatesLate: 0, candidates: checks, screenings: checks, orphans: 0 },
    ...{ received: checks, created: checks, replayed: 0, faults: {}, requests: 1, heapUsed: 1, cpuMs: 1 },
    callbacks: {
      ...{ attempts: 6_000, payloads: 6_000, handled: 6_000, repeated: 0, lostBefore: 0, lostAfter: 0 },
      ...{ unreachable: 0, deliveries: 6_000, open: 0, givenUp: 0, dropped: 0 },
    },
  },
};
const { counts, left } = right;
const { callbacks } = counts;

const broken = (outcome: LoadOutcome): readonly string[] =>
  judge(outcome).flatMap(({ claim, holds }) => (holds ? [] : [claim.split(/[:,]/u)[0] ?? '']));

test('a run in which every count is right breaks no claim', () => {
  expect(broken(right)).toEqual([]);
});

test.each<readonly [claim: string, outcome: LoadOutcome]>([
  ['checks ordered in PageUp', { ...right, counts: { ...counts, checks: checks + 1 } }],
  ['lost', { ...right, counts: { ...counts, unclaimed: 1 } }],
  ['lost', { ...right, counts: { ...counts, unfinished: 1 } }],
  ['doubled', { ...right, counts: { ...counts, doubled: 1 } }],
  ['doubled', { ...right, counts: { ...counts, orphans: 1 } }],
  ['wiped', { ...right, counts: { ...counts, wiped: 1 } }],
  ['ended otherwise than their screening', { ...right, counts: { ...counts, wrongOutcome: 1 } }],
  ['ended more than once', { ...right, counts: { ...counts, unsettled: 1 } }],
  ['ended without a number or without results', { ...right, counts: { ...counts, incomplete: 1 } }],
  ['screenings created at Sterling', { ...right, counts: { ...counts, created: checks + 1 } }],
  ['candidates created at Sterling', { ...right, counts: { ...counts, candidates: checks - 1 } }],
  ['different callbacks handled', { ...right, counts: { ...counts, callbacks: { ...callbacks, handled: 5_999 } } }],
  ['different callbacks marked as handled in the store', { ...right, left: { ...left, callbacks: 5_999 } }],
  ['callbacks that Sterling gave up', { ...right, counts: { ...counts, callbacks: { ...callbacks, givenUp: 1 } } }],
  ['left unfinished in the store', { ...right, left: { ...left, orders: 1 } }],
  ['documents of applicants left in the store', { ...right, left: { ...left, documents: 1 } }],
  ['workers killed', { ...right, lives: right.lives.slice(0, 1) }],
  ['processes that ended by themselves', { ...right, lives: [...right.lives, { ...killed, ending: 'crashed (1)' }] }],
  ['came to an end', { ...right, givenUp: 'nothing changed any more' }],
  ['heap without compiled code', { ...right, lives: [{ ...steady, samples: samples(300) }, killed] }],
  ['heap without compiled code', { ...right, lives: [{ ...steady, samples: samples(0).slice(0, 5) }, killed] }],
])('a wrong count alone breaks the claim that it is about: %s', (claim, outcome) => {
  expect(broken(outcome)).toEqual([claim]);
});
