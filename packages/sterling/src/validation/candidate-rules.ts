import { list, object } from './rules.ts';
import type { Problem } from './rules.ts';
import {
  anyText,
  countryCode,
  date,
  email,
  flag,
  issuingAgency,
  oneOf,
  phone,
  regionCode,
  ssn,
  text,
} from './value-rules.ts';

/** "The 5 or 9 digit zip code for the address, with no dashes": a zip code is the United States'; other countries have other forms. */
const zipProblem = (address: Readonly<Record<string, unknown>>): readonly Problem[] => {
  const { countryCode: country, postalCode } = address as Readonly<Record<'countryCode' | 'postalCode', unknown>>;
  if (country !== 'US' || /^\d{5}(?:\d{4})?$/.test(String(postalCode))) return [];
  return [{ field: 'postalCode', reason: 'format', advice: 'Give a zip code of 5 or 9 digits without a dash' }];
};

/** `requiredFields` and errors name parts of an address as the body does not. */
const addressRules = object({
  advice: 'Give an object with addressLine, postalCode and countryCode',
  required: ['addressLine', 'postalCode', 'countryCode'],
  members: { addressLine: text, municipality: anyText, regionCode, postalCode: text, countryCode },
  misnamed: {
    city: 'municipality',
    state: 'regionCode',
    zip: 'postalCode',
    zipCode: 'postalCode',
    street: 'addressLine',
  },
  together: zipProblem,
});

const driversLicenseRules = object({
  advice: 'Give an object with licenseNumber and issuingAgency',
  required: ['licenseNumber', 'issuingAgency'],
  members: { type: oneOf('personal', 'commercial'), licenseNumber: text, issuingAgency },
});

const aliasRules = object({
  advice: 'Give an object with givenName and familyName',
  required: ['givenName', 'familyName'],
  members: { givenName: text, familyName: text, middleName: anyText, confirmedNoMiddleName: flag },
});

/** A date of birth is future only when that day has begun nowhere on Earth: UTC+14 is ahead of all. */
const farthestAheadMs = 14 * 60 * 60 * 1000;

const futureProblem = (dob: unknown, now: number | undefined): readonly Problem[] => {
  if (now === undefined || typeof dob !== 'string') return [];
  const today = new Date(now + farthestAheadMs).toISOString().slice(0, 10);
  return dob > today ? [{ field: 'dob', reason: 'format', advice: 'Give a date that is not in the future' }] : [];
};

/**
 * `clientReferenceId` is not asked for: the reference marks it required, the guide lets a candidate begin with "the minimum required fields
 * (first name, last name, and email address)".
 */
export const candidateRules = (now?: number) =>
  object({
    advice: 'Give the candidate as an object',
    required: ['givenName', 'familyName', 'email'],
    members: {
      clientReferenceId: text,
      givenName: text,
      middleName: anyText,
      confirmedNoMiddleName: flag,
      familyName: text,
      email,
      dob: date,
      phone,
      ssn,
      address: addressRules,
      driversLicense: driversLicenseRules,
      aliases: list('Give a list of aliases', aliasRules),
    },
    misnamed: {
      firstName: 'givenName',
      lastName: 'familyName',
      telephone: 'phone',
      dateOfBirth: 'dob',
      socialSecurityNumber: 'ssn',
    },
    // The documented sample of PUT repeats the id, and the server takes an empty one.
    accepted: ['id'],
    answered: {
      names: ['screenings', 'screeningIds', 'identityIds', 'trustIds'],
      advice: 'What was read is not all that Sterling has: change it with `candidates.edit`',
    },
    together: ({ dob }: { readonly dob?: unknown }) => futureProblem(dob, now),
  });
