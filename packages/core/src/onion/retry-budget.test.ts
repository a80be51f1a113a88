import { expect, test } from 'vitest';

import { createRetryBudget } from './retry-budget.ts';

test('a success gives back what its retry took, or 1, and never more than there was', () => {
  const budget = createRetryBudget();
  budget.giveBack();
  expect(budget.left()).toBe(500);
  budget.take(10);
  budget.take(5);
  expect(budget.left()).toBe(485);
  budget.giveBack(5);
  budget.giveBack();
  expect(budget.left()).toBe(491);
  budget.take(1_000);
  expect(budget.left()).toBe(0);
});
