import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';

const another = (more: object = {}) => ({
  ...JOHN,
  clientReferenceId: 'another',
  email: 'another@example.com',
  ...more,
});

test('documented: POST /candidates answers 201 with everything that was sent, and an id', async () => {
  const { caller } = await readySterling();
  const { status, json } = await caller.call('POST', '/v1/candidates', { ...JOHN, id: '', nobodyKnows: 1 });
  expect(status).toBe(201);
  expect(json).toEqual({ id: expect.stringMatching(/^\d+$/), ...JOHN });
});

test('documented: a created candidate needs only names, e-mail and clientReferenceId', async () => {
  const { caller } = await readySterling();
  const { codes } = await caller.call('POST', '/v1/candidates', {});
  expect(codes).toEqual(['400#clientReferenceId', '400#givenName', '400#familyName', '400#email']);
  const minimum = { clientReferenceId: 'r', givenName: 'A', familyName: 'B', email: 'a@example.com' };
  expect((await caller.call('POST', '/v1/candidates', minimum)).status).toBe(201);
});

test('documented elsewhere: names and e-mail are enough, where the account behaves so', async () => {
  const { caller } = await readySterling({ clientReferenceId: 'optional' });
  const minimum = { givenName: 'A', familyName: 'B', email: 'a@example.com' };
  expect((await caller.call('POST', '/v1/candidates', minimum)).status).toBe(201);
});

test.each([
  ['dob', { dob: '07/18/1998' }],
  ['dob', { dob: '1998-02-30' }],
  ['ssn', { ssn: '000-12-3456' }],
  ['phone', { phone: '+ 14041231234' }],
  ['email', { email: 'john' }],
  ['address.regionCode', { address: { ...JOHN.address, regionCode: 'FL' } }],
  ['address.postalCode', { address: { ...JOHN.address, postalCode: '12345-6789' } }],
  ['address.countryCode', { address: { ...JOHN.address, countryCode: 'USA' } }],
  ['driversLicense.licenseNumber', { driversLicense: { licenseNumber: '?', issuingAgency: 'CA' } }],
  ['driversLicense.issuingAgency', { driversLicense: { licenseNumber: 'S1', issuingAgency: 'California' } }],
])('documented: a wrong %s is refused by format: %o', async (name, wrong) => {
  const { sandbox, caller } = await readySterling();
  const { status, codes } = await caller.call('POST', '/v1/candidates', { ...JOHN, ...wrong });
  expect([status, ...codes]).toEqual([400, `400#${name}?format`]);
  expect(sandbox.sterling.state().candidates).toEqual([]);
});

test('documented: an address needs addressLine, postalCode and countryCode; a licence number and agency', async () => {
  const { caller } = await readySterling();
  const { codes } = await caller.call('POST', '/v1/candidates', {
    ...JOHN,
    address: {},
    driversLicense: {},
    aliases: [{}],
  });
  expect(codes).toEqual([
    '400#address.addressLine',
    '400#address.postalCode',
    '400#address.countryCode',
    '400#driversLicense.licenseNumber',
    '400#driversLicense.issuingAgency',
    '400#aliases.givenName',
    '400#aliases.familyName',
  ]);
});

test('a licence is issued by a state alone, as in the samples, or by an ISO 3166-2 region, as in the table', async () => {
  const { caller } = await readySterling();
  for (const [index, issuingAgency] of ['CA', 'US-CA'].entries()) {
    const body = { ...JOHN, clientReferenceId: `r${index}`, email: `r${index}@example.com` };
    const driversLicense = { licenseNumber: 'S1', issuingAgency };
    expect((await caller.call('POST', '/v1/candidates', { ...body, driversLicense })).status).toBe(201);
  }
});

