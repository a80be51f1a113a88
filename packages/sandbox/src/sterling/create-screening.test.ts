import { expect, test } from 'vitest';

import type { JsonObject } from '../json.ts';
import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import type { AccountBehaviour } from './account.ts';

const ready = async (behaviour: Partial<AccountBehaviour> = {}) => {
  const { sandbox, client, caller } = await readySterling({ turnaround: 'never', ...behaviour });
  const candidateId = await caller.candidate(JOHN);
  const body: JsonObject = { packageId: '1234', candidateId, endUserCertificate: 'true' };
  const post = (more: JsonObject = {}, headers: Readonly<Record<string, string>> = {}) =>
    caller.call('POST', '/v1/screenings', { ...body, ...more }, headers);
  return { sandbox, client, caller, candidateId, post };
};

test('documented: POST /screenings answers 201 and a pending screening with one item a component', async () => {
  const { post, candidateId } = await ready();
  const callback = { uri: 'https://ats.example.com/callback', credentials: { 'basic-auth': 'narf:zort!' } };
  const { status, json, text } = await post({ callback });
  expect(status).toBe(201);
  expect(json).toMatchObject({ packageId: '1234', candidateId, status: 'pending', result: 'n/a', adverseActions: [] });
  expect(json['id']).toMatch(/^\d{15}$/);
  expect(json['reportItems']).toHaveLength(5);
  expect(json['submittedAt']).toBe('2026-01-05T09:00:00Z');
  expect(json['callback']).toEqual({ uri: callback.uri });
  expect(text).not.toContain('zort');
});

test.each<[JsonObject, string]>([
  [{ packageId: '9' }, '400#packageId?not-found'],
  [{ packageId: '3456' }, '400#packageId?not-found'],
  [{ candidateId: '9' }, '400#candidateId?not-found'],
  [{ callback: { uri: 'http://ats.example.com/' } }, '400#callback.uri?format'],
  [{ callback: { uri: 'not a uri' } }, '400#callback.uri?format'],
  [{ trustedUserId: '9' }, '400#trustedUserId?not-found'],
])('documented: %o is refused with %s, and nothing is made', async (wrong, code) => {
  const { sandbox, post } = await ready();
  const { status, codes } = await post(wrong);
  expect([status, ...codes]).toEqual([400, code]);
  expect(sandbox.sterling.state()).toMatchObject({ screenings: [], counts: { received: 1, created: 0, refused: 1 } });
});

test.each<[JsonObject, string]>([
  [{ packageId: null }, '400#packageId'],
  [{ candidateId: '' }, '400#candidateId'],
  [{ endUserCertificate: null }, '400#endUserCertificate'],
  [{ endUserCertificate: true }, '400#endUserCertificate?format'],
  [{ invite: 'true' }, '400#invite.method'],
  [{ invite: { method: 'pigeon' } }, '400#invite.method'],
])('assumed: %o is refused with %s', async (wrong, code) => {
  const { post } = await ready();
  expect((await post(wrong)).codes).toEqual([code]);
});

test('documented: every required field of the package that the candidate lacks is named', async () => {
  const { caller, post } = await ready();
  const bare = { clientReferenceId: 'b', givenName: 'A', familyName: 'B', email: 'b@example.com', middleName: 'M' };
  const candidateId = await caller.candidate(bare);
  expect((await post({ candidateId })).codes).toEqual(
    ['dob', 'ssn', 'address.addressLine', 'address.postalCode'].map((name) => `400#candidate?required-fields=${name}`),
  );
});

test('documented: with an invite neither a certificate nor the required fields are needed, and the screening is new', async () => {
  const { caller, post } = await ready();
  const bare = { clientReferenceId: 'b', givenName: 'A', familyName: 'B', email: 'b@example.com' };
  const candidateId = await caller.candidate(bare);
  const { status, json } = await post({ candidateId, endUserCertificate: null, invite: { method: 'email' } });
  expect([status, json['status'], json['invite']]).toEqual([201, 'new', { method: 'email' }]);
  for (const name of ['reportItems', 'links', 'dispute']) expect(json).not.toHaveProperty(name);
});

