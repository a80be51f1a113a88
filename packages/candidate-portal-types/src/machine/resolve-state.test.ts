import {
  gateOutcome,
  isCandidatePortalError,
  resolveFlow,
  resolveState,
  type BackgroundCheckRecord,
  type OutcomeGateFacts,
  type PackageFlags,
  type SessionFacts,
  type SubmittedOutcome,
  type Vocabulary,
} from '@bgc/candidate-portal-types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const identityOnly = { legalChecks: true, requiresCandidateApproval: false, onlyCandidateCanSeeSensitiveData: false };
const nobody = { hasValidSessionCookie: false, hasFreshIdentityVerification: false };
const everything = { hasValidSessionCookie: true, hasFreshIdentityVerification: true };
/** Almost true, as JavaScript has it. */
const truthy = fc.constantFrom<unknown>(
  1,
  'true',
  'yes',
  {},
  [],
  new Boolean(true),
  Symbol('true'),
  1n,
  undefined,
  null,
);

test('Only exactly true opens anything: what JavaScript holds for true is no cookie, no verification and no flag', () => {
  fc.assert(
    fc.property(truthy, truthy, truthy, (first, second, third) => {
      const session = { hasValidSessionCookie: first, hasFreshIdentityVerification: second } as unknown as SessionFacts;
      const review = { ...identityOnly, requiresCandidateApproval: true };
      expect(resolveState({ status: 'candidate-declined', flags: identityOnly }, session)).toStrictEqual({
        state: 'identity-collection-required',
      });
      expect(resolveState({ status: 'completed-ok', flags: review }, session)).toStrictEqual({
        state: 'report-review-required',
      });
      expect(gateOutcome('verified', { status: 'verified', hasValidSessionCookie: first as boolean })).toStrictEqual({
        state: 'identity-collection-required',
      });
      const flags = {
        legalChecks: first,
        requiresCandidateApproval: second,
        onlyCandidateCanSeeSensitiveData: third,
      } as unknown as PackageFlags;
      expect(resolveFlow(flags)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'Verified', 'verified '])(
  'A status that the vocabulary does not name itself is not found: %j',
  (status) => {
    const record = { status, flags: identityOnly } as unknown as BackgroundCheckRecord;
    expect(resolveState(record, everything)).toStrictEqual({ state: 'not-found' });
    // Nor does it count as a completed report for the gate.
    const facts = { status, hasValidSessionCookie: false } as unknown as OutcomeGateFacts;
    expect(gateOutcome('verified', facts)).toStrictEqual({ state: 'identity-collection-required' });
  },
);

test('A status that only turns into a name when it is read as a text is none', () => {
  for (const status of [['approved'], { toString: () => 'approved' }, Object('approved')]) {
    const record = { status, flags: identityOnly } as unknown as BackgroundCheckRecord;
    expect(resolveState(record, everything)).toStrictEqual({ state: 'not-found' });
  }
});

test('Whatever JavaScript passes as a record or session is answered, and is not found where it is no record', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (record, session) => {
      expect(resolveState(record as BackgroundCheckRecord, session as SessionFacts)).toStrictEqual({
        state: 'not-found',
      });
      expect(resolveState({ status: 'verified', flags: identityOnly }, session as SessionFacts)).toStrictEqual({
        state: 'identity-collection-required',
      });
      expect(gateOutcome(record as SubmittedOutcome, session as OutcomeGateFacts).state).toBe(
        'identity-collection-required',
      );
    }),
    { numRuns: 300 },
  );
});

test('An outcome that does not exist stays hidden, even from who has the cookie', () => {
  expect(
    gateOutcome('withdrawn' as SubmittedOutcome, { status: 'completed-ok', hasValidSessionCookie: true }),
  ).toStrictEqual({ state: 'identity-collection-required' });
});

describe('A vocabulary', () => {
  test.each(['finished', 'constructor', '__proto__', '', undefined, null, ['report-completed'], {}])(
    'with the unknown meaning %j is refused at once, whatever is asked, and without its names',
    (meaning) => {
      const vocabulary = { fine: 'awaiting-identity', 'SECRET-STATUS': meaning } as unknown as Vocabulary;
      for (const run of [
        () => resolveState(undefined, nobody, vocabulary),
        () => resolveState({ status: 'fine', flags: identityOnly }, nobody, vocabulary),
        () => gateOutcome('approved', { status: 'fine', hasValidSessionCookie: false }, vocabulary),
      ]) {
        let error: unknown;
        try {
          run();
        } catch (thrown) {
          error = thrown;
        }
        expect(isCandidatePortalError(error) && error.code).toBe('unknown_meaning');
        expect((error as Error).message).toContain('awaiting-identity, identity-verified');
        expect((error as Error).message).not.toContain('SECRET-STATUS');
      }
    },
  );

  test('that is null, as JavaScript can give it, is refused by the same typed error', () => {
    expect(() => resolveState(undefined, nobody, null as unknown as Vocabulary)).toThrow(
      expect.objectContaining({ name: 'CandidatePortalError', code: 'unknown_meaning' }),
    );
  });

  test('may name statuses that ask nothing of the candidate: the page is not found', () => {
    const vocabulary = { cancelled: 'not-actionable', done: 'report-completed' } as const satisfies Vocabulary;
    expect(resolveState({ status: 'cancelled', flags: identityOnly }, everything, vocabulary)).toStrictEqual({
      state: 'not-found',
    });
    expect(resolveState({ status: 'done', flags: identityOnly }, nobody, vocabulary)).toStrictEqual({
      state: 'submitted',
      outcome: 'verified',
    });
  });

  test("replaces the default one: the default's names mean nothing in it", () => {
    const vocabulary: Vocabulary = { done: 'report-completed' };
    expect(resolveState({ status: 'completed-ok', flags: identityOnly }, everything, vocabulary)).toStrictEqual({
      state: 'not-found',
    });
  });
});

test('Each answer is an object of its own, so that changing one changes no other', () => {
  const answer = () => resolveState({ status: 'ordered', flags: identityOnly }, nobody);
  expect(answer()).not.toBe(answer());
});