test('documented: e-mail and clientReferenceId are unique, on update too', async () => {
  const { caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  const twice = await caller.call('POST', '/v1/candidates', JOHN);
  expect([twice.status, ...twice.codes]).toEqual([
    409,
    '409#clientReferenceId?already-in-use',
    '409#email?already-in-use',
  ]);
  const other = await caller.candidate(another());
  const moved = await caller.call('PUT', `/v1/candidates/${other}`, another({ email: JOHN.email.toUpperCase() }));
  expect([moved.status, ...moved.codes]).toEqual([409, '409#email?already-in-use']);
  expect((await caller.call('PUT', `/v1/candidates/${id}`, JOHN)).status).toBe(200);
});

test('a value that its candidate has given up can be taken by another', async () => {
  const { caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  expect((await caller.call('PUT', `/v1/candidates/${id}`, another())).status).toBe(200);
  expect((await caller.call('POST', '/v1/candidates', JOHN)).status).toBe(201);
});

test('documented: PUT replaces the record, and the emulator tells what was lost', async () => {
  const { sandbox, caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  const { driversLicense: _, ssn: __, ...rest } = JOHN;
  const { status, json } = await caller.call('PUT', `/v1/candidates/${id}`, { id, ...rest, givenName: 'Jack' });
  expect([status, json]).toEqual([200, { id, ...rest, givenName: 'Jack' }]);
  expect(sandbox.sterling.state().candidates[0]).toMatchObject({ wiped: ['ssn', 'driversLicense'] });
});

test('documented: GET shows no driversLicense, though it was sent, and the screenings of the candidate', async () => {
  const { caller } = await readySterling({ turnaround: 'never' });
  const id = await caller.candidate(JOHN);
  const { driversLicense: _, ...shown } = JOHN;
  expect((await caller.call('GET', `/v1/candidates/${id}`)).json).toEqual({ id, ...shown, screenings: [] });
  const screeningId = await caller.screening(id);
  expect((await caller.call('GET', `/v1/candidates/${id}`)).json['screenings']).toEqual([screeningId]);
});

test("observed: the SDK's model calls them screeningIds", async () => {
  const { caller } = await readySterling({ candidateScreenings: 'screeningIds' });
  const { json } = await caller.call('GET', `/v1/candidates/${await caller.candidate(JOHN)}`);
  expect(json).toMatchObject({ screeningIds: [] });
  expect(json).not.toHaveProperty('screenings');
});

test('a list is filtered and paged, in an order that stays the same', async () => {
  const { caller } = await readySterling();
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) {
    ids.push(await caller.candidate({ ...JOHN, clientReferenceId: `r${index}`, email: `r${index}@example.com` }));
  }
  const list = async (query: string) =>
    (JSON.parse((await caller.call('GET', `/v1/candidates?${query}`)).text) as { id: string }[]).map(({ id }) => id);
  expect(await list('')).toEqual(ids);
  expect(await list('limit=2&offset=1')).toEqual(ids.slice(1, 3));
  expect(await list('limit=2&offset=4')).toEqual(ids.slice(4));
  expect(await list('limit=2&offset=5')).toEqual([]);
  expect(await list('clientReferenceId=r3')).toEqual([ids[3]]);
  expect(await list('email=r1%40example.com&familyName=Doe')).toEqual([ids[1]]);
  expect(await list('givenName=Nobody')).toEqual([]);
});

test('a list shows neither licence, aliases nor screenings; the one that is found can come without an array', async () => {
  const { sandbox, client, caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  const { driversLicense: _, aliases: __, ...row } = JOHN;
  expect(JSON.parse((await caller.call('GET', '/v1/candidates')).text)).toEqual([{ id, ...row }]);
  sandbox.sterling.behave(client, { candidateList: 'object' });
  expect((await caller.call('GET', '/v1/candidates')).json).toEqual({ id, ...row });
  expect((await caller.call('GET', '/v1/candidates?email=x')).text).toBe('[]');
});

test("observed: a link to the candidate's portal is a 200", async () => {
  const { caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  const { status, json } = await caller.call('POST', `/v1/candidates/${id}/links`);
  expect([status, json['candidatePortal']]).toEqual([200, expect.stringMatching(/^https:/)]);
});

test('an unknown candidate is a 404, an unknown path too, and another method a 405', async () => {
  const { caller } = await readySterling();
  expect((await caller.call('GET', '/v1/candidates/7')).status).toBe(404);
  expect((await caller.call('GET', '/v1/nothing')).status).toBe(404);
  expect((await caller.call('DELETE', '/v1/candidates/7')).headers.get('allow')).toBe('GET, PUT');
  expect((await caller.call('GET', '/v1/screenings')).status).toBe(405);
});
