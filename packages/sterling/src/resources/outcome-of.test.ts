import { isOutcomeUnknownError, isOutcomeUnknownOf, OutcomeUnknownError } from '@bgc/sterling';
import type {
  AdverseAction,
  Candidate,
  Identity,
  Invite,
  Reconciled,
  Screening,
  SterlingClient,
  StoredDocument,
  TrustedUser,
} from '@bgc/sterling';
import { describe, expect, expectTypeOf, test } from 'vitest';

import type { operations } from '../generated/operations.ts';
import { openAccount, pdf, person, rejection } from './account-world.fixture.ts';

interface Ids {
  readonly candidateId: string;
  readonly packageId: string;
  readonly screeningId: string;
  readonly identityId: string;
}

const certified = { endUserCertificate: 'true' } as const;
const order = ({ packageId, candidateId }: Ids) => ({ packageId, candidateId });

const calls: {
  readonly [Call in keyof Reconciled]: readonly [
    operation: keyof typeof operations,
    make: (sterling: SterlingClient, ids: Ids) => Promise<unknown>,
  ];
} = {
  'screenings.create': [
    'createScreening',
    (sterling, ids) => sterling.screenings.create({ ...order(ids), ...certified }),
  ],
  'screenings.create with an invite': [
    'createScreening',
    (sterling, ids) => sterling.screenings.create({ ...order(ids), invite: { method: 'link' } }),
  ],
  'screenings.invite': [
    'createScreeningInvite',
    (sterling, { screeningId }) => sterling.screenings.invite(screeningId, { method: 'email' }),
  ],
  'screenings.adverseActions.create': [
    'createAdverseAction',
    (sterling, { screeningId }) => sterling.screenings.adverseActions.create(screeningId),
  ],
  'screenings.documents.upload': [
    'uploadScreeningDocument',
    (sterling, { screeningId }) =>
      sterling.screenings.documents.upload(screeningId, pdf(), {
        documentType: 'end-user-agreement',
        party: 'candidate',
      }),
  ],
  'candidates.create': ['createCandidate', (sterling) => sterling.candidates.create(person('grace'))],
  'candidates.trust': [
    'createCandidateTrust',
    (sterling, { candidateId, identityId }) => sterling.candidates.trust(candidateId, { identityId }),
  ],
  'candidates.documents.upload': [
    'uploadCandidateDocument',
    (sterling, { candidateId }) =>
      sterling.candidates.documents.upload(candidateId, pdf(), { fileName: 'consent.pdf' }),
  ],
  'trustedUsers.create': [
    'createTrustedUser',
    (sterling, { identityId }) => sterling.trustedUsers.create({ identityId }),
  ],
  'identities.create': ['createIdentity', (sterling, { candidateId }) => sterling.identities.create({ candidateId })],
  'identities.retry': ['retryIdentity', (sterling, { identityId }) => sterling.identities.retry(identityId)],
  'identities.verify': [
    'verifyIdentity',
    (sterling, { identityId }) =>
      sterling.identities.verify(identityId, {
        kba: { questions: [{ id: '1', answers: ['42'] }], answers: [{ questionId: '1', response: '42' }] },
      }),
  ],
};
const names = Object.keys(calls) as (keyof Reconciled)[];

/** Everything the calls need is there, and the first answer that comes from then on is lost. */
const lose = async (call: keyof Reconciled): Promise<unknown> => {
  const { sandbox, client, settled } = openAccount();
  const sterling = client({ retry: { maxRetries: 0 } });
  const { id: candidateId } = await settled(sterling.candidates.create(person('ada')));
  const [first] = await settled(sterling.packages.list());
  const ids = { candidateId, packageId: first?.id ?? '', screeningId: 'unknown', identityId: 'unknown' };
  const screening = await settled(sterling.screenings.create({ ...order(ids), ...certified }));
  const [operation, make] = calls[call];
  sandbox.faults.add({ kind: 'silence', operation });
  return rejection(settled(make(sterling, { ...ids, screeningId: screening.id })));
};

