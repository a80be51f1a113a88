import { expect, it } from 'vitest';

import { tally } from './tally.ts';

it('aligns values to the right, between two rules', () => {
  expect(
    tally([
      ['checks', 40],
      ['lost', 0],
    ]),
  ).toBe(['──────  ──', 'checks  40', 'lost     0', '──────  ──'].join('\n'));
});
