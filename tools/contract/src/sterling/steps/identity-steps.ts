import type { IdentityVerificationRequest, TrustRequest } from '@bgc/sterling';

import { JSON_ANSWER, JSON_BODY, withMembers } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import type { Step } from './step.ts';

const created = (
  name: string,
  what: string,
  candidate: string,
  body: (candidateId: string) => { candidateId: string; type?: 'client verified' },
): Step => ({
  operation: 'createIdentity',
  what,
  call: async ({ client, ids }) => {
    const identity = await client.identities.create(body(ids[candidate] ?? ''));
    ids[name] = identity.id;
    return identity;
  },
  sent: (ids) => ({ path: '/v1/identities', headers: JSON_BODY, body: body(ids[candidate] ?? '') }),
  answered: (ids) => ({ candidateId: ids[candidate] }),
});

const asked = (candidateId: string): { candidateId: string } =>
  withMembers(documentedSample('identity_create_request'), { candidateId }) as { candidateId: string };

const trusted = (identity: string | undefined): TrustRequest =>
  withMembers(documentedSample('trust_request'), { identityId: identity }) as unknown as TrustRequest;

const path = (id: string | undefined, rest = ''): string => `/v1/identities/${id}${rest}`;

/** An identity that is asked about, one that the customer has verified, and the trust that follows. */
export const identitySteps: readonly Step[] = [
  created('identity', 'by questions', 'candidate', asked),
  {
    operation: 'getIdentity',
    call: ({ client, ids }) => client.identities.get(ids['identity'] ?? ''),
    sent: ({ identity }) => ({ path: path(identity), headers: JSON_ANSWER }),
    answered: ({ identity, candidate }) => ({ id: identity, candidateId: candidate, status: 'pending' }),
  },
  {
    operation: 'retryIdentity',
    call: ({ client, ids }) => client.identities.retry(ids['identity'] ?? ''),
    sent: ({ identity }) => ({ path: path(identity, '/retry'), headers: JSON_ANSWER }),
  },
  created('verified', 'that the customer verified', 'sdkCandidate', (candidateId) => ({
    candidateId,
    type: 'client verified',
  })),
  {
    operation: 'verifyIdentity',
    call: ({ client, ids }) =>
      client.identities.verify(
        ids['verified'] ?? '',
        documentedSample('identity_verification_request') as IdentityVerificationRequest,
      ),
    sent: ({ verified }) => ({
      path: path(verified, '/verification'),
      headers: JSON_BODY,
      body: documentedSample('identity_verification_request'),
    }),
    answered: ({ verified, sdkCandidate }) =>
      withMembers(documentedSample('identity_verified'), { id: verified, candidateId: sdkCandidate }),
  },
  {
    operation: 'createCandidateTrust',
    call: async ({ client, ids }) => {
      const trust = await client.candidates.trust(ids['sdkCandidate'] ?? '', trusted(ids['verified']));
      ids['trust'] = trust.id;
      return trust;
    },
    sent: ({ sdkCandidate, verified }) => ({
      path: `/v1/candidates/${sdkCandidate}/trust`,
      headers: JSON_BODY,
      body: trusted(verified),
    }),
    answered: ({ trust, verified }) => withMembers(documentedSample('trust'), { id: trust, identityId: verified }),
  },
  {
    operation: 'getTrustedUser',
    call: ({ client, ids }) => client.trustedUsers.get(ids['trust'] ?? ''),
    sent: ({ trust }) => ({ path: `/v1/trusted-users/${trust}`, headers: JSON_ANSWER }),
    answered: ({ trust, verified }) => withMembers(documentedSample('trust'), { id: trust, identityId: verified }),
  },
  {
    operation: 'getCandidate',
    what: 'with an identity, a trust and no screening',
    call: ({ client, ids }) => client.candidates.get(ids['sdkCandidate'] ?? ''),
    sent: ({ sdkCandidate }) => ({ path: `/v1/candidates/${sdkCandidate}`, headers: JSON_ANSWER }),
  },
  {
    operation: 'deleteTrust',
    call: ({ client, ids }) => client.trusts.delete(ids['trust'] ?? ''),
    sent: ({ trust }) => ({ path: `/v1/trusts/${trust}` }),
  },
  {
    operation: 'createTrustedUser',
    call: ({ client, ids }) => client.trustedUsers.create(trusted(ids['verified'])),
    sent: ({ verified }) => ({ path: '/v1/trusted-users', headers: JSON_BODY, body: trusted(verified) }),
    answered: ({ verified }) => ({ identityId: verified }),
  },
];
