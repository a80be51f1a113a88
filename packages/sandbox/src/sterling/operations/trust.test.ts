import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../../testing/ready-sterling.ts';

/** A candidate whose identity the customer has verified. */
const verified = async () => {
  const { sandbox, caller } = await readySterling();
  const candidateId = await caller.candidate(JOHN);
  const identity = await caller.call('POST', '/v1/identities', { candidateId, type: 'client verified' });
  return {
    sandbox,
    caller,
    candidateId,
    identityId: String(identity.json['id']),
    path: `/v1/candidates/${candidateId}`,
  };
};

test('trusts a candidate with a verified identity, who can then be looked up and order screenings', async () => {
  const { caller, candidateId, identityId, path } = await verified();
  const { status, json } = await caller.call('POST', `${path}/trust`, { identityId });
  expect([status, json]).toEqual([201, { id: expect.any(String), identityId }]);
  expect((await caller.call('GET', `/v1/trusted-users/${String(json['id'])}`)).json).toEqual(json);
  await caller.screening(candidateId, { trustedUserId: json['id'] ?? '' });
});

test('trusts through the older twin /trusted-users as well, but not twice', async () => {
  const { caller, identityId, path } = await verified();
  expect((await caller.call('POST', '/v1/trusted-users', { identityId })).status).toBe(201);
  const again = await caller.call('POST', `${path}/trust`, { identityId });
  expect(again.json).toEqual({
    errors: [{ code: '400#identityId', message: 'Trusted identifier already assigned to this candidate' }],
  });
});

test('refuses an identity that is pending, unknown, of another candidate, or not given', async () => {
  const { caller, identityId, path } = await verified();
  const otherId = await caller.candidate({ ...JOHN, email: 'jane@example.com', clientReferenceId: 'jane' });
  const pending = await caller.call('POST', '/v1/identities', { candidateId: otherId });
  const message = 'identity id must belong to a verified identity';
  const refusals = [
    await caller.call('POST', `/v1/candidates/${otherId}/trust`, { identityId: pending.json['id'] }),
    await caller.call('POST', `${path}/trust`, { identityId: '1' }),
    await caller.call('POST', `/v1/candidates/${otherId}/trust`, { identityId }),
  ];
  for (const { json } of refusals) expect(json).toEqual({ errors: [{ code: '400#identityId', message }] });
  expect((await caller.call('POST', `${path}/trust`, {})).codes).toEqual(['400#identityId']);
});

test('revokes trust with 204 and nothing to read, for good', async () => {
  const { caller, candidateId, identityId, path } = await verified();
  const trustId = String((await caller.call('POST', `${path}/trust`, { identityId })).json['id']);
  const revoked = await caller.call('DELETE', `/v1/trusts/${trustId}`);
  expect([revoked.status, revoked.text]).toEqual([204, '']);
  expect((await caller.call('DELETE', `/v1/trusts/${trustId}`)).status).toBe(404);
  expect((await caller.call('GET', `/v1/trusted-users/${trustId}`)).status).toBe(404);
  const body = { packageId: '2345', candidateId, endUserCertificate: 'true', trustedUserId: trustId };
  expect((await caller.call('POST', '/v1/screenings', body)).codes).toEqual(['400#trustedUserId?not-found']);
});

test('lists the codes of the account, and answers for its health', async () => {
  const { sandbox, caller } = await verified();
  const referenceCodes = [{ code: 'US', codes: [{ code: 'WA', codes: [{ code: 'Seattle' }] }, { code: 'NY' }] }];
  sandbox.sterling.behave('account-1', { referenceCodes, billingCodes: ['Bellevue-WA', 'New Offer Program'] });
  expect((await caller.call('GET', '/v1/reference-codes')).json).toEqual({ referenceCodes });
  expect((await caller.call('GET', '/v1/billing-codes')).json).toEqual({
    billingCodes: ['Bellevue-WA', 'New Offer Program'],
  });
  expect((await caller.call('GET', '/v1/health?deep=true')).status).toBe(200);
});
