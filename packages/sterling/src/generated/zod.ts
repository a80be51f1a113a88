// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { array, boolean, expendable, identifier, lazy, list, literal, number, object, openEnum, optional, record, string, union, unknown, unlessEmpty } from '@bgc/core/schema';
import type { Schema } from '@bgc/core/schema';

import { KnownAdverseActionStatus, KnownCallbackType, KnownDisputeStatus, KnownDocumentType, KnownDriversLicenseType, KnownIdentityStatus, KnownIdentityType, KnownIntervalUnit, KnownInviteMethod, KnownParty, KnownReportItemResult, KnownReportItemStatus, KnownScreeningClientCriteriaResult, KnownScreeningRequestEndUserCertificate, KnownScreeningResult, KnownScreeningStatus, KnownSubscriptionScreeningRequestEndUserCertificate, KnownSubscriptionStatus, KnownTokenErrorError } from './enums.ts';
import type { components } from './schema.ts';

export const tokenRequestSchema = /* @__PURE__ */ object({
  grant_type: /* @__PURE__ */ literal('client_credentials'),
});

export const tokenResponseSchema = /* @__PURE__ */ object({
  access_token: /* @__PURE__ */ string(),
  token_type: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  expires_in: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

export const tokenErrorSchema = /* @__PURE__ */ object({
  error: /* @__PURE__ */ expendable(/* @__PURE__ */ openEnum(KnownTokenErrorError)),
  error_description: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

export const packageSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  title: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  active: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  supported: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  components: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  requiredFields: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

export const packageListSchema = /* @__PURE__ */ list(packageSchema);

export const packagePriceSchema = /* @__PURE__ */ object({
  currencyType: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  total: /* @__PURE__ */ number(),
});

/**
 * Where one is given, its line, postal code and country are required.
 */
export const addressSchema = /* @__PURE__ */ object({
  addressLine: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  municipality: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  regionCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  postalCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  countryCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  validFrom: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  validTo: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const addressRequestSchema = /* @__PURE__ */ object({
  addressLine: /* @__PURE__ */ string(),
  municipality: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  regionCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  postalCode: /* @__PURE__ */ string(),
  countryCode: /* @__PURE__ */ string(),
});

export const driversLicenseTypeSchema = /* @__PURE__ */ openEnum(KnownDriversLicenseType);

export const driversLicenseRequestSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ optional(driversLicenseTypeSchema),
  licenseNumber: /* @__PURE__ */ string(),
  issuingAgency: /* @__PURE__ */ string(),
});

export const aliasRequestSchema = /* @__PURE__ */ object({
  givenName: /* @__PURE__ */ string(),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ string(),
});

export const candidateRequestSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  clientReferenceId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  email: /* @__PURE__ */ string(),
  givenName: /* @__PURE__ */ string(),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ string(),
  dob: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  phone: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  ssn: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  address: /* @__PURE__ */ optional(addressRequestSchema),
  driversLicense: /* @__PURE__ */ optional(driversLicenseRequestSchema),
  aliases: /* @__PURE__ */ optional(/* @__PURE__ */ array(aliasRequestSchema)),
});

export const driversLicenseSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ optional(driversLicenseTypeSchema),
  licenseNumber: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  issuingAgency: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const aliasSchema = /* @__PURE__ */ object({
  givenName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const candidateSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  clientReferenceId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  email: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  givenName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  dob: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  ssn: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  phone: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  address: /* @__PURE__ */ optional(addressSchema),
  driversLicense: /* @__PURE__ */ optional(driversLicenseSchema),
  aliases: /* @__PURE__ */ optional(/* @__PURE__ */ array(aliasSchema)),
  screenings: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ unknown())),
  screeningIds: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ identifier())),
  identityIds: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ identifier())),
  trustIds: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ identifier())),
});

export const candidateListSchema = /* @__PURE__ */ list(candidateSchema);

export const candidateLinksSchema = /* @__PURE__ */ object({
  candidatePortal: /* @__PURE__ */ string(),
});

export const callbackCredentialsSchema = /* @__PURE__ */ object({
  'basic-auth': /* @__PURE__ */ string(),
});

