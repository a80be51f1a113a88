import {
  isCandidateBackgroundCheckState,
  isIdentityCollectionRequired,
  isNotFound,
  isReportReady,
  isReportReviewRequired,
  isSubmitted,
  isSubmittedOutcome,
  viewOf,
  type CandidateBackgroundCheckResult,
} from '@bgc/candidate-portal-types';
import { expect, test } from 'vitest';

test('Exactly one guard of a state holds for each result', () => {
  const guards = [isNotFound, isIdentityCollectionRequired, isReportReviewRequired, isReportReady, isSubmitted];
  const results: readonly CandidateBackgroundCheckResult[] = [
    { state: 'not-found' },
    { state: 'identity-collection-required' },
    { state: 'report-review-required' },
    { state: 'report-ready' },
    { state: 'submitted', outcome: 'declined' },
  ];
  for (const [row, result] of results.entries()) {
    expect(guards.map((guard) => guard(result))).toEqual(guards.map((_, column) => column === row));
  }
});

test('isSubmitted also tells how it ended', () => {
  expect(isSubmitted({ state: 'submitted', outcome: 'declined' }, 'declined')).toBe(true);
  expect(isSubmitted({ state: 'submitted', outcome: 'declined' }, 'approved')).toBe(false);
  expect(isSubmitted({ state: 'not-found' }, 'approved')).toBe(false);
});

test('States and outcomes are known by their own names alone', () => {
  for (const odd of ['constructor', '__proto__', 'toString', '', 'Submitted', 0, null, undefined, ['submitted'], {}]) {
    expect(isCandidateBackgroundCheckState(odd)).toBe(false);
    expect(isSubmittedOutcome(odd)).toBe(false);
  }
  expect(isCandidateBackgroundCheckState('submitted')).toBe(true);
  expect(isCandidateBackgroundCheckState('approved')).toBe(false);
  expect(isSubmittedOutcome('approved')).toBe(true);
});

test('A view is the state, and for submitted also the outcome', () => {
  expect(viewOf({ state: 'report-review-required', unlocked: 'report' })).toBe('report-review-required');
  expect(viewOf({ state: 'submitted', outcome: 'report-declined' })).toBe('submitted.report-declined');
});
