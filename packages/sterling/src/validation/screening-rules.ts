import { isAbsent, isObject } from './find-problems.ts';
import { list, object } from './rules.ts';
import type { ObjectRule } from './rules.ts';
import { flagText, httpsUri, oneOf, text, userAndPassword } from './value-rules.ts';

/** The table calls the member basicAuth, every sample and the wire basic-auth. */
const credentialsRules = object({
  advice: 'Give an object with basic-auth: user:password',
  required: ['basic-auth'],
  members: { 'basic-auth': userAndPassword },
  misnamed: { basicAuth: 'basic-auth' },
});

const callbackRules = object({
  advice: 'Give an object with the https uri that callbacks go to',
  required: ['uri'],
  members: { uri: httpsUri, credentials: credentialsRules },
});

/** The guide's `"invite": "true"` is older than the object, which every sample and the reference have. */
export const inviteRules = object({
  advice: 'Give an object, { "method": "link" } or { "method": "email" }; the text "true" of the guide is its old form',
  required: ['method'],
  members: { method: oneOf('link', 'email') },
});

const members = {
  packageId: text,
  candidateId: text,
  endUserCertificate: flagText,
  callback: callbackRules,
  invite: inviteRules,
  referenceCodes: list('Give a list of the codes as texts', text),
  billingCode: text,
  trustedUserId: text,
} as const;

/** A documented sample of an invite has an `id`; a published SDK sends `chargeId`. */
const accepted = ['id', 'chargeId'];

/** "Screening has to be submitted with end user agreement in non-invite flow." */
export const screeningRules: ObjectRule = object({
  advice: 'Give the screening as an object',
  required: ['packageId', 'candidateId'],
  members,
  accepted,
  together: ({ endUserCertificate, invite }: { readonly endUserCertificate?: unknown; readonly invite?: unknown }) =>
    isAbsent(endUserCertificate) && !isObject(invite)
      ? [
          {
            field: 'endUserCertificate',
            reason: 'required',
            advice:
              'Give the text "true" if the end user agreement is present, "false" if it may not be; only an invite does without',
          },
        ]
      : [],
});

/** The documented sample of a subscription has no `endUserCertificate`. */
export const subscribedScreeningRules: ObjectRule = object({
  advice: 'Give an object with packageId and candidateId',
  required: ['packageId', 'candidateId'],
  members,
  accepted,
});
