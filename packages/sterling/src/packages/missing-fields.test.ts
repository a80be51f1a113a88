import { isInvalidRequestError } from '@bgc/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSample } from '../../tests/read-sample.ts';
import { missingFields } from './missing-fields.ts';

const [documentedPackage] = readSample('packages_list') as readonly { readonly requiredFields: readonly string[] }[];
const requiredFields = documentedPackage?.requiredFields ?? [];
const complete = {
  givenName: 'Ada',
  middleName: 'M',
  familyName: 'Example',
  dob: '1990-01-01',
  ssn: '900000000',
  address: {
    addressLine: '1 Main Street',
    municipality: 'Austin',
    regionCode: 'US-TX',
    postalCode: '12345',
    countryCode: 'US',
  },
  driversLicense: { licenseNumber: '1', issuingAgency: 'CA' },
};
const missingOf = (candidate: object, required: readonly string[] = requiredFields): readonly string[] =>
  missingFields({ requiredFields: required }, candidate).missing;

describe('what a package still needs', () => {
  it('is nothing when all is there', () => {
    expect(missingFields({ requiredFields }, complete)).toEqual({ missing: [], unknown: [] });
  });

  it('is told by the names of the package, in their order', () => {
    expect(missingOf({ familyName: 'Example', address: { addressLine: '1 Main Street' } })).toEqual([
      'givenName',
      'middleName',
      'dob',
      'ssn',
      'address.postalCode',
    ]);
    expect(missingOf({})).toEqual(requiredFields);
    expect(requiredFields).toHaveLength(7);
  });

  it('is no middle name once it is confirmed that there is none', () => {
    const nameless = { ...complete, middleName: '' };
    expect(missingOf({ ...nameless, confirmedNoMiddleName: true })).toEqual([]);
    expect(missingOf({ ...nameless, confirmedNoMiddleName: false })).toEqual(['middleName']);
    expect(missingOf({ ...nameless, confirmedNoMiddleName: 'true' })).toEqual(['middleName']);
  });

  it.each([
    ['address.city', 'municipality'],
    ['address.municipality', 'municipality'],
    ['address.state', 'regionCode'],
    ['address.regionCode', 'regionCode'],
    ['address.zip', 'postalCode'],
    ['address.postalCode', 'postalCode'],
  ])('knows %s as the %s of the body', (required, member) => {
    expect(missingOf(complete, [required])).toEqual([]);
    expect(missingOf({ ...complete, address: { ...complete.address, [member]: ' ' } }, [required])).toEqual([required]);
  });

  it.each([[''], ['  '], [null], [undefined]])('counts %j as nothing', (ssn) => {
    expect(missingOf({ ...complete, ssn })).toEqual(['ssn']);
  });

  it('looks into a licence, and at a whole one', () => {
    const required = ['driversLicense', 'driversLicense.licenseNumber', 'driversLicense.issuingAgency'];
    expect(missingOf(complete, required)).toEqual([]);
    expect(missingOf({ driversLicense: { licenseNumber: '1', issuingAgency: '' } }, required)).toEqual([required[2]]);
    expect(missingOf({ driversLicense: { licenseNumber: '' } }, required)).toEqual(required);
  });

  it('looks into each alias', () => {
    const aliases = [{ givenName: 'A', familyName: 'B' }, { givenName: 'C' }];
    expect(missingOf({ aliases }, ['aliases', 'aliases.givenName', 'aliases.familyName'])).toEqual([
      'aliases.familyName',
    ]);
    expect(missingOf({ aliases: [] }, ['aliases', 'aliases.givenName'])).toEqual(['aliases', 'aliases.givenName']);
  });

  it('takes false for an answer', () => {
    expect(missingOf({ confirmedNoMiddleName: false }, ['confirmedNoMiddleName'])).toEqual([]);
  });
});

describe('a required field that nobody documents', () => {
  it('is never silently taken for given', () => {
    const required = ['motherMaidenName', 'address.county', 'constructor', 'toString.length'];
    expect(missingFields({ requiredFields: required }, complete)).toEqual({ missing: [], unknown: required });
  });

  it('is given when the candidate has that very member', () => {
    const candidate = { ...complete, address: { ...complete.address, county: 'Kings' } };
    expect(missingFields({ requiredFields: ['address.county'] }, candidate)).toEqual({ missing: [], unknown: [] });
  });

  it('is told with the others, each once, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.dictionary(fc.string(), fc.anything()), (required, candidate) => {
        const { missing, unknown } = missingFields({ requiredFields: [...required, ...required] }, candidate);
        const all = [...missing, ...unknown];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((field) => required.includes(field))).toBe(true);
      }),
    );
  });
});

describe('a package without its list', () => {
  it.each([[{}], [{ requiredFields: null }], [undefined]])('does not look complete: %j', (given) => {
    let thrown: unknown;
    try {
      missingFields(given as object, complete);
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidRequestError(thrown)).toBe(true);
  });
});
