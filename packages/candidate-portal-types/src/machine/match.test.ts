import {
  CandidatePortalError,
  isCandidatePortalError,
  match,
  type CandidateBackgroundCheckResult,
} from '@bgc/candidate-portal-types';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';

const name = (result: CandidateBackgroundCheckResult): readonly unknown[] =>
  match(result, {
    'not-found': (given) => ['nothing', given],
    'identity-collection-required': (given) => ['identity', given],
    'report-review-required': (given) => ['review', given],
    'report-ready': (given) => ['ready', given],
    submitted: {
      verified: (given) => ['verified', given],
      declined: (given) => ['declined', given],
      'proceeded-unverified': (given) => ['unverified', given],
      approved: (given) => ['approved', given],
      'report-declined': (given) => ['report declined', given],
    },
  });

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('Each state and each outcome is shown by its own handler, which is given the result', () => {
  const all: readonly (readonly [string, CandidateBackgroundCheckResult])[] = [
    ['nothing', { state: 'not-found' }],
    ['identity', { state: 'identity-collection-required' }],
    ['review', { state: 'report-review-required', unlocked: 'report' }],
    ['ready', { state: 'report-ready' }],
    ['verified', { state: 'submitted', outcome: 'verified' }],
    ['declined', { state: 'submitted', outcome: 'declined' }],
    ['unverified', { state: 'submitted', outcome: 'proceeded-unverified' }],
    ['approved', { state: 'submitted', outcome: 'approved' }],
    ['report declined', { state: 'submitted', outcome: 'report-declined' }],
  ];
  for (const [handler, result] of all) expect(name(result)).toEqual([handler, result]);
});

test.each([
  [{ state: 'secret-state' }],
  [{ state: 'submitted', outcome: 'secret-state' }],
  [{ state: 'submitted' }],
  [{ state: 'constructor' }],
  [{ state: 'toString' }],
  [{ state: 'submitted', outcome: '__proto__' }],
  [{ state: ['not-found'], secret: 'secret-state' }],
  [{}],
  ['secret-state'],
  [null],
  [undefined],
])('What is no result is refused with a typed error that does not show it: %j', (result) => {
  const error = thrownBy(() => name(result as CandidateBackgroundCheckResult));
  expect(error).toBeInstanceOf(CandidatePortalError);
  expect(isCandidatePortalError(error)).toBe(true);
  expect((error as CandidatePortalError).code).toBe('unexpected_result');
  expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain('secret-state');
});

test('A handler that JavaScript left out is refused without telling the outcome', () => {
  const handlers = { 'not-found': () => 1 } as unknown as Parameters<typeof match>[1];
  const error = thrownBy(() => match({ state: 'submitted', outcome: 'proceeded-unverified' }, handlers));
  expect(isCandidatePortalError(error)).toBe(true);
  expect((error as Error).message).not.toContain('proceeded-unverified');
  expect(isCandidatePortalError(thrownBy(() => match({ state: 'report-ready' }, handlers)))).toBe(true);
});
