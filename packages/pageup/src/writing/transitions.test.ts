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

test('Only what the documentation shows as a step from one status to another is called documented', () => {
  const shown = KnownBackgroundCheckStatus.flatMap((from) =>
    KnownBackgroundCheckStatus.filter((to) => ruleFor(from, to) === 'documented').map((to) => `${from} → ${to}`),
  );
  expect(shown.sort()).toEqual(['inprogress → inprogress', 'pending → queued', 'queued → pending']);
});

test('The steps of its workflow are allowed', () => {
  for (const [from, to] of [
    ['queued', 'queued'],
    ['queued', 'new'],
    ['queued', 'failed'],
    ['new', 'inprogress'],
    ['new', 'completed'],
    ['inprogress', 'completed'],
    ['inprogress', 'cancelled'],
    ['inprogress', 'expired'],
  ] as const) {
    expect(ruleFor(from, to), `${from} → ${to}`).toBe('assumed');
  }
});

test('Statuses that nobody knows are no way around it', () => {
  expect(ruleFor('reopened', 'inprogress')).toBe('undocumented');
  expect(ruleFor('constructor', 'toString')).toBe('undocumented');
  expect(ruleFor('queued', 'toString')).toBe('undocumented');
});
