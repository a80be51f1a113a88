import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkCandidateRequest } from './check-candidate.ts';
import { documentedCandidate, documentedUpdate, phoneWithSlip, sdkCandidate } from './documented-requests.fixture.ts';
import { refusalOf, refusedFields } from './refusal.fixture.ts';

const minimum = { givenName: 'Ada', familyName: 'Example', email: 'ada@example.com' };
const address = { addressLine: '1 Main Street', postalCode: '12345', countryCode: 'US' };
const fieldsOf = (changes: object): readonly unknown[] =>
  refusedFields(() => checkCandidateRequest({ ...minimum, ...changes }));

describe('what the provider documents passes', () => {
  it.each([
    ['the sample of POST', documentedCandidate],
    ['the sample of PUT, its phone put right', { ...documentedUpdate, phone: '+14041231234' }],
    ["the SDK's own test", sdkCandidate],
    ['first name, last name and e-mail', minimum],
    ['no value where none is needed', { ...minimum, ssn: null, address: null, aliases: null, dob: undefined }],
    ['a blank where no form is documented', { ...minimum, middleName: '', confirmedNoMiddleName: true }],
    ['an id, as in the sample of PUT, or empty', { ...minimum, id: '' }],
    ['a member without a value', { ...minimum, preferredName: undefined }],
    ['a zip code of nine digits', { ...minimum, address: { ...address, postalCode: '123456789' } }],
    ['Puerto Rico', { ...minimum, address: { ...address, regionCode: 'US-PR' } }],
    [
      'an address abroad',
      { ...minimum, address: { ...address, postalCode: 'SW1A 1AA', countryCode: 'GB', regionCode: 'GB-LND' } },
    ],
    ['a licence by ISO 3166-2', { ...minimum, driversLicense: { licenseNumber: '1', issuingAgency: 'US-CA' } }],
    ['a leap day', { ...minimum, dob: '2000-02-29' }],
  ])('%s', (_, body) => {
    expect(() => checkCandidateRequest(body)).not.toThrow();
  });
});

describe('what the provider would refuse is refused by its own name', () => {
  it.each([
    [{ givenName: undefined }, 'givenName'],
    [{ givenName: '  ' }, 'givenName'],
    [{ familyName: null }, 'familyName'],
    [{ email: 'ada.example.com' }, 'email'],
    [{ email: 'ada @example.com' }, 'email'],
    [{ clientReferenceId: 7 }, 'clientReferenceId'],
    [{ confirmedNoMiddleName: 'true' }, 'confirmedNoMiddleName'],
    [{ dob: '2001-02-29' }, 'dob'],
    [{ dob: '1900-02-29' }, 'dob'],
    [{ dob: '07/04/1979' }, 'dob'],
    [{ dob: '1979-07-04T00:00:00Z' }, 'dob'],
    [{ phone: phoneWithSlip }, 'phone'],
    [{ phone: '4041231234' }, 'phone'],
    [{ phone: '+1234567890123456' }, 'phone'],
    [{ ssn: '900-00-0000' }, 'ssn'],
    [{ ssn: 900000000 }, 'ssn'],
    [{ ssn: '90000000' }, 'ssn'],
    [{ address: 'Main Street' }, 'address'],
    [{ address: { ...address, addressLine: undefined } }, 'address.addressLine'],
    [{ address: { ...address, postalCode: '' } }, 'address.postalCode'],
    [{ address: { ...address, countryCode: null } }, 'address.countryCode'],
    [{ address: { ...address, countryCode: 'USA' } }, 'address.countryCode'],
    [{ address: { ...address, postalCode: '12345-6789' } }, 'address.postalCode'],
    [{ address: { ...address, postalCode: '1234' } }, 'address.postalCode'],
    [{ address: { ...address, regionCode: 'TX' } }, 'address.regionCode'],
    [{ address: { ...address, regionCode: 'US-TEX' } }, 'address.regionCode'],
    [{ address: { ...address, city: 'Austin' } }, 'address.city'],
    [{ address: { ...address, state: 'TX' } }, 'address.state'],
    [{ address: { ...address, zip: '12345' } }, 'address.zip'],
    [{ driversLicense: { issuingAgency: 'CA' } }, 'driversLicense.licenseNumber'],
    [{ driversLicense: { licenseNumber: '1' } }, 'driversLicense.issuingAgency'],
    [{ driversLicense: { licenseNumber: '1', issuingAgency: 'California' } }, 'driversLicense.issuingAgency'],
    [{ driversLicense: { licenseNumber: '1', issuingAgency: 'CA', type: 'Personal' } }, 'driversLicense.type'],
    [{ aliases: { givenName: 'A', familyName: 'B' } }, 'aliases'],
    [{ aliases: [{ givenName: 'A', familyName: 'B' }, { givenName: 'A' }] }, 'aliases[1].familyName'],
    [{ firstName: 'Ada' }, 'firstName'],
  ])('%j: %s', (changes, field) => {
    expect(fieldsOf(changes)).toEqual([field]);
  });

  it.each([[undefined], [null], ['text'], [[minimum]]])('a body that is no object: %j', (body) => {
    expect(refusalOf(() => checkCandidateRequest(body)).message).toContain('The body is not as Sterling documents it');
  });

  it('names everything that is wrong at once, and where', () => {
    const refusal = refusalOf(() =>
      checkCandidateRequest({ dob: 'soon', address: {} }, { operation: 'updateCandidate' }),
    );
    expect(refusal.complaints).toEqual([
      { field: 'givenName', reason: 'required' },
      { field: 'familyName', reason: 'required' },
      { field: 'email', reason: 'required' },
      { field: 'dob', reason: 'format' },
      { field: 'address.addressLine', reason: 'required' },
      { field: 'address.postalCode', reason: 'required' },
      { field: 'address.countryCode', reason: 'required' },
    ]);
    expect(refusal.message).toMatch(
      /^sterling updateCandidate: givenName is missing: give a text .* Nothing was sent\.$/,
    );
    expect(refusal.message).toContain('dob is not as Sterling documents it: give a date that exists as YYYY-MM-DD');
  });

  it('keeps the message short however much is wrong', () => {
    const refusal = refusalOf(() =>
      checkCandidateRequest({ ...minimum, aliases: Array.from({ length: 1000 }, () => 1) }),
    );
    expect(refusal.complaints).toHaveLength(1000);
    expect(refusal.message.length).toBeLessThan(2000);
  });
});