export const callbackRequestSchema = /* @__PURE__ */ object({
  uri: /* @__PURE__ */ string(),
  credentials: /* @__PURE__ */ optional(callbackCredentialsSchema),
});

export const callbackSchema = /* @__PURE__ */ object({
  uri: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * `link` gives a link that works once and expires unused after ten minutes; `email` has Sterling write to the candidate.
 */
export const inviteMethodSchema = /* @__PURE__ */ openEnum(KnownInviteMethod);

/**
 * The text of the reference once writes `"invite":"true"`; every sample and both SDKs send this object.
 */
export const inviteChoiceSchema = /* @__PURE__ */ object({
  method: inviteMethodSchema,
});

export const inviteRequestSchema = /* @__PURE__ */ object({
  invite: inviteChoiceSchema,
});

export const inviteSchema = /* @__PURE__ */ object({
  method: /* @__PURE__ */ optional(inviteMethodSchema),
  link: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  legacyInvite: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

export const inviteAnswerSchema = /* @__PURE__ */ object({
  invite: inviteSchema,
});

/**
 * `endUserCertificate` is required unless there is an `invite`. JSON Schema could say so, the generated type cannot: the client's own
 * type does.
 */
export const screeningRequestSchema = /* @__PURE__ */ object({
  packageId: /* @__PURE__ */ string(),
  candidateId: /* @__PURE__ */ string(),
  callback: /* @__PURE__ */ optional(callbackRequestSchema),
  invite: /* @__PURE__ */ optional(inviteChoiceSchema),
  referenceCodes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  billingCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endUserCertificate: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownScreeningRequestEndUserCertificate)),
  trustedUserId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * With one `l`; an adverse action has two. Both are listed, so that a slip is read.
 */
export const screeningStatusSchema = /* @__PURE__ */ openEnum(KnownScreeningStatus);

export const screeningResultSchema = /* @__PURE__ */ openEnum(KnownScreeningResult);

export const reportItemStatusSchema = /* @__PURE__ */ openEnum(KnownReportItemStatus);

/**
 * The last four are what a production integration has seen.
 */
export const reportItemResultSchema = /* @__PURE__ */ openEnum(KnownReportItemResult);

export const reportItemSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  status: /* @__PURE__ */ optional(reportItemStatusSchema),
  result: /* @__PURE__ */ optional(reportItemResultSchema),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

export const reportItemDetailsSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  status: /* @__PURE__ */ optional(reportItemStatusSchema),
  result: /* @__PURE__ */ optional(reportItemResultSchema),
  resultStatement: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  reason: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  disclosureDetails: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  completedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

export const reportItemDetailsListSchema = /* @__PURE__ */ list(reportItemDetailsSchema);

/**
 * Comes in either case.
 */
export const disputeStatusSchema = /* @__PURE__ */ openEnum(KnownDisputeStatus);

export const disputeSchema = /* @__PURE__ */ object({
  status: /* @__PURE__ */ optional(disputeStatusSchema),
  createdAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  deactivatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * Pages that ask for a login.
 */
export const adminLinksSchema = /* @__PURE__ */ object({
  web: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pdf: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const screeningLinksSchema = /* @__PURE__ */ object({
  admin: /* @__PURE__ */ optional(adminLinksSchema),
});

/**
 * A callback shows `awaiting-dispute`, a screening `pending`; the text speaks of `initiated` and "completed". With two `l`;
 * a screening has one.
 */
export const adverseActionStatusSchema = /* @__PURE__ */ openEnum(KnownAdverseActionStatus);

export const adverseActionSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  status: /* @__PURE__ */ optional(adverseActionStatusSchema),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  reportItemIds: /* @__PURE__ */ expendable(/* @__PURE__ */ array(/* @__PURE__ */ identifier())),
});

export const adverseActionRequestSchema = /* @__PURE__ */ object({
  reportItemIds: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  comment: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const referenceCodeSchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ string(),
  codes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema))),
});

export const screeningSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  packageId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  candidateId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  status: /* @__PURE__ */ optional(screeningStatusSchema),
  result: /* @__PURE__ */ optional(screeningResultSchema),
  clientCriteriaResult: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownScreeningClientCriteriaResult)),
  reportItems: /* @__PURE__ */ optional(/* @__PURE__ */ array(reportItemSchema)),
  submittedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  dispute: /* @__PURE__ */ unlessEmpty(disputeSchema),
  links: /* @__PURE__ */ expendable(screeningLinksSchema),
  callback: /* @__PURE__ */ expendable(callbackSchema),
  invite: /* @__PURE__ */ expendable(inviteSchema),
  adverseActions: /* @__PURE__ */ optional(/* @__PURE__ */ array(adverseActionSchema)),
  referenceCodes: /* @__PURE__ */ expendable(/* @__PURE__ */ array(/* @__PURE__ */ union([/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema), /* @__PURE__ */ string()]))),
  billingCode: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  trustedUserId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  chargeId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
});

