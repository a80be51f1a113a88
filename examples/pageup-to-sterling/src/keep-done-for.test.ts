import { expect, it } from 'vitest';

import { keepDoneForMs } from './keep-done-for.ts';

it('what is done is kept for 90 days, or for as many as are told', () => {
  expect(keepDoneForMs()).toBe(7_776_000_000);
  expect(keepDoneForMs(1.5)).toBe(129_600_000);
});

it.each([0, 0.5, -1, Number.NaN, Infinity])('%s days are refused at the start', (days) => {
  expect(() => keepDoneForMs(days)).toThrow(/keepDoneForDays/);
});
