import { expect, test } from 'vitest';

import { countOrphans } from './count-orphans.ts';

const check = (status: string, ...referenceNumbers: readonly string[]) => ({ record: { status }, referenceNumbers });
const screening = (id: string, status: string) => ({ id, status });

test.each([
  ['each is known', [check('completed', '1')], [screening('1', 'complete')], 0],
  ['nobody knows one', [check('completed', '1')], [screening('1', 'complete'), screening('2', 'complete')], 1],
  ['one was cancelled before its number was told', [check('cancelled')], [screening('1', 'canceled')], 0],
  [
    'a cancelled check was ordered twice',
    [check('cancelled', '1')],
    [screening('1', 'canceled'), screening('2', 'canceled')],
    1,
  ],
  [
    'one without a number was ordered twice',
    [check('cancelled')],
    [screening('1', 'canceled'), screening('2', 'canceled')],
    1,
  ],
  ['a cancelled check has a screening that is complete', [check('cancelled')], [screening('1', 'complete')], 1],
] as const)('%s', (_, checks, screenings, orphans) => {
  expect(countOrphans(checks, screenings).orphans).toBe(orphans);
});
