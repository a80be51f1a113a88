import {
  isSubmitted,
  match,
  nextStates,
  resolveState,
  type BackgroundCheckRecord,
  type CandidateBackgroundCheckResult,
  type CandidateBackgroundCheckState,
  type PageView,
  type SessionFacts,
  type SubmittedOutcome,
  type Vocabulary,
} from '@bgc/candidate-portal-types';
import { expect, expectTypeOf, test } from 'vitest';

/** Compiled, and never called. */
export const types = (result: CandidateBackgroundCheckResult, session: SessionFacts): void => {
  expectTypeOf<CandidateBackgroundCheckState>().toEqualTypeOf<
    'not-found' | 'identity-collection-required' | 'report-review-required' | 'report-ready' | 'submitted'
  >();
  expectTypeOf<SubmittedOutcome>().toEqualTypeOf<
    'verified' | 'declined' | 'proceeded-unverified' | 'approved' | 'report-declined'
  >();

  const shown = match(result, {
    'not-found': (narrowed) => {
      // @ts-expect-error nothing is revealed of what is not found
      void narrowed.outcome;
      return 404 as const;
    },
    'identity-collection-required': (narrowed) => {
      // @ts-expect-error a downgraded outcome has no outcome
      void narrowed.outcome;
      // @ts-expect-error the redirect is in report-ready alone
      void narrowed.redirectUrl;
      return 'identity' as const;
    },
    'report-review-required': (narrowed) => {
      // @ts-expect-error the redirect is in report-ready alone
      void narrowed.redirectUrl;
      return narrowed.unlocked;
    },
    'report-ready': (narrowed) => {
      expectTypeOf(narrowed.redirectUrl).toEqualTypeOf<string | undefined>();
      return null;
    },
    submitted: {
      verified: (narrowed) => {
        // @ts-expect-error the redirect is in report-ready alone
        void narrowed.redirectUrl;
        return narrowed.outcome;
      },
      declined: ({ outcome }) => outcome,
      'proceeded-unverified': ({ outcome }) => outcome,
      approved: ({ outcome }) => outcome,
      'report-declined': ({ outcome }) => outcome,
    },
  });
  expectTypeOf(shown).toEqualTypeOf<
    404 | 'identity' | 'report' | 'sensitive-appendix' | undefined | null | SubmittedOutcome
  >();
  if (isSubmitted(result, 'approved')) expectTypeOf(result.outcome).toEqualTypeOf<'approved'>();
  if (isSubmitted(result)) expectTypeOf(result.outcome).toEqualTypeOf<SubmittedOutcome>();

  const flags = { legalChecks: true, requiresCandidateApproval: false, onlyCandidateCanSeeSensitiveData: false };
  resolveState({ status: 'completed-ok', flags }, session);
  // @ts-expect-error the default vocabulary has no such status
  resolveState({ status: 'complete-ok', flags }, session);
  const statuses = { sent: 'awaiting-identity', done: 'report-completed' } as const satisfies Vocabulary;
  resolveState({ status: 'sent', flags }, session, statuses);
  // @ts-expect-error nor has the caller's own
  resolveState({ status: 'ordered', flags }, session, statuses);
  // @ts-expect-error there is no such meaning
  resolveState({ status: 'sent', flags }, session, { sent: 'awaiting' });
  // A status read from a database, of which nobody knows what it is, goes with a vocabulary of any names.
  const stored: BackgroundCheckRecord<string> = { status: 'on-hold', flags };
  const anyNames: Vocabulary = statuses;
  resolveState(stored, session, anyNames);
  // @ts-expect-error the session has two facts
  resolveState(undefined, { hasValidSessionCookie: true });

  const view: PageView = 'submitted.approved';
  nextStates(view, 'report-approval');
  // @ts-expect-error submitted is a view only with its outcome
  nextStates('submitted', 'report-approval');
};

test('States, outcomes and what handlers are given and return are typed to the point', () => {
  // The compiler holds the promise; here is only what it compiles.
  expect(types).toBeTypeOf('function');
});
