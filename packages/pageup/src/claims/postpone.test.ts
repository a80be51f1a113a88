import { expect, test } from 'vitest';

import { newlyKept } from './kept-check.ts';
import { postpone } from './postpone.ts';

const record = { status: 'pending', referenceNumber: undefined, reasonForFail: undefined, results: undefined };

test('A check that fails again waits twice as long as the time before, unless it is told how long', () => {
  let kept = newlyKept({ id: '1', record }, 1);
  const waits = [1_000, 2_000, 3_000].map((now) => {
    kept = postpone(now)(kept);
    return kept.notBefore - now;
  });
  expect(waits).toEqual([60_000, 120_000, 240_000]);
  expect(postpone(5_000, 0)(kept)).toMatchObject({ failures: 4, notBefore: 5_000 });
});
