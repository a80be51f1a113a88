/** An address part is named here as in `requiredFields`: `address.city`, which the body calls `address.municipality`. */
const lacking = (field: string): readonly string[] => {
  const missing = 'is missing required field for';
  return [
    `Candidate ${missing} identity verification: ${field}`,
    `Candidate ${missing} package: ${field}`,
    `Candidate {id} ${missing} identity verification: ${field}`,
    `Candidate {id} ${missing} package {id}: ${field}`,
  ];
};

const notUtc = (field: string): string =>
  `${field} must be a UTC time with date, hours, and minutes, like 2016-10-30T20:00:00.000Z`;

/**
 * All codes that the document shows, in its tables and in its samples, each with the messages that it has there; `{id}` stands for an id or an account's own
 * value (https://sterling.readme.io, "Error Format", "Candidate Validation Errors", "Format Validation Errors", "Screening Errors").
 */
export const sterlingErrorCodes = {
  '400': ['Body must include binary file'],
  '400#address.addressLine': [
    'addressLine is required if address is present',
    'if address is provided, addressLine is required',
  ],
  '400#address.countryCode': ['countryCode is required if address is present'],
  '400#address.countryCode?format': ['countryCode format'],
  '400#address.postalCode': ['postalCode is required if address is present'],
  '400#address.postalCode?format': ['postalCode format'],
  '400#address.regionCode?format': ['regionCode format'],
  '400#adverse-action-already-in-process': ['An adverse action has already been initiated for this screening'],
  '400#adverse-action?configuration': ['Adverse Action has not been configured for this account'],
  '400#billingCode?invalid': ['Invalid Billing Code'],
  '400#callback.uri?format': ['callback.uri must be a valid https url'],
  '400#candidate-and-package-already-subscribed': ['A subscription already exists for this candidate and package'],
  '400#candidate?required-fields=address.addressLine': lacking('address.addressLine'),
  '400#candidate?required-fields=address.city': lacking('address.city'),
  '400#candidate?required-fields=address.postalCode': lacking('address.postalCode'),
  '400#candidate?required-fields=address.state': lacking('address.state'),
  '400#candidate?required-fields=address.zip': lacking('address.zip'),
  '400#candidate?required-fields=dob': lacking('dob'),
  '400#candidate?required-fields=middleName': [
    ...lacking('middleName'),
    'Candidate is missing required field for package: middleName (or confirmedNoMiddleName set to true)',
  ],
  '400#candidate?required-fields=ssn': lacking('ssn'),
  '400#candidateId': ['Candidate already has an identity record'],
  '400#candidateId?not-found': ['candidateId must be a valid candidateId associated with the authenticated account'],
  '400#dob?format': ['dob must be in the format of YYYY-MM-DD'],
  '400#documentType': ['documentType must be one of: [end-user-agreement, disclosure-and-authorization]'],
  '400#driversLicense.issuingAgency?format': ['issuingAgency is not in the expected format'],
  '400#driversLicense.licenseNumber?format': ['licenseNumber is not in the expected format'],
  '400#email?format': ['email is not in the expected format'],
  '400#fileAttachment': ['file must be attached'],
  '400#fileName': ['fileName is required'],
  '400#givenName': ['givenName is required'],
  '400#identityId': [
    'Trusted identifier already assigned to this candidate',
    'identity id must belong to a verified identity',
  ],
  '400#kba.answers': ['All kba questions must be answered'],
  '400#kba.answers?failed': ['Too many incorrect answers'],
  '400#kba.answers?invalid-selection': ['Answer given for questionId {id} does not match any option'],
  '400#packageId?not-found': ['packageId must be an active packageId associated with the authenticated account'],
  '400#party': ['party must be one of: [candidate, trusted-user]'],
  '400#phone?format': ['phone is not in the expected format'],
  '400#referenceCodes?required': ['Reference Codes required'],
  '400#report-status-not-ready': ['Screening is not eligible for adverse action at this time'],
  '400#reportItemIds?not-allowed': [
    'This report does not allow you to include the reason for initiating Adverse Action. Please remove the reportItemId(s) and resubmit.',
  ],
  '400#schedule.endAt?format': [notUtc('schedule.endAt')],
  '400#schedule.startAt?format': [notUtc('schedule.startAt')],
  '400#ssn?format': ['ssn is not in the expected format'],
  '400#ticketing': ['Invalid value {id} in field: ticketing'],
  '400#trustedUserId?not-found': ['trusted user must be a valid, active trusted user'],
  '409#clientReferenceId?already-in-use': ['clientReferenceId already in use'],
  '409#email?already-in-use': ['email already in use'],
  '415#requires-octet-stream': ['this endpoint requires content type application/octet-stream.'],
  '422#expired': ['Questions for identity {id} have expired. Please initiate a retry using /identities/{id}/retry'],
  '422#identity?retry-limit-exceeded': ['Retry limit exceeded'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** An error code that Sterling documents. */
export type KnownSterlingErrorCode = keyof typeof sterlingErrorCodes;

/**
 * Is it a code that Sterling documents? Unknown ones are kept on the error, too.
 *
 * @example
 * const undocumented = error.complaints.filter(({ code }) => !isKnownSterlingErrorCode(code));
 */
export const isKnownSterlingErrorCode = (code: unknown): code is KnownSterlingErrorCode =>
  typeof code === 'string' && Object.hasOwn(sterlingErrorCodes, code);
