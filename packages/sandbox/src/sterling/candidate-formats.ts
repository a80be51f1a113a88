import type { SterlingError } from './errors.ts';

const isDate = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

interface Format {
  readonly test: (text: string) => boolean;
  readonly message: string;
}

/**
 * How each field must be written, by its dotted name. Codes and messages: https://sterling.readme.io/v1/reference, Format Validation Errors;
 * formats: the tables of Candidates, Address and DriversLicense.
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  dob: { test: isDate, message: 'dob must be in the format of YYYY-MM-DD' },
  ssn: { test: matches(/^\d{9}$/), message: 'ssn is not in the expected format' },
  phone: { test: matches(/^\+[1-9]\d{1,14}$/), message: 'phone is not in the expected format' },
  email: { test: matches(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/), message: 'email is not in the expected format' },
  'address.regionCode': { test: matches(/^[A-Z]{2}-[A-Z\d]{1,3}$/), message: 'regionCode format' },
  'address.postalCode': { test: matches(/^(\d{5}|\d{9})$/), message: 'postalCode format' },
  'address.countryCode': { test: matches(/^[A-Z]{2}$/), message: 'countryCode format' },
  'driversLicense.licenseNumber': {
    test: matches(/^[A-Za-z\d][A-Za-z\d* -]{0,24}$/),
    message: 'licenseNumber is not in the expected format',
  },
  // "ISO 3166-2 region" in the table, the bare state in every sample: both are taken.
  'driversLicense.issuingAgency': {
    test: matches(/^([A-Z]{2}-)?[A-Z\d]{2,3}$/),
    message: 'issuingAgency is not in the expected format',
  },
};

export const formatError = (name: string): SterlingError => ({
  code: `400#${name}?format`,
  message: FORMATS[name]?.message ?? `${name} is not in the expected format`,
});