describe('isOutcomeUnknownOf', () => {
  test.each(names.filter((name) => name !== 'screenings.create'))(
    'knows a lost %s, and takes it for no other call',
    async (call) => {
      const error = await lose(call);
      expect(names.filter((name) => isOutcomeUnknownOf(error, name))).toEqual([call]);
      if (!isOutcomeUnknownOf(error, call)) throw error;
      expect(error.reconcile).toBeTypeOf('function');
    },
  );

  test('knows an order of either kind, with `reconcile` typed by both', async () => {
    const error = await lose('screenings.create with an invite');
    const both = ['screenings.create', 'screenings.create with an invite'] as const;
    expect(isOutcomeUnknownOf(error, 'screenings.invite', 'candidates.create')).toBe(false);
    if (!isOutcomeUnknownOf(error, ...both)) throw error;
    expectTypeOf(error.reconcile).returns.resolves.toEqualTypeOf<Screening | readonly Screening[]>();
  });

  test('knows a lost screenings.create, whose answer cannot be read', async () => {
    const { sandbox, client, settled } = openAccount();
    const sterling = client();
    const { id: candidateId } = await settled(sterling.candidates.create(person('ada')));
    const [first] = await settled(sterling.packages.list());
    const body = { candidateId, packageId: first?.id ?? '', ...certified };
    sandbox.faults.add({ kind: 'html-page', status: 200, operation: 'createScreening' });
    const error = await rejection(settled(sterling.screenings.create(body)));
    expect(names.filter((name) => isOutcomeUnknownOf(error, name))).toEqual(['screenings.create']);
    if (!isOutcomeUnknownOf(error, 'screenings.create')) throw error;
    const { status } = await settled(error.reconcile());
    expect(status).toBe('pending');
  });

  test('takes nothing else for one', () => {
    const facts = { provider: 'sterling', operation: 'createCandidate', reason: 'timeout' } as const;
    const bare = new OutcomeUnknownError('nobody can tell.', facts);
    expect(isOutcomeUnknownError(bare)).toBe(true);
    for (const value of [undefined, null, 'createCandidate', {}, new Error('createCandidate'), bare])
      expect(names.filter((name) => isOutcomeUnknownOf(value, name))).toEqual([]);
  });

  test('types what `reconcile` gives by the call, and says that it is there', () => {
    const given = <Call extends keyof Reconciled>(call: Call) => {
      const error: unknown = undefined;
      return isOutcomeUnknownOf(error, call) ? error.reconcile() : (undefined as never);
    };
    expectTypeOf(given<'screenings.create'>).returns.resolves.toEqualTypeOf<Screening>();
    expectTypeOf(given<'screenings.create with an invite'>).returns.resolves.toEqualTypeOf<readonly Screening[]>();
    expectTypeOf(given<'screenings.invite'>).returns.resolves.toEqualTypeOf<Invite | undefined>();
    expectTypeOf(given<'screenings.adverseActions.create'>).returns.resolves.toEqualTypeOf<readonly AdverseAction[]>();
    expectTypeOf(given<'screenings.documents.upload'>).returns.resolves.toEqualTypeOf<readonly StoredDocument[]>();
    expectTypeOf(given<'candidates.create'>).returns.resolves.toEqualTypeOf<Candidate | undefined>();
    expectTypeOf(given<'candidates.trust'>).returns.resolves.toEqualTypeOf<TrustedUser | undefined>();
    expectTypeOf(given<'candidates.documents.upload'>).returns.resolves.toEqualTypeOf<readonly StoredDocument[]>();
    expectTypeOf(given<'trustedUsers.create'>).returns.resolves.toEqualTypeOf<TrustedUser | undefined>();
    expectTypeOf(given<'identities.create'>).returns.resolves.toEqualTypeOf<Identity | undefined>();
    expectTypeOf(given<'identities.retry'>).returns.resolves.toEqualTypeOf<Identity>();
    expectTypeOf(given<'identities.verify'>).returns.resolves.toEqualTypeOf<Identity>();
  });
});