test('documented: an account may know its billing codes, and require reference codes', async () => {
  const { sandbox, client, post } = await ready();
  sandbox.sterling.behave(client, {
    billingCodes: ['Northwest'],
    referenceCodes: [{ code: 'US', codes: [{ code: 'WA', codes: [{ code: 'Seattle' }] }] }],
    referenceCodeRule: 'required',
  });
  expect((await post({ billingCode: 'Southeast' })).codes).toEqual([
    '400#billingCode?invalid',
    '400#referenceCodes?required',
  ]);
  expect((await post({ referenceCodes: ['WA', 'US'] })).codes).toEqual(['400#referenceCodes?invalid']);
  const { json } = await post({ billingCode: 'Northwest', referenceCodes: ['US', 'WA', 'Seattle'] });
  expect(json).toMatchObject({ referenceCodes: [{ code: 'US' }, { code: 'WA' }, { code: 'Seattle' }] });
});

test('assumed: an account without the invite feature refuses it', async () => {
  const { post } = await ready({ invites: 'not-configured' });
  expect((await post({ invite: { method: 'link' } })).codes).toEqual(['400#invite?configuration']);
});

test('documented: the same key and body give the same screening, once', async () => {
  const { sandbox, post } = await ready();
  const first = await post({}, { 'idempotency-key': 'key-1' });
  const again = await post({}, { 'idempotency-key': 'key-1' });
  expect([again.status, again.json]).toEqual([201, first.json]);
  expect(sandbox.sterling.state().counts).toEqual({ received: 2, created: 1, replayed: 1, conflicts: 0, refused: 0 });
  expect(sandbox.sterling.screening(String(first.json['id']))).toMatchObject({
    requests: 2,
    idempotencyKey: 'key-1',
  });
});

test('assumed: the order of members does not make another body, and a replay shows the screening as it was', async () => {
  const { sandbox, caller, candidateId } = await ready();
  const headers = { 'idempotency-key': 'key-1' };
  const one = { packageId: '1234', candidateId, endUserCertificate: 'true' };
  const other = { endUserCertificate: 'true', candidateId, packageId: '1234' };
  const { json } = await caller.call('POST', '/v1/screenings', one, headers);
  sandbox.sterling.process(String(json['id']));
  expect((await caller.call('POST', '/v1/screenings', other, headers)).json).toEqual(json);
});

test('assumed: the same key with another body is a conflict', async () => {
  const { sandbox, post } = await ready();
  await post({}, { 'idempotency-key': 'key-1' });
  const { status, codes } = await post({ packageId: '2345' }, { 'idempotency-key': 'key-1' });
  expect([status, ...codes]).toEqual([409, '409#idempotency-key?already-in-use']);
  expect(sandbox.sterling.state().counts).toMatchObject({ created: 1, conflicts: 1 });
});

test('assumed: a refused request does not use up its key, an empty key is none, and each account has its own', async () => {
  const { sandbox, post } = await ready();
  const headers = { 'idempotency-key': 'key-1' };
  expect((await post({ packageId: '9' }, headers)).status).toBe(400);
  expect((await post({}, headers)).status).toBe(201);
  await post({}, { 'idempotency-key': '' });
  await post({}, { 'idempotency-key': '' });
  expect(sandbox.sterling.state().counts).toMatchObject({ created: 3, replayed: 0 });
});

test('documented: an invite cannot be retried, so every call begins an entirely new screening, whatever the key', async () => {
  const { sandbox, client, post } = await ready();
  const invite = { invite: { method: 'link' } };
  const ids = async () => [
    (await post(invite, { 'idempotency-key': 'key-1' })).json['id'],
    (await post(invite, { 'idempotency-key': 'key-1' })).json['id'],
  ];
  const [first, second] = await ids();
  expect(first).not.toBe(second);
  sandbox.sterling.behave(client, { inviteIdempotency: 'honoured' });
  const [third, fourth] = await ids();
  expect(third).toBe(fourth);
});

test('a screening whose answer is lost exists once after its repetition', async () => {
  const { sandbox, caller } = await readySterling({ turnaround: 'never' });
  const candidateId = await caller.candidate({ ...JOHN, familyName: 'Reset-Screening' });
  const headers = { 'idempotency-key': 'key-1' };
  await expect(caller.screening(candidateId, {}, headers)).rejects.toThrow(/fetch failed/);
  const id = await caller.screening(candidateId, {}, headers);
  expect(sandbox.sterling.state().screenings.map((one) => [one.id, one.requests])).toEqual([[id, 2]]);
});