describe('a date of birth', () => {
  const now = Date.UTC(2024, 4, 31, 23);

  it('may be today, wherever on Earth today has begun', () => {
    expect(() => checkCandidateRequest({ ...minimum, dob: '2024-06-01' }, { now })).not.toThrow();
  });

  it('is not in the future', () => {
    expect(refusedFields(() => checkCandidateRequest({ ...minimum, dob: '2024-06-02' }, { now }))).toEqual(['dob']);
  });
});

describe('whatever is given', () => {
  const canary = 'CANARY-900-00-0000';
  const secret = (): fc.Arbitrary<unknown> =>
    fc.oneof(fc.constant(canary), fc.constant({ [canary]: canary }), fc.constant([canary, [canary]]));
  const members = [...Object.keys(documentedCandidate), 'firstName'];

  it('no value is in the error', () => {
    const body = fc.dictionary(
      fc.constantFrom(...members),
      fc.oneof(secret(), fc.record({ city: secret(), zip: secret() })),
    );
    fc.assert(
      fc.property(body, (given) => {
        const refusal = refusalOf(() => checkCandidateRequest({ ...given, email: 3 }));
        expect(JSON.stringify(refusal) + String(refusal.stack)).not.toContain('CANARY');
      }),
    );
  });

  it('the check ends with nothing or an InvalidRequestError', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...members), fc.anything()), (whole, parts) => {
        for (const body of [whole, parts, { ...minimum, ...parts }]) {
          try {
            checkCandidateRequest(body, { now: 0 });
          } catch {
            refusalOf(() => checkCandidateRequest(body, { now: 0 }));
          }
        }
      }),
    );
  });

  it('real values pass', () => {
    const letters = fc.stringMatching(/^[A-Z]{2}$/);
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((given) => given.trim() !== '');
    const candidate = fc.record(
      {
        givenName: text,
        familyName: text,
        middleName: fc.string(),
        email: fc.emailAddress(),
        dob: fc
          .date({ min: new Date('1900-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        phone: fc.stringMatching(/^\+[1-9][0-9]{6,14}$/),
        ssn: fc.stringMatching(/^9[0-9]{8}$/),
        address: fc.record(
          {
            addressLine: text,
            municipality: text,
            regionCode: fc.oneof(
              letters.map((state) => `US-${state}`),
              fc.stringMatching(/^(GB|CA|MX)-[A-Z0-9]{1,3}$/),
            ),
            postalCode: fc.stringMatching(/^[0-9]{5}([0-9]{4})?$/),
            countryCode: letters,
          },
          { requiredKeys: ['addressLine', 'postalCode', 'countryCode'] },
        ),
        driversLicense: fc.record({ licenseNumber: text, issuingAgency: letters }),
        aliases: fc.array(fc.record({ givenName: text, familyName: text })),
      },
      { requiredKeys: ['givenName', 'familyName', 'email'] },
    );
    fc.assert(fc.property(candidate, (body) => checkCandidateRequest(body, { now: Date.UTC(2024, 0, 1) })));
  });
});
