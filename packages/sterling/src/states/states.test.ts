import * as sterling from '@bgc/sterling';
import type { AdverseAction, ReportItem, Screening } from '@bgc/sterling';
import type { ScreeningEvent } from '@bgc/sterling/callbacks';
import { describe, expect, expectTypeOf, test } from 'vitest';

const {
  hasActiveDispute,
  isAdverseActionOpen,
  isAwaitingDispute,
  isCanceled,
  isClear,
  isComplete,
  isInitiated,
  isScreeningSettled,
} = sterling;

const spelled = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]);

const unheardOf = [undefined, '', 'on-hold', 'completeness', 'un-canceled'];

describe('A state is known in every spelling, and nothing else is taken for it', () => {
  test.each([
    { name: 'isComplete', is: isComplete, words: ['complete', 'completed'] },
    { name: 'isCanceled', is: isCanceled, words: ['canceled', 'cancelled'] },
    { name: 'isInitiated', is: isInitiated, words: ['initiated'] },
    { name: 'isAwaitingDispute', is: isAwaitingDispute, words: ['pending', 'awaiting-dispute'] },
  ])('$name', ({ is, words }) => {
    for (const status of spelled(...words)) expect(is({ status }), status).toBe(true);
    const known = [...sterling.KnownScreeningStatus, ...sterling.KnownAdverseActionStatus];
    for (const status of [...known.filter((word) => !words.includes(word)), ...unheardOf])
      expect(is({ status }), status).toBe(false);
  });

  test('isClear', () => {
    for (const result of spelled('clear')) expect(isClear({ result })).toBe(true);
    for (const result of [undefined, 'n/a', 'alert', 'client criteria', 'unclear'])
      expect(isClear({ result })).toBe(false);
  });
});

test('an adverse action is open until it is complete or cancelled, in a status that nobody documents too', () => {
  for (const status of ['initiated', 'pending', 'awaiting-dispute', ...unheardOf])
    expect(isAdverseActionOpen({ status })).toBe(true);
  for (const status of spelled('complete', 'completed', 'canceled', 'cancelled'))
    expect(isAdverseActionOpen({ status })).toBe(false);
});

test('a dispute is active until it is deactivated', () => {
  expect(hasActiveDispute({})).toBe(false);
  for (const status of ['active', 'Active', ...unheardOf]) expect(hasActiveDispute({ dispute: { status } })).toBe(true);
  for (const status of spelled('deactivated')) expect(hasActiveDispute({ dispute: { status } })).toBe(false);
  expect(hasActiveDispute({ dispute: { deactivatedAt: '2030-01-30T00:00:00Z' } })).toBe(false);
});

test.each([
  { settled: true, screening: { status: 'Canceled', dispute: { status: 'active' } } },
  { settled: true, screening: { status: 'complete' } },
  { settled: true, screening: { status: 'complete', dispute: { status: 'Deactivated' }, adverseActions: [] } },
  {
    settled: true,
    screening: { status: 'complete', adverseActions: [{ status: 'cancelled' }, { status: 'completed' }] },
  },
  {
    settled: false,
    screening: { status: 'complete', adverseActions: [{ status: 'cancelled' }, { status: 'pending' }] },
  },
  { settled: false, screening: { status: 'complete', dispute: { status: 'active' } } },
  { settled: false, screening: { status: 'pending', adverseActions: [{ status: 'complete' }] } },
  { settled: false, screening: { status: 'on-hold' } },
  { settled: false, screening: {} },
])('of a screening more is expected unless everything of it is over: $screening', ({ settled, screening }) => {
  expect(isScreeningSettled(screening)).toBe(settled);
});

test('what is read and what a callback brings can be asked alike', () => {
  expectTypeOf<Screening>().toExtend<Parameters<typeof isScreeningSettled>[0] & Parameters<typeof isClear>[0]>();
  expectTypeOf<Screening>().toExtend<Parameters<typeof isComplete>[0] & Parameters<typeof hasActiveDispute>[0]>();
  expectTypeOf<ScreeningEvent['screening']>().toExtend<Parameters<typeof isScreeningSettled>[0]>();
  expectTypeOf<ReportItem>().toExtend<Parameters<typeof isComplete>[0] & Parameters<typeof isClear>[0]>();
  expectTypeOf<AdverseAction>().toExtend<Parameters<typeof isAdverseActionOpen>[0]>();
});
