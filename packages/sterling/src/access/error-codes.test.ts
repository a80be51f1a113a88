import { describe, expect, expectTypeOf, test } from 'vitest';

import { isKnownSterlingErrorCode, sterlingErrorCodes } from './error-codes.ts';
import type { KnownSterlingErrorCode } from './error-codes.ts';
import { parseSterlingErrorCode } from './parse-error-code.ts';

/** Every code that https://sterling.readme.io shows, in its tables and in its samples, copied one by one. */
const documented = `
400 400#address.addressLine 400#address.countryCode 400#address.countryCode?format 400#address.postalCode 400#address.postalCode?format
400#address.regionCode?format 400#adverse-action-already-in-process 400#adverse-action?configuration 400#billingCode?invalid 400#callback.uri?format
400#candidate-and-package-already-subscribed 400#candidate?required-fields=address.addressLine 400#candidate?required-fields=address.city
400#candidate?required-fields=address.postalCode 400#candidate?required-fields=address.state 400#candidate?required-fields=address.zip
400#candidate?required-fields=dob 400#candidate?required-fields=middleName 400#candidate?required-fields=ssn 400#candidateId 400#candidateId?not-found
400#dob?format 400#documentType 400#driversLicense.issuingAgency?format 400#driversLicense.licenseNumber?format 400#email?format 400#fileAttachment
400#fileName 400#givenName 400#identityId 400#kba.answers 400#kba.answers?failed 400#kba.answers?invalid-selection 400#packageId?not-found 400#party
400#phone?format 400#referenceCodes?required 400#report-status-not-ready 400#reportItemIds?not-allowed 400#schedule.endAt?format
400#schedule.startAt?format 400#ssn?format 400#ticketing 400#trustedUserId?not-found 409#clientReferenceId?already-in-use 409#email?already-in-use
415#requires-octet-stream 422#expired 422#identity?retry-limit-exceeded
`
  .trim()
  .split(/\s+/);

test('every code of the document is known, and no other', () => {
  expect(Object.keys(sterlingErrorCodes).toSorted()).toEqual(documented.toSorted());
  for (const code of documented) expect(isKnownSterlingErrorCode(code)).toBe(true);
  for (const code of ['400#new?thing', 'constructor', '', undefined, 400])
    expect(isKnownSterlingErrorCode(code)).toBe(false);
});

test('known codes are known by type', () => {
  expectTypeOf<'400#dob?format'>().toExtend<KnownSterlingErrorCode>();
  expectTypeOf<'422#expired'>().toExtend<KnownSterlingErrorCode>();
  expectTypeOf<'400#new?thing'>().not.toExtend<KnownSterlingErrorCode>();
});

describe('a code is taken apart', () => {
  test.each([
    ['400', { status: 400 }],
    ['400#givenName', { status: 400, field: 'givenName' }],
    ['400#dob?format', { status: 400, field: 'dob', reason: 'format' }],
    ['400#address.postalCode?format', { status: 400, field: 'address.postalCode', reason: 'format' }],
    ['400#report-status-not-ready', { status: 400, reason: 'report-status-not-ready' }],
    ['400#candidate?required-fields=dob', { status: 400, field: 'dob', reason: 'required-fields' }],
    ['400#candidate?required-fields=address.zip', { status: 400, field: 'address.zip', reason: 'required-fields' }],
    ['400#adverse-action?configuration', { status: 400, field: 'adverse-action', reason: 'configuration' }],
    ['415#requires-octet-stream', { status: 415, reason: 'requires-octet-stream' }],
    ['422#expired', { status: 422, reason: 'expired' }],
    ['422#identity?retry-limit-exceeded', { status: 422, field: 'identity', reason: 'retry-limit-exceeded' }],
  ])('that the document shows: %s', (code, parts) => {
    expect(parseSterlingErrorCode(code)).toEqual(parts);
  });

  test.each([
    ['400#nickName', { status: 400, field: 'nickName' }],
    ['400#nickName?too-long', { status: 400, field: 'nickName', reason: 'too-long' }],
    ['400#candidate?required-fields=placeOfBirth', { status: 400, field: 'placeOfBirth', reason: 'required-fields' }],
    ['403#not-configured', { status: 403, reason: 'not-configured' }],
    ['503', { status: 503 }],
  ])('that it does not: %s', (code, parts) => {
    expect(parseSterlingErrorCode(code)).toEqual(parts);
  });

  test.each([
    '400#ssn?000000000',
    '400#ada@example.com?format',
    '400#Example?unknown',
    '400#dob?1990-01-31',
    '999#dob',
    '400#',
    '400#dob?',
    'dob?format',
    `400#${'a'.repeat(100)}`,
    '',
    400,
    null,
  ])('and what may hold a value is none: %s', (code) => {
    expect(parseSterlingErrorCode(code)).toBeUndefined();
  });
});
