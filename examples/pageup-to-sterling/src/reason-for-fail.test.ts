import {
  InvalidRequestError,
  isKnownSterlingErrorCode,
  parseSterlingErrorCode,
  PermissionError,
  ValidationError,
} from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { reasonForFail, sentences } from './reason-for-fail.ts';
import { Refusal } from './refusal.ts';

const refusedWith = (code: string): ValidationError => {
  expect(isKnownSterlingErrorCode(code)).toBe(true);
  const { status: _, ...meaning } = parseSterlingErrorCode(code) ?? { status: 0 };
  return new ValidationError('Sterling refused it.', { provider: 'sterling', complaints: [{ code, ...meaning }] });
};

describe('why an order fails', () => {
  it.each([
    ['400#candidate?required-fields=dob', /more than the order holds: date of birth\. Add/],
    ['400#candidate?required-fields=address.zip', /: postal code\./],
    ['400#dob?format', /cannot read this: date of birth\. Correct/],
    ['400#address.regionCode?format', /: state\./],
    ['400#driversLicense.issuingAgency?format', /: state of the driver's license\./],
    ['400#packageId?not-found', /no longer offers this package/],
    ['400#billingCode?invalid', /billing or reference code/],
    ['400#referenceCodes?required', /billing or reference code/],
    ['400#candidateId?not-found', /Order again/],
  ])('is told in words that a recruiter can act on: %s', (code, sentence) => {
    expect(reasonForFail(refusedWith(code))).toMatch(sentence);
  });

  it('names every field that is wrong, once', () => {
    const complaints = ['dob', 'ssn', 'dob'].map((field) => ({ field, reason: 'format' }));
    const error = new InvalidRequestError('Two are wrong.', { provider: 'sterling', complaints });
    expect(reasonForFail(error)).toMatch(/: date of birth, social security number\./);
  });

  it('shows nothing that it has no name for', () => {
    const complaints = [{ field: '900-00-0000', reason: 'required-fields' }];
    const error = new ValidationError('One is missing.', { provider: 'sterling', complaints });
    expect(reasonForFail(error)).toBe(sentences.missing([undefined]));
    expect(reasonForFail(error)).not.toMatch(/\d/);
  });

  it.each([
    ['the callback address', refusedWith('400#callback.uri?format')],
    ['a refusal that says nothing', new ValidationError('Refused.', { provider: 'sterling' })],
    ['a permission', new PermissionError('Forbidden.', { provider: 'sterling' })],
    [
      'PageUp',
      new ValidationError('Refused.', { provider: 'pageup', complaints: [{ field: 'dob', reason: 'format' }] }),
    ],
    ['a mistake in the program', new TypeError('x is undefined')],
  ])("is not the recruiter's to mend when it is %s", (_, error) => {
    expect(reasonForFail(error)).toBeUndefined();
  });

  it('is what was decided here, word by word', () => {
    expect(reasonForFail(new Refusal(sentences.someoneElse))).toBe(sentences.someoneElse);
  });
});