/**
 * Each works once, for whoever has it.
 */
export const reportLinksSchema = /* @__PURE__ */ object({
  link: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  html: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pdf: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  token: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const documentTypeSchema = /* @__PURE__ */ openEnum(KnownDocumentType);

export const partySchema = /* @__PURE__ */ openEnum(KnownParty);

export const documentSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  candidateId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  fileName: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  fileType: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  createdAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

export const documentListSchema = /* @__PURE__ */ list(documentSchema);

export const intervalUnitSchema = /* @__PURE__ */ openEnum(KnownIntervalUnit);

export const intervalRequestSchema = /* @__PURE__ */ object({
  unit: intervalUnitSchema,
  value: /* @__PURE__ */ number(),
});

export const scheduleRequestSchema = /* @__PURE__ */ object({
  startAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  interval: /* @__PURE__ */ optional(intervalRequestSchema),
});

export const subscriptionScreeningRequestSchema = /* @__PURE__ */ object({
  packageId: /* @__PURE__ */ string(),
  candidateId: /* @__PURE__ */ string(),
  callback: /* @__PURE__ */ optional(callbackRequestSchema),
  referenceCodes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  billingCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endUserCertificate: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownSubscriptionScreeningRequestEndUserCertificate)),
  trustedUserId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Neither member is marked as required; both are in the sample, and a subscription without them says nothing.
 */
export const subscriptionRequestSchema = /* @__PURE__ */ object({
  screening: subscriptionScreeningRequestSchema,
  schedule: scheduleRequestSchema,
});

/**
 * The sample shows `enabled`; the text speaks of disabled ones.
 */
export const subscriptionStatusSchema = /* @__PURE__ */ openEnum(KnownSubscriptionStatus);

export const subscriptionScreeningSchema = /* @__PURE__ */ object({
  packageId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  candidateId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  callback: /* @__PURE__ */ optional(callbackSchema),
  referenceCodes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ union([/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema), /* @__PURE__ */ string()]))),
  billingCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endUserCertificate: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  trustedUserId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

export const intervalSchema = /* @__PURE__ */ object({
  unit: /* @__PURE__ */ optional(intervalUnitSchema),
  value: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

export const scheduleSchema = /* @__PURE__ */ object({
  startAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  interval: /* @__PURE__ */ optional(intervalSchema),
});

export const subscriptionMetricsSchema = /* @__PURE__ */ object({
  runCount: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  failureCount: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

export const subscriptionSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  status: /* @__PURE__ */ optional(subscriptionStatusSchema),
  screening: /* @__PURE__ */ expendable(subscriptionScreeningSchema),
  schedule: /* @__PURE__ */ expendable(scheduleSchema),
  metrics: /* @__PURE__ */ expendable(subscriptionMetricsSchema),
  createdAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  nextRunAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * One screening that was ordered.
 */
export const subscriptionEventSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  createdAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const subscriptionEventsSchema = /* @__PURE__ */ object({
  screenings: /* @__PURE__ */ array(subscriptionEventSchema),
});

/**
 * `client verified` for a candidate whom your own support has verified.
 */
export const identityTypeSchema = /* @__PURE__ */ openEnum(KnownIdentityType);

export const identityStatusSchema = /* @__PURE__ */ openEnum(KnownIdentityStatus);

export const identityRequestSchema = /* @__PURE__ */ object({
  candidateId: /* @__PURE__ */ string(),
  type: /* @__PURE__ */ optional(identityTypeSchema),
});

/**
 * Tells of the candidate's life.
 */
export const questionSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  prompt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  answers: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

export const knowledgeQuestionsSchema = /* @__PURE__ */ object({
  questions: /* @__PURE__ */ optional(/* @__PURE__ */ array(questionSchema)),
});

export const identitySchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  candidateId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  type: /* @__PURE__ */ optional(identityTypeSchema),
  status: /* @__PURE__ */ optional(identityStatusSchema),
  kba: /* @__PURE__ */ optional(knowledgeQuestionsSchema),
});

export const answerSchema = /* @__PURE__ */ object({
  questionId: /* @__PURE__ */ string(),
  response: /* @__PURE__ */ string(),
});

export const knowledgeAnswersSchema = /* @__PURE__ */ object({
  questions: /* @__PURE__ */ optional(/* @__PURE__ */ array(questionSchema)),
  answers: /* @__PURE__ */ array(answerSchema),
});

export const identityVerificationRequestSchema = /* @__PURE__ */ object({
  kba: knowledgeAnswersSchema,
});

export const trustRequestSchema = /* @__PURE__ */ object({
  identityId: /* @__PURE__ */ string(),
});

export const trustSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  identityId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

export const trustedUserSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  identityId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

export const referenceCodesSchema = /* @__PURE__ */ object({
  referenceCodes: /* @__PURE__ */ array(/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema)),
});

export const billingCodesSchema = /* @__PURE__ */ object({
  billingCodes: /* @__PURE__ */ array(/* @__PURE__ */ string()),
});

/**
 * An object of which nothing is public.
 */
export const healthSchema = /* @__PURE__ */ record(/* @__PURE__ */ unknown());

/**
 * The candidate that version 2 puts where `candidateId` was.
 */
export const callbackCandidateSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  email: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  givenName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  dob: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  ssn: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  phone: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  address: /* @__PURE__ */ optional(addressSchema),
});

