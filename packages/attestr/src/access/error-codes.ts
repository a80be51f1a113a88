type Meaning = readonly [reason: string, message: string, advice?: string];

const tomorrow =
  'The limit is daily: nothing passes before tomorrow, by whose midnight is not documented. Ask Attestr to raise it.';
const later = 'Wait some seconds, then call less often: Attestr publishes no numbers.';

/** "Error Codes" (https://docs.attestr.com, employment verification; "Associate Item API" for 4003 and those of five digits). */
const meanings = {
  4001: ['malformed', 'Malformed data or missing required parameter values'],
  4003: ['invalid-request-id', 'Request ID is invalid', 'Check the `_id`, and that it is of this account.'],
  4005: [
    'low-credits',
    'Operation could not be performed due to low credits balance',
    'Nothing was ordered. Buy credits in the dashboard of Attestr, then call again.',
  ],
  4007: ['incompatible-type', 'Incompatible file type', 'Give a JPEG, a PNG or, with `uploadDocument`, a PDF.'],
  4016: [
    'invalid-authorization',
    'Invalid client authorization',
    "Check `authToken`, the ready-made token of the dashboard's app, and that the app is active.",
  ],
  4031: [
    'unauthorized',
    'Unauthorized access',
    "Check that the id belongs to this account, and what the dashboard's app may do.",
  ],
  4035: [
    'not-provisioned',
    'Requested service is not provisioned for your account',
    'Have Attestr provision this service for the account.',
  ],
  4039: [
    'ip-not-allowed',
    "Client's IP address is not whitelisted",
    "Add the address that this machine calls from, IPv4 and IPv6, to the allow-list of the dashboard's app.",
  ],
  4291: ['account-rate-limit', 'Maximum account rate limit exceeded', later],
  4292: ['api-rate-limit', 'Maximum API rate limit exceeded', later],
  4293: ['account-daily-limit', 'Maximum account daily limit exceeded', tomorrow],
  4294: ['api-daily-limit', 'Maximum API daily limit exceeded', tomorrow],
  5001: ['not-processed', 'Request could not be processed'],
  40018: [
    'invalid-profile-id',
    'Invalid profile Id or you do not have access to this record',
    'Check the id of the profile, and that it is of this account.',
  ],
  40038: ['profile-archived', 'Profile is archived already, operation not allowed', 'Create another profile.'],
  40039: [
    'not-associable',
    'Async request type {type} can not be associated to the background check profile',
    'Leave this check without a profile.',
  ],
} as const satisfies Readonly<Record<number, Meaning>>;

/** "Error Codes" of the image upload (https://docs.attestr.com/v1/attestr-docs/image-media-upload-api): the same number, another meaning. */
const uploadMeanings: Readonly<Record<number, Meaning>> = {
  4005: [
    'too-large',
    'Image file size exceeds the maximum permissible limit of 15MB',
    'Attestr takes files of at most 15 MB: make it smaller.',
  ],
};

/** An error code that Attestr documents. */
export type KnownAttestrErrorCode = keyof typeof meanings;

/**
 * Is it a code that Attestr documents? Unknown ones are kept in `complaints`, too.
 *
 * @example
 * const undocumented = error.complaints.filter(({ code }) => !isKnownAttestrErrorCode(Number(code)));
 */
export const isKnownAttestrErrorCode = (code: unknown): code is KnownAttestrErrorCode =>
  typeof code === 'number' && Object.hasOwn(meanings, code);

export const isUpload = ({ id }: { readonly id: string }): boolean => id === 'uploadImage' || id === 'uploadDocument';

/** What a code means in the answer to this operation. */
export const meaningOf = (code: number, operation: { readonly id: string }): Meaning | undefined => {
  if (!isKnownAttestrErrorCode(code)) return undefined;
  return (isUpload(operation) ? uploadMeanings[code] : undefined) ?? meanings[code];
};

/** The code of an error body, which may be text. */
export const codeOf = (document: unknown): number | undefined => {
  if (typeof document !== 'object' || document === null) return undefined;
  const { code } = document as { readonly code?: unknown };
  const text = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  return /^[1-9]\d{3,4}$/.test(text) ? Number(text) : undefined;
};

/** Whether it is one of Attestr's own sentences, which hold nothing of a person. */
export const isDocumentedMessage = (text: string): boolean =>
  [...Object.values<Meaning>(meanings), ...Object.values(uploadMeanings)].some(([, message]) => message === text);
