import { describe, expect, test } from 'vitest';

import { operations } from '../generated/operations.ts';
import { advise } from './advise.ts';
import { classify } from './classify.ts';
import { sterlingErrorCodes } from './error-codes.ts';
import { hostsOf, isSterlingEnvironment } from './hosts.ts';

test('hosts follow the environment', () => {
  expect(hostsOf('integration')).toEqual({
    baseUrl: 'https://api-int.kennect.com',
    tokenUrl: 'https://api-int.kennect.com/oauth/token',
  });
  expect(hostsOf('production')).toEqual({
    baseUrl: 'https://api.kennect.com',
    tokenUrl: 'https://api.kennect.com/oauth/token',
  });
  expect(['integration', 'production', 'live', 'constructor', undefined].map(isSterlingEnvironment)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('another origin has its tokens beside it', () => {
  expect(hostsOf('integration', 'http://127.0.0.1:4010/sterling/')).toEqual({
    baseUrl: 'http://127.0.0.1:4010/sterling',
    tokenUrl: 'http://127.0.0.1:4010/sterling/oauth/token',
  });
});

describe('what is final', () => {
  const answer = (status: number, document: unknown) => ({
    status,
    body: new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)),
  });
  const codes = (...given: readonly unknown[]) => ({ errors: given.map((code) => ({ code, message: 'm' })) });
  const kindOf = (
    status: number,
    document: unknown,
    operation = operations.createScreening as { readonly id: string },
  ) => classify(answer(status, document), operation).kind;

  test.each([
    ['400#candidate?required-fields=dob'],
    ['400#packageId?not-found'],
    ['400#candidateId?not-found'],
    ['400#billingCode?invalid'],
    ['400#referenceCodes?required'],
    ['400#callback.uri?format'],
    ['400#dob?format'],
    ['400#ticketing'],
    ['400#ticketing', '400#packageId?not-found'],
  ])('is an order whose content is refused in documented words: %s', (...given) => {
    expect(kindOf(400, codes(...given))).toBe('final');
    expect(kindOf(400, codes(...given), operations.createSubscription)).toBe('unknown');
  });

  test.each<[string, number, unknown]>([
    ['no code', 400, ''],
    ['a page', 400, '<html>'],
    ['a list of none', 400, { errors: [] }],
    ['no list', 400, { errors: 'ticketing' }],
    ['null', 400, null],
    ['an undocumented code', 400, codes('400#idempotency-key?invalid')],
    ['a documented code beside an undocumented one', 400, codes('400#ticketing', '400#key?not-found')],
    ['an entry that is none', 400, { errors: [{ code: '400#ticketing' }, null] }],
    ['a code that says that there is one already', 400, codes('400#candidate-and-package-already-subscribed')],
    ['a conflict', 409, codes('409#email?already-in-use')],
    ['404', 404, codes('400#packageId?not-found')],
    ['422', 422, codes('422#expired')],
  ])('is nothing else, for it may mean that the key is known: %s', (_, status, document) => {
    expect(kindOf(status, document)).toBe('unknown');
  });
});

describe('the advice', () => {
  const failure = { status: 400, operation: operations.createScreening, complaints: [] };

  test('follows the code', () => {
    const complaints = [{ code: '400#nickName?too-long' }, { code: '400#dob?format' }];
    expect(advise({ ...failure, complaints })).toBe('Write the date of birth as YYYY-MM-DD.');
  });

  test('says what to do about every code that has no obvious answer', () => {
    const silent = Object.keys(sterlingErrorCodes).filter(
      (code) => advise({ ...failure, complaints: [{ code }] }) === advise(failure),
    );
    // What these lack or get wrong is in the code itself.
    expect(silent).toEqual([
      '400#address.addressLine',
      '400#address.countryCode',
      '400#address.postalCode',
      '400#candidateId',
      '400#driversLicense.issuingAgency?format',
      '400#driversLicense.licenseNumber?format',
      '400#email?format',
      '400#givenName',
      '400#ticketing',
    ]);
  });

  test('on what is in use leads to an edit, as an update would replace the record', () => {
    for (const code of ['409#email?already-in-use', '409#clientReferenceId?already-in-use'])
      expect(advise({ ...failure, status: 409, complaints: [{ code }] })).toMatch(
        /`candidates.listPage\(.*\)` and change it with `candidates.edit`: `update` replaces the record\.$/,
      );
  });

  test('on a key in use is about the key', () => {
    const complaints = [{ code: '409#idempotency-key?already-in-use' }];
    expect(advise({ ...failure, status: 409, complaints })).toMatch(/derive the key from this order's own id/);
  });

  test('follows the operation where a code means two things', () => {
    const complaints = [{ code: '400#candidateId' }];
    expect(advise({ ...failure, operation: operations.createIdentity, complaints })).toMatch(/has an identity already/);
  });

  test.each([
    [401, /integration and production have credentials of their own/],
    [403, /ask Sterling/],
    [404, /belongs to this environment and account/],
    [413, /10 MB/],
  ])('follows the status %i otherwise', (status, sentence) => {
    expect(advise({ ...failure, status })).toMatch(sentence);
  });

  test('of a refused token is about the credentials, and of a broken token endpoint the general one', () => {
    const token = { ...failure, operation: operations.requestToken };
    for (const status of [400, 401, 403]) expect(advise({ ...token, status })).toMatch(/gave no token.*client secret/);
    expect(advise({ ...token, status: 503 })).toBeUndefined();
  });
});
