// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { array, boolean, expendable, identifier, lazy, list, literal, number, object, openEnum, optional, record, string, union, unknown, unlessEmpty } from '@bgc/core/schema';
import type { Schema } from '@bgc/core/schema';

import { KnownAdverseActionStatus, KnownCallbackType, KnownDisputeStatus, KnownDocumentType, KnownDriversLicenseType, KnownIdentityStatus, KnownIdentityType, KnownIntervalUnit, KnownInviteMethod, KnownParty, KnownReportItemResult, KnownReportItemStatus, KnownScreeningClientCriteriaResult, KnownScreeningRequestEndUserCertificate, KnownScreeningResult, KnownScreeningStatus, KnownSubscriptionScreeningRequestEndUserCertificate, KnownSubscriptionStatus, KnownTokenErrorError } from './enums.ts';
import type { components } from './schema.ts';

/**
 * What an access token is asked for with, by the client credentials grant of OAuth 2.0.
 */
export const tokenRequestSchema = /* @__PURE__ */ object({
  grant_type: /* @__PURE__ */ literal('client_credentials'),
});

/**
 * An access token, and for how many seconds it is valid.
 */
export const tokenResponseSchema = /* @__PURE__ */ object({
  access_token: /* @__PURE__ */ string(),
  token_type: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  expires_in: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

/**
 * Why no access token was given, in the form of OAuth 2.0.
 */
export const tokenErrorSchema = /* @__PURE__ */ object({
  error: /* @__PURE__ */ expendable(/* @__PURE__ */ openEnum(KnownTokenErrorError)),
  error_description: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A set of checks that can be ordered, with the members that a candidate needs for it.
 */
export const packageSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  title: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  active: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  supported: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  components: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  requiredFields: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

/**
 * The packages of the account.
 */
export const packageListSchema = /* @__PURE__ */ list(packageSchema);

/**
 * What a package costs, in the currency's main unit.
 */
export const packagePriceSchema = /* @__PURE__ */ object({
  currencyType: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  total: /* @__PURE__ */ number(),
});

/**
 * Where a person lives, as Sterling shows it. Where one is given, its line, postal code and country are required.
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

/**
 * Where a candidate lives, as it is sent: line, postal code and country are required.
 */
export const addressRequestSchema = /* @__PURE__ */ object({
  addressLine: /* @__PURE__ */ string(),
  municipality: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  regionCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  postalCode: /* @__PURE__ */ string(),
  countryCode: /* @__PURE__ */ string(),
});

/**
 * What a driver's licence is for.
 */
export const driversLicenseTypeSchema = /* @__PURE__ */ openEnum(KnownDriversLicenseType);

/**
 * A candidate's driver's licence, as it is sent: its number and who issued it.
 */
export const driversLicenseRequestSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ optional(driversLicenseTypeSchema),
  licenseNumber: /* @__PURE__ */ string(),
  issuingAgency: /* @__PURE__ */ string(),
});

/**
 * Another name that a candidate is known by, as it is sent.
 */
export const aliasRequestSchema = /* @__PURE__ */ object({
  givenName: /* @__PURE__ */ string(),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ string(),
});

/**
 * A candidate as it is sent: name and e-mail address at least, and what the package requires.
 */
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

/**
 * A candidate's driver's licence, as Sterling shows it.
 */
export const driversLicenseSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ optional(driversLicenseTypeSchema),
  licenseNumber: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  issuingAgency: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Another name that a candidate is known by, as Sterling shows it.
 */
export const aliasSchema = /* @__PURE__ */ object({
  givenName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  confirmedNoMiddleName: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  familyName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A person who is screened, with the personal data that Sterling has.
 */
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

/**
 * A page of candidates.
 */
export const candidateListSchema = /* @__PURE__ */ list(candidateSchema);

/**
 * The link to Sterling's candidate portal.
 */
export const candidateLinksSchema = /* @__PURE__ */ object({
  candidatePortal: /* @__PURE__ */ string(),
});

/**
 * What Sterling authenticates its callbacks with, by HTTP Basic.
 */
export const callbackCredentialsSchema = /* @__PURE__ */ object({
  'basic-auth': /* @__PURE__ */ string(),
});

/**
 * Where callbacks go, and the credentials that they are sent with.
 */
export const callbackRequestSchema = /* @__PURE__ */ object({
  uri: /* @__PURE__ */ string(),
  credentials: /* @__PURE__ */ optional(callbackCredentialsSchema),
});

/**
 * Where callbacks go, without the credentials.
 */
export const callbackSchema = /* @__PURE__ */ object({
  uri: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * How a candidate is invited. `link` gives a link that works once and expires unused after ten minutes; `email` has Sterling write to
 * the candidate.
 */
export const inviteMethodSchema = /* @__PURE__ */ openEnum(KnownInviteMethod);

/**
 * How a candidate is invited to give what is missing. The text of the reference once writes `"invite":"true"`; every sample and both
 * SDKs send this object.
 */
export const inviteChoiceSchema = /* @__PURE__ */ object({
  method: inviteMethodSchema,
});

/**
 * What a new invite to a screening is asked for with.
 */
export const inviteRequestSchema = /* @__PURE__ */ object({
  invite: inviteChoiceSchema,
});

/**
 * How a candidate was invited, with the link where there is one.
 */
export const inviteSchema = /* @__PURE__ */ object({
  method: /* @__PURE__ */ optional(inviteMethodSchema),
  link: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  legacyInvite: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

/**
 * What a new invite is answered with.
 */
export const inviteAnswerSchema = /* @__PURE__ */ object({
  invite: inviteSchema,
});

/**
 * An order of a package for a candidate. `endUserCertificate` is required unless there is an `invite`. JSON Schema could say so, the
 * generated type cannot: the client's own type does.
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
 * How far a screening has come. With one `l`; an adverse action has two. Both are listed, so that a slip is read.
 */
export const screeningStatusSchema = /* @__PURE__ */ openEnum(KnownScreeningStatus);

/**
 * What a screening has found as a whole.
 */
export const screeningResultSchema = /* @__PURE__ */ openEnum(KnownScreeningResult);

/**
 * How far one check of a screening has come.
 */
export const reportItemStatusSchema = /* @__PURE__ */ openEnum(KnownReportItemStatus);

/**
 * What one check of a screening has found. The last four are what a production integration has seen.
 */
export const reportItemResultSchema = /* @__PURE__ */ openEnum(KnownReportItemResult);

/**
 * One check of a screening, with a status and result of its own.
 */
export const reportItemSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  type: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  status: /* @__PURE__ */ optional(reportItemStatusSchema),
  result: /* @__PURE__ */ optional(reportItemResultSchema),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * One check of a screening, with what explains its result.
 */
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

/**
 * What more is known of the checks of a screening.
 */
export const reportItemDetailsListSchema = /* @__PURE__ */ list(reportItemDetailsSchema);

/**
 * Whether a dispute is open. Comes in either case.
 */
export const disputeStatusSchema = /* @__PURE__ */ openEnum(KnownDisputeStatus);

/**
 * A candidate's objection to a report.
 */
export const disputeSchema = /* @__PURE__ */ object({
  status: /* @__PURE__ */ optional(disputeStatusSchema),
  createdAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  deactivatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * Pages of Sterling's portal, which ask for a login. Pages that ask for a login.
 */
export const adminLinksSchema = /* @__PURE__ */ object({
  web: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pdf: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Where a screening is in Sterling's portal.
 */
export const screeningLinksSchema = /* @__PURE__ */ object({
  admin: /* @__PURE__ */ optional(adminLinksSchema),
});

/**
 * How far an adverse action has come. A callback shows `awaiting-dispute`, a screening `pending`; the text speaks of `initiated` and
 * "completed". With two `l`; a screening has one.
 */
export const adverseActionStatusSchema = /* @__PURE__ */ openEnum(KnownAdverseActionStatus);

/**
 * A notice that the Fair Credit Reporting Act asks for before a decision is made on a report.
 */
export const adverseActionSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  status: /* @__PURE__ */ optional(adverseActionStatusSchema),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  reportItemIds: /* @__PURE__ */ expendable(/* @__PURE__ */ array(/* @__PURE__ */ identifier())),
});

/**
 * What an adverse action is begun with: the report items that the decision is based on, and a comment.
 */
export const adverseActionRequestSchema = /* @__PURE__ */ object({
  reportItemIds: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  comment: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A code of your own, as it is set up for the account, with those of the next level.
 */
export const referenceCodeSchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ string(),
  codes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema))),
});

/**
 * One order of a package for a candidate: its status, its result, and one report item for each check.
 */
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
 * Links to a report. Each works once, for whoever has it.
 */
export const reportLinksSchema = /* @__PURE__ */ object({
  link: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  html: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pdf: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  token: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Which document it is.
 */
export const documentTypeSchema = /* @__PURE__ */ openEnum(KnownDocumentType);

/**
 * Whose document it is.
 */
export const partySchema = /* @__PURE__ */ openEnum(KnownParty);

/**
 * What is known of a stored document, without its contents.
 */
export const documentSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  candidateId: /* @__PURE__ */ expendable(/* @__PURE__ */ identifier()),
  fileName: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  fileType: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  createdAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  updatedAt: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * The documents of a candidate or screening.
 */
export const documentListSchema = /* @__PURE__ */ list(documentSchema);

/**
 * What the time between two screenings is counted in.
 */
export const intervalUnitSchema = /* @__PURE__ */ openEnum(KnownIntervalUnit);

/**
 * How far apart the screenings of a subscription are, as it is sent.
 */
export const intervalRequestSchema = /* @__PURE__ */ object({
  unit: intervalUnitSchema,
  value: /* @__PURE__ */ number(),
});

/**
 * When the screenings of a subscription are ordered, as it is sent.
 */
export const scheduleRequestSchema = /* @__PURE__ */ object({
  startAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  interval: /* @__PURE__ */ optional(intervalRequestSchema),
});

/**
 * What a subscription orders each time, as it is sent.
 */
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
 * An order that repeats: what is ordered each time, and when. Neither member is marked as required; both are in the sample, and a
 * subscription without them says nothing.
 */
export const subscriptionRequestSchema = /* @__PURE__ */ object({
  screening: subscriptionScreeningRequestSchema,
  schedule: scheduleRequestSchema,
});

/**
 * Whether a subscription goes on ordering. The sample shows `enabled`; the text speaks of disabled ones.
 */
export const subscriptionStatusSchema = /* @__PURE__ */ openEnum(KnownSubscriptionStatus);

/**
 * What a subscription orders each time.
 */
export const subscriptionScreeningSchema = /* @__PURE__ */ object({
  packageId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  candidateId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  callback: /* @__PURE__ */ optional(callbackSchema),
  referenceCodes: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ union([/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema), /* @__PURE__ */ string()]))),
  billingCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endUserCertificate: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  trustedUserId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

/**
 * How far apart the screenings of a subscription are.
 */
export const intervalSchema = /* @__PURE__ */ object({
  unit: /* @__PURE__ */ optional(intervalUnitSchema),
  value: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

/**
 * From when on, until when and how often a subscription orders.
 */
export const scheduleSchema = /* @__PURE__ */ object({
  startAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  endAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  interval: /* @__PURE__ */ optional(intervalSchema),
});

/**
 * How often a subscription has run, and how often that failed.
 */
export const subscriptionMetricsSchema = /* @__PURE__ */ object({
  runCount: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  failureCount: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
});

/**
 * An order that repeats, with its schedule and what it orders.
 */
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
 * One screening that a subscription has ordered.
 */
export const subscriptionEventSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  createdAt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * The screenings that a subscription has ordered.
 */
export const subscriptionEventsSchema = /* @__PURE__ */ object({
  screenings: /* @__PURE__ */ array(subscriptionEventSchema),
});

/**
 * How a candidate's identity is verified: `kba`, by questions about their life. `client verified` for a candidate whom your own
 * support has verified.
 */
export const identityTypeSchema = /* @__PURE__ */ openEnum(KnownIdentityType);

/**
 * Whether a candidate's identity is verified.
 */
export const identityStatusSchema = /* @__PURE__ */ openEnum(KnownIdentityStatus);

/**
 * What the verification of an identity is begun with: whose, and how.
 */
export const identityRequestSchema = /* @__PURE__ */ object({
  candidateId: /* @__PURE__ */ string(),
  type: /* @__PURE__ */ optional(identityTypeSchema),
});

/**
 * A question that the candidate alone should be able to answer, with the answers to choose from. Tells of the candidate's life.
 */
export const questionSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  prompt: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  answers: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

/**
 * The questions that verify an identity.
 */
export const knowledgeQuestionsSchema = /* @__PURE__ */ object({
  questions: /* @__PURE__ */ optional(/* @__PURE__ */ array(questionSchema)),
});

/**
 * The verification of a candidate's identity, with its questions while it is open.
 */
export const identitySchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  candidateId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
  type: /* @__PURE__ */ optional(identityTypeSchema),
  status: /* @__PURE__ */ optional(identityStatusSchema),
  kba: /* @__PURE__ */ optional(knowledgeQuestionsSchema),
});

/**
 * The candidate's answer to one question.
 */
export const answerSchema = /* @__PURE__ */ object({
  questionId: /* @__PURE__ */ string(),
  response: /* @__PURE__ */ string(),
});

/**
 * The candidate's answers to the questions.
 */
export const knowledgeAnswersSchema = /* @__PURE__ */ object({
  questions: /* @__PURE__ */ optional(/* @__PURE__ */ array(questionSchema)),
  answers: /* @__PURE__ */ array(answerSchema),
});

/**
 * What a verification of an identity is completed with.
 */
export const identityVerificationRequestSchema = /* @__PURE__ */ object({
  kba: knowledgeAnswersSchema,
});

/**
 * What trust is asked for with: a verified identity.
 */
export const trustRequestSchema = /* @__PURE__ */ object({
  identityId: /* @__PURE__ */ string(),
});

/**
 * That a verified candidate may have others screened.
 */
export const trustSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  identityId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

/**
 * Somebody verified, on whose behalf screenings may be ordered.
 */
export const trustedUserSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  identityId: /* @__PURE__ */ optional(/* @__PURE__ */ identifier()),
});

/**
 * The reference codes of the account.
 */
export const referenceCodesSchema = /* @__PURE__ */ object({
  referenceCodes: /* @__PURE__ */ array(/* @__PURE__ */ lazy((): Schema<components['schemas']['ReferenceCode']> => referenceCodeSchema)),
});

/**
 * The billing codes of the account.
 */
export const billingCodesSchema = /* @__PURE__ */ object({
  billingCodes: /* @__PURE__ */ array(/* @__PURE__ */ string()),
});

/**
 * Whether Sterling's API is well: an object of which nothing is public.
 */
export const healthSchema = /* @__PURE__ */ record(/* @__PURE__ */ unknown());

/**
 * The candidate that a callback of version 2 puts where `candidateId` was.
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
 * A screening as a callback has it, and in the form of version 2 its candidate.
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
 * What kind of callback it is. "At present, all callbacks are of the screening type."
 */
export const callbackTypeSchema = /* @__PURE__ */ openEnum(KnownCallbackType);

/**
 * What every callback has, whatever its type.
 */
export const callbackEnvelopeSchema = /* @__PURE__ */ object({
  type: /* @__PURE__ */ string(),
  payload: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
});

/**
 * A callback that shows a screening as it has become.
 */
export const screeningCallbackSchema = /* @__PURE__ */ object({
  type: callbackTypeSchema,
  payload: callbackScreeningSchema,
});

/**
 * One thing that is wrong, with its code and message.
 */
export const errorItemSchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  message: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * What an error is answered with: a list of what is wrong.
 */
export const errorBodySchema = /* @__PURE__ */ object({
  errors: /* @__PURE__ */ optional(/* @__PURE__ */ array(errorItemSchema)),
});
