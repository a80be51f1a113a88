import { expect, it } from 'vitest';

import { scenarios } from './scenarios.ts';
import type { Seen } from './scenarios.ts';
import { isAsExpected, summary } from './summary.ts';
import type { Row } from './summary.ts';

const rows: readonly Row[] = scenarios.map((scenario) => ({
  scenario,
  seen: scenario.steps.flatMap((step): Seen[] => ('see' in step ? [step.see] : [])),
  fault: undefined,
}));

it('fits 100 columns and ends with a verdict', () => {
  const lines = summary(rows, 31.6).split('\n');
  expect(lines.filter(({ length }) => length > 100)).toEqual([]);
  expect(lines.at(-1)).toBe('10 of 10 as expected, every state and outcome seen, 32 s.');
  expect(isAsExpected(rows)).toBe(true);
});

it('counts what the candidate does, and not what they see', () => {
  expect(summary(rows, 1).split('\n')[4]).toMatch(/declines +2 +ok$/);
});

it('names what failed and what nobody saw, and is not satisfied', () => {
  const [first, ...others] = rows.filter(({ scenario }) => scenario.flow !== 'none');
  const some: readonly Row[] = [{ ...first, seen: [], fault: 'It failed.' } as Row, ...others];
  expect(summary(some, 1)).toMatch(/verifies +5 +FAILED[\s\S]*8 of 9 as expected, NOT seen: not-found, 1 s\.$/);
  expect(isAsExpected(some)).toBe(false);
  expect(isAsExpected(others)).toBe(false);
});
