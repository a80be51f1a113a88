import { expect, test } from 'vitest';

import { KnownBackgroundCheckStatus } from '../generated/enums.ts';
import { ruleFor } from './transitions.ts';

test('Nothing but `queued` goes to `pending`, whatever the caller says', () => {
  const ways = KnownBackgroundCheckStatus.filter((from) => ruleFor(from, 'pending') !== 'never');
  expect(ways).toEqual(['queued']);
});

test('Nothing leaves a final status unless the caller insists', () => {
  const ways = ['completed', 'cancelled', 'expired', 'failed'].flatMap((from) =>
    KnownBackgroundCheckStatus.filter((to) => !['undocumented', 'never'].includes(ruleFor(from, to))).map(
      (to) => `${from} → ${to}`,
    ),
  );
  expect(ways).toEqual(['completed → completed', 'cancelled → cancelled', 'expired → expired', 'failed → failed']);
});

test('What the documentation shows is allowed', () => {
  for (const [from, to] of [
    ['pending', 'queued'],
    ['queued', 'new'],
    ['queued', 'failed'],
    ['new', 'inprogress'],
    ['inprogress', 'inprogress'],
    ['inprogress', 'completed'],
    ['inprogress', 'cancelled'],
    ['inprogress', 'expired'],
  ] as const) {
    expect(ruleFor(from, to), `${from} → ${to}`).toBe('documented');
  }
});

test('Statuses that nobody knows are no way around it', () => {
  expect(ruleFor('reopened', 'inprogress')).toBe('undocumented');
  expect(ruleFor('constructor', 'toString')).toBe('undocumented');
  expect(ruleFor('queued', 'toString')).toBe('undocumented');
});
