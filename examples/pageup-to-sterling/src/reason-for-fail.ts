import type { ProviderComplaint } from '@bgc/pageup';
import { isBgcError, isInvalidRequestError, isValidationError } from '@bgc/sterling';

import { isRefusal } from './refusal.ts';

/** What a recruiter calls what Sterling calls so. Both spellings of an address: the body's and that of `requiredFields`. */
const fieldNames: Readonly<Record<string, string>> = {
  givenName: 'first name',
  middleName: 'middle name',
  familyName: 'last name',
  email: 'e-mail address',
  dob: 'date of birth',
  ssn: 'social security number',
  phone: 'phone number',
  address: 'address',
  'address.addressLine': 'street address',
  'address.municipality': 'city',
  'address.city': 'city',
  'address.regionCode': 'state',
  'address.state': 'state',
  'address.postalCode': 'postal code',
  'address.zip': 'postal code',
  'address.countryCode': 'country',
  driversLicense: "driver's license",
  'driversLicense.licenseNumber': "driver's license number",
  'driversLicense.issuingAgency': "state of the driver's license",
  aliases: 'former names',
};

/** Names alone, each once: never a value. What has no name here is not shown, as nobody knows what it might hold. */
const named = (fields: readonly (string | undefined)[]): string =>
  [...new Set(fields.map((field) => fieldNames[field ?? ''] ?? 'details of the applicant'))].join(', ');

export const sentences = {
  missing: (fields: readonly (string | undefined)[]): string =>
    `The screening needs more than the order holds: ${named(fields)}. Add this to the applicant's record and order again.`,
  malformed: (fields: readonly (string | undefined)[]): string =>
    `Sterling cannot read this: ${named(fields)}. Correct it in the applicant's record and order again.`,
  unknownPackage: 'This package is not set up at Sterling. Ask your administrator to map it, then order again.',
  inactivePackage: 'Sterling no longer offers this package. Ask your administrator for another, then order again.',
  someoneElse:
    'Sterling knows this e-mail address under another name. Check name and e-mail address of the applicant, then order again.',
  changed:
    'Sterling knows the applicant of this order under another name or e-mail address. Ask your administrator to correct it there, then order again.',
  billing:
    'Sterling asks for a billing or reference code that is not set up. Ask your administrator, then order again.',
  notCertified:
    'Nobody has confirmed the agreement of the applicant to a screening. Ask your administrator, then order again.',
  candidateGone: 'Sterling does not find this candidate any more. Order again.',
} as const;

type Sentence = (complaints: readonly ProviderComplaint[]) => string;
const fieldsOf = (complaints: readonly ProviderComplaint[]) => complaints.map(({ field }) => field);

/**
 * By reason, else by field, the first that fits. What fits none (the callback address, the agreement, the invite) is no fault of the order: no recruiter
 * could do anything about it, so the check is kept and tried again, and the operator is told.
 */
const rules: readonly (readonly [fits: (complaint: ProviderComplaint) => boolean, sentence: Sentence])[] = [
  [
    ({ field = '', reason = '' }) =>
      reason === 'required-fields' || (reason === 'required' && Object.hasOwn(fieldNames, field)),
    (complaints) => sentences.missing(fieldsOf(complaints)),
  ],
  [({ field }) => field === 'packageId', () => sentences.inactivePackage],
  [({ field }) => field === 'billingCode' || field === 'referenceCodes', () => sentences.billing],
  [({ field }) => field === 'candidateId', () => sentences.candidateGone],
  [({ field = '' }) => Object.hasOwn(fieldNames, field), (complaints) => sentences.malformed(fieldsOf(complaints))],
];

/** Why an order cannot be carried out, for the recruiter, without anything personal; `undefined` for what may pass or is no fault of the order. */
export const reasonForFail = (error: unknown): string | undefined => {
  if (isRefusal(error)) return error.message;
  if (!isBgcError(error) || error.provider !== 'sterling') return undefined;
  if (!isValidationError(error) && !isInvalidRequestError(error)) return undefined;
  for (const [fits, sentence] of rules) {
    const fitting = error.complaints.filter(fits);
    if (fitting.length > 0) return sentence(fitting);
  }
  return undefined;
};
