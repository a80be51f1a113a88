import { describe, expect, it } from 'vitest';

import { mayAppearWithinMs, mayStillAppear, mustLookFirst, repeatWithinMs } from './may-send.ts';

describe('an order that may have arrived', () => {
  it.each([
    ['is sent at once when it never was', { invited: false, first: true, ageMs: 0 }, false, false],
    ['is sent at once when it never was, an invite too', { invited: true, first: true, ageMs: 0 }, false, false],
    [
      'is repeated under its key while Sterling remembers that',
      { invited: false, first: false, ageMs: repeatWithinMs },
      false,
      false,
    ],
    [
      'is looked for when nobody knows whether it does',
      { invited: false, first: false, ageMs: repeatWithinMs + 1 },
      true,
      false,
    ],
    [
      'is looked for, and waited for, when it invites',
      { invited: true, first: false, ageMs: mayAppearWithinMs },
      true,
      true,
    ],
    [
      'is looked for, and then sent, when an invite cannot appear any more',
      { invited: true, first: false, ageMs: mayAppearWithinMs + 1 },
      true,
      false,
    ],
  ])('%s', (_, attempt, looks, waits) => {
    expect(mustLookFirst(attempt)).toBe(looks);
    expect(mayStillAppear(attempt)).toBe(waits);
  });
});
