import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';

const BARE = { clientReferenceId: 'bare', givenName: 'A', familyName: 'B', email: 'bare@example.com' };

test('documented: GET /packages lists the active packages with components and required fields', async () => {
  const { caller } = await readySterling();
  const { status, text } = await caller.call('GET', '/v1/packages');
  const packages = JSON.parse(text) as Record<string, unknown>[];
  expect(status).toBe(200);
  expect(packages.map((one) => one['id'])).toEqual(['1234', '2345']);
  expect(Object.keys(packages[0] ?? {})).toEqual(['id', 'title', 'active', 'components', 'requiredFields']);
});

test('all=true lists the inactive ones, too', async () => {
  const { caller } = await readySterling();
  const { text } = await caller.call('GET', '/v1/packages?all=true');
  expect((JSON.parse(text) as { active: boolean }[]).map(({ active }) => active)).toEqual([true, true, false]);
});

test('documented: a price is a currency and a total', async () => {
  const { caller } = await readySterling();
  const id = await caller.candidate(JOHN);
  const { json } = await caller.call('GET', `/v1/packages/1234/price?candidateId=${id}`);
  expect(json).toEqual({ currencyType: 'USD', total: 195.16 });
});

test('documented: a price for somebody who lacks required fields names each of them', async () => {
  const { caller } = await readySterling();
  const id = await caller.candidate(BARE);
  const { status, codes, json } = await caller.call('GET', `/v1/packages/1234/price?candidateId=${id}`);
  expect(status).toBe(400);
  expect(codes).toEqual(
    ['middleName', 'dob', 'ssn', 'address.addressLine', 'address.postalCode'].map(
      (name) => `400#candidate?required-fields=${name}`,
    ),
  );
  expect(json['errors']).toContainEqual({
    code: '400#candidate?required-fields=dob',
    message: `Candidate ${id} is missing required field for package 1234: dob.`,
  });
});

test.each(['candidateId=7', ''])(
  'documented: a price for an unknown candidate (%s) is 400#candidateId?not-found',
  async (query) => {
    const { caller } = await readySterling();
    const answer = await caller.call('GET', `/v1/packages/1234/price?${query}`);
    expect([answer.status, ...answer.codes]).toEqual([400, '400#candidateId?not-found']);
  },
);

test('address.city, state and zip mean municipality, regionCode and postalCode; confirmedNoMiddleName stands for middleName', async () => {
  const { sandbox, client, caller } = await readySterling();
  const requiredFields = ['middleName', 'address.city', 'address.state', 'address.zip', 'driversLicense.licenseNumber'];
  const packageId = sandbox.sterling.addPackage(client, { requiredFields });
  const whole = await caller.candidate(JOHN);
  expect((await caller.call('GET', `/v1/packages/${packageId}/price?candidateId=${whole}`)).status).toBe(200);
  const bare = await caller.candidate(BARE);
  const { codes } = await caller.call('GET', `/v1/packages/${packageId}/price?candidateId=${bare}`);
  expect(codes).toEqual(requiredFields.map((name) => `400#candidate?required-fields=${name}`));
});
