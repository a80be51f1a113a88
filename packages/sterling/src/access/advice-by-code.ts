import { isKnownSterlingErrorCode } from './error-codes.ts';
import type { KnownSterlingErrorCode } from './error-codes.ts';

const inIntegrationOrProduction = 'Check that it belongs to this account and environment.';
const utc = 'Write it as UTC with date, hours and minutes: 2016-10-30T20:00:00.000Z.';
const pdfKinds = "Give 'end-user-agreement' or 'disclosure-and-authorization'.";
const sendTheFile = 'Hand the PDF itself to `documents.upload`: bytes, a Blob or a stream.';
const editIt = 'and change it with `candidates.edit`: `update` replaces the record.';
const fillCandidate =
  'Complete the candidate with `candidates.edit`, then call again; `packages.missingFields` says beforehand what a package still needs.';

const sentences: Partial<Readonly<Record<KnownSterlingErrorCode, string>>> = {
  '400': sendTheFile,
  '400#address.countryCode?format': "Write the country as two letters: 'US'.",
  '400#address.postalCode?format': 'Write the ZIP code as 5 or 9 digits without a dash.',
  '400#address.regionCode?format': "Write the region as ISO 3166-2: 'US-TX'.",
  '400#adverse-action-already-in-process': 'One is under way: read it from the `adverseActions` of the screening.',
  '400#adverse-action?configuration': 'Ask Sterling to have adverse action configured for this account.',
  '400#billingCode?invalid': '`billingCodes.list()` has the ones of this account.',
  '400#callback.uri?format': 'Give an https URL that Sterling can reach.',
  '400#candidate-and-package-already-subscribed':
    'The candidate has a subscription with this package: no second one is made. Its id is not given here.',
  '400#candidate?required-fields=middleName':
    'Give the middle name, or `confirmedNoMiddleName: true`, with `candidates.edit`; then call again.',
  '400#dob?format': 'Write the date of birth as YYYY-MM-DD.',
  '400#documentType': pdfKinds,
  '400#fileAttachment': sendTheFile,
  '400#fileName': 'Give `fileName`.',
  '400#kba.answers': 'Answer every question of the identity, then call `identities.verify` again.',
  '400#kba.answers?failed':
    'Too many answers were wrong. `identities.retry` gives other questions, three attempts in all; after that verify by other means.',
  '400#kba.answers?invalid-selection': 'Answer with one of the texts that the question offers, written as it is there.',
  '400#packageId?not-found': `\`packages.list()\` has the active ones. ${inIntegrationOrProduction}`,
  '400#party': "Give 'candidate' or 'trusted-user'.",
  '400#phone?format': 'Write the phone number as E.164: +15555551234.',
  '400#referenceCodes?required': '`referenceCodes.list()` has the ones of this account.',
  '400#report-status-not-ready': 'The report is not ready for adverse action: wait until the screening is complete.',
  '400#reportItemIds?not-allowed': 'Leave `reportItemIds` out, and call again.',
  '400#schedule.endAt?format': utc,
  '400#schedule.startAt?format': utc,
  '400#ssn?format': 'Write the number as nine digits without dashes.',
  '400#trustedUserId?not-found': 'The trust may have been revoked: check it with `trustedUsers.get`.',
  '409#clientReferenceId?already-in-use': `A candidate has this reference already: find it with \`candidates.listPage({ clientReferenceId })\` ${editIt}`,
  '409#email?already-in-use': `A candidate has this e-mail address already: find it with \`candidates.listPage({ email })\` ${editIt}`,
  '415#requires-octet-stream':
    'Leave the header content-type to the client: documents travel as application/octet-stream.',
  '422#expired': 'The questions have expired: get new ones with `identities.retry`.',
  '422#identity?retry-limit-exceeded': 'Three attempts are all there are: verify this candidate by other means.',
};

/** One code means different things, depending on what was called. */
const byOperation: Readonly<Record<string, Partial<Readonly<Record<KnownSterlingErrorCode, string>>>>> = {
  createIdentity: {
    '400#candidateId': "The candidate has an identity already: its id is in the candidate's `identityIds`.",
  },
};

const trustAdvice =
  'Trust needs a verified identity that is not assigned yet: `identities.get` says its status, and `trustIds` of the candidate what there is.';

/** Assumed: what an order under a key that another order was sent under is answered with is not documented. */
const keyInUse = '409#idempotency-key?already-in-use';

/** What to do about a documented code, in the words of this client. */
export const adviceByCode = (code: string, operationId: string): string | undefined => {
  if (code === keyInUse) return "Another order was sent under this key: derive the key from this order's own id.";
  if (!isKnownSterlingErrorCode(code)) return undefined;
  const special = byOperation[operationId]?.[code];
  if (special !== undefined) return special;
  if (code === '400#identityId') return trustAdvice;
  if (code === '400#candidateId?not-found') return inIntegrationOrProduction;
  return sentences[code] ?? (code.startsWith('400#candidate?required-fields=') ? fillCandidate : undefined);
};