/**
 * A screening, and in the form of version 2 its candidate.
 */
export const callbackScreeningSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  packageId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  candidateId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  status: /* @__PURE__ */ optional(screeningStatusSchema),
  result: /* @__PURE__ */ optional(screeningResultSchema),
  clientCriteriaResult: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownScreeningClientCriteriaResult)),
  reportItems: /* @__PURE__ */ optional(/* @__PURE__ */ array(reportItemSchema)),
  submittedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  dispute: /* @__PURE__ */ unlessEmpty(disputeSchema),
  links: /* @__PURE__ */ expendable(screeningLinksSchema),
  callback: /* @__PURE__ */ expendable(callbackSchema),
  invite: /* @__PURE__ */ expendable(inviteSchema),
  adverseActions: /* @__PURE__ */ optional(/* @__PURE__ */ array(adverseActionSchema)),
  referenceCodes: /* @__PURE__ */ expendable(/* @__PURE__ */ array(/* @__PURE__ */ union([/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema), /* @__PURE__ */ string()]))),
  billingCode: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  trustedUserId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  chargeId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  candidate: /* @__PURE__ */ optional(callbackCandidateSchema),
});

/**
 * "At present, all callbacks are of the screening type."
 */
export const callbackTypeSchema = /* @__PURE__ */ openEnum(KnownCallbackType);

/**
 * What every callback has, whatever its type.
 */
export const callbackEnvelopeSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ string(),
  payload: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
});

export const screeningCallbackSchema = /* @__PURE__ */ object({
  type: callbackTypeSchema,
  payload: callbackScreeningSchema,
});

export const errorItemSchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  message: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

export const errorBodySchema = /* @__PURE__ */ object({
  errors: /* @__PURE__ */ optional(/* @__PURE__ */ array(errorItemSchema)),
});
