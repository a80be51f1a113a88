// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Infer } from '@bgc/core/schema';

import type { KnownAdverseActionStatus, KnownCallbackType, KnownDisputeStatus, KnownDocumentType, KnownDriversLicenseType, KnownIdentityStatus, KnownIdentityType, KnownIntervalUnit, KnownInviteMethod, KnownParty, KnownReportItemResult, KnownReportItemStatus, KnownScreeningClientCriteriaResult, KnownScreeningRequestEndUserCertificate, KnownScreeningResult, KnownScreeningStatus, KnownSubscriptionScreeningRequestEndUserCertificate, KnownSubscriptionStatus, KnownTokenErrorError } from './enums.ts';
import type { components } from './schema.ts';
import type { addressRequestSchema, addressSchema, adminLinksSchema, adverseActionRequestSchema, adverseActionSchema, adverseActionStatusSchema, aliasRequestSchema, aliasSchema, answerSchema, billingCodesSchema, callbackCandidateSchema, callbackCredentialsSchema, callbackEnvelopeSchema, callbackRequestSchema, callbackSchema, callbackScreeningSchema, callbackTypeSchema, candidateLinksSchema, candidateListSchema, candidateRequestSchema, candidateSchema, disputeSchema, disputeStatusSchema, documentListSchema, documentSchema, documentTypeSchema, driversLicenseRequestSchema, driversLicenseSchema, driversLicenseTypeSchema, errorBodySchema, errorItemSchema, healthSchema, identityRequestSchema, identitySchema, identityStatusSchema, identityTypeSchema, identityVerificationRequestSchema, intervalRequestSchema, intervalSchema, intervalUnitSchema, inviteAnswerSchema, inviteChoiceSchema, inviteMethodSchema, inviteRequestSchema, inviteSchema, knowledgeAnswersSchema, knowledgeQuestionsSchema, packageListSchema, packagePriceSchema, packageSchema, partySchema, questionSchema, referenceCodeSchema, referenceCodesSchema, reportItemDetailsListSchema, reportItemDetailsSchema, reportItemResultSchema, reportItemSchema, reportItemStatusSchema, reportLinksSchema, scheduleRequestSchema, scheduleSchema, screeningCallbackSchema, screeningLinksSchema, screeningRequestSchema, screeningResultSchema, screeningSchema, screeningStatusSchema, subscriptionEventSchema, subscriptionEventsSchema, subscriptionMetricsSchema, subscriptionRequestSchema, subscriptionSchema, subscriptionScreeningRequestSchema, subscriptionScreeningSchema, subscriptionStatusSchema, tokenErrorSchema, tokenRequestSchema, tokenResponseSchema, trustRequestSchema, trustSchema, trustedUserSchema } from './zod.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/**
 * An optional member that only one side has, or `any` on one side, would pass for assignable: so they are also compared with every
 * member required and `any` made visible.
 */
type Complete<T> = true extends IsAny<T> ? 'any type' : T extends readonly (infer Element)[] ? Complete<Element>[] : T extends object ? { [Key in keyof T]-?: Complete<T[Key]> } : T;
type Agree<A, B> = Both<A, B> extends true ? Both<Complete<A>, Complete<B>> : false;
/** The literals among an open enum's types. */
type Literals<T> = T extends string ? (string extends T ? never : T) : never;
type Proof<T extends Readonly<Record<string, true>>> = T;

/** What is sent takes more than is read of it: readonly lists, and `undefined` for what is left out. */
type Sent<T> = T extends readonly (infer Element)[] ? Sent<Element>[] : T extends object ? { [Key in keyof T]: Sent<Exclude<T[Key], undefined>> } : T;

export type SchemasAgree = Proof<{
  tokenRequestSchema: Agree<Sent<Infer<typeof tokenRequestSchema>>, Sent<components['schemas']['TokenRequest']>>;
  tokenResponseSchema: Agree<Infer<typeof tokenResponseSchema>, components['schemas']['TokenResponse']>;
  tokenErrorSchema: Agree<Infer<typeof tokenErrorSchema>, components['schemas']['TokenError']>;
  packageSchema: Agree<Infer<typeof packageSchema>, components['schemas']['Package']>;
  packageListSchema: Agree<Infer<typeof packageListSchema>, components['schemas']['PackageList']>;
  packagePriceSchema: Agree<Infer<typeof packagePriceSchema>, components['schemas']['PackagePrice']>;
  addressSchema: Agree<Infer<typeof addressSchema>, components['schemas']['Address']>;
  addressRequestSchema: Agree<Sent<Infer<typeof addressRequestSchema>>, Sent<components['schemas']['AddressRequest']>>;
  driversLicenseTypeSchema: Agree<Infer<typeof driversLicenseTypeSchema>, components['schemas']['DriversLicenseType']>;
  driversLicenseRequestSchema: Agree<Sent<Infer<typeof driversLicenseRequestSchema>>, Sent<components['schemas']['DriversLicenseRequest']>>;
  aliasRequestSchema: Agree<Sent<Infer<typeof aliasRequestSchema>>, Sent<components['schemas']['AliasRequest']>>;
  candidateRequestSchema: Agree<Sent<Infer<typeof candidateRequestSchema>>, Sent<components['schemas']['CandidateRequest']>>;
  driversLicenseSchema: Agree<Infer<typeof driversLicenseSchema>, components['schemas']['DriversLicense']>;
  aliasSchema: Agree<Infer<typeof aliasSchema>, components['schemas']['Alias']>;
  candidateSchema: Agree<Infer<typeof candidateSchema>, components['schemas']['Candidate']>;
  candidateListSchema: Agree<Infer<typeof candidateListSchema>, components['schemas']['CandidateList']>;
  candidateLinksSchema: Agree<Infer<typeof candidateLinksSchema>, components['schemas']['CandidateLinks']>;
  callbackCredentialsSchema: Agree<Sent<Infer<typeof callbackCredentialsSchema>>, Sent<components['schemas']['CallbackCredentials']>>;
  callbackRequestSchema: Agree<Sent<Infer<typeof callbackRequestSchema>>, Sent<components['schemas']['CallbackRequest']>>;
  callbackSchema: Agree<Infer<typeof callbackSchema>, components['schemas']['Callback']>;
  inviteMethodSchema: Agree<Infer<typeof inviteMethodSchema>, components['schemas']['InviteMethod']>;
  inviteChoiceSchema: Agree<Sent<Infer<typeof inviteChoiceSchema>>, Sent<components['schemas']['InviteChoice']>>;
  inviteRequestSchema: Agree<Sent<Infer<typeof inviteRequestSchema>>, Sent<components['schemas']['InviteRequest']>>;
  inviteSchema: Agree<Infer<typeof inviteSchema>, components['schemas']['Invite']>;
  inviteAnswerSchema: Agree<Infer<typeof inviteAnswerSchema>, components['schemas']['InviteAnswer']>;
  screeningRequestSchema: Agree<Sent<Infer<typeof screeningRequestSchema>>, Sent<components['schemas']['ScreeningRequest']>>;
  screeningStatusSchema: Agree<Infer<typeof screeningStatusSchema>, components['schemas']['ScreeningStatus']>;
  screeningResultSchema: Agree<Infer<typeof screeningResultSchema>, components['schemas']['ScreeningResult']>;
  reportItemStatusSchema: Agree<Infer<typeof reportItemStatusSchema>, components['schemas']['ReportItemStatus']>;
  reportItemResultSchema: Agree<Infer<typeof reportItemResultSchema>, components['schemas']['ReportItemResult']>;
  reportItemSchema: Agree<Infer<typeof reportItemSchema>, components['schemas']['ReportItem']>;
  reportItemDetailsSchema: Agree<Infer<typeof reportItemDetailsSchema>, components['schemas']['ReportItemDetails']>;
  reportItemDetailsListSchema: Agree<Infer<typeof reportItemDetailsListSchema>, components['schemas']['ReportItemDetailsList']>;
  disputeStatusSchema: Agree<Infer<typeof disputeStatusSchema>, components['schemas']['DisputeStatus']>;
  disputeSchema: Agree<Infer<typeof disputeSchema>, components['schemas']['Dispute']>;
  adminLinksSchema: Agree<Infer<typeof adminLinksSchema>, components['schemas']['AdminLinks']>;
  screeningLinksSchema: Agree<Infer<typeof screeningLinksSchema>, components['schemas']['ScreeningLinks']>;
  adverseActionStatusSchema: Agree<Infer<typeof adverseActionStatusSchema>, components['schemas']['AdverseActionStatus']>;
  adverseActionSchema: Agree<Infer<typeof adverseActionSchema>, components['schemas']['AdverseAction']>;
  adverseActionRequestSchema: Agree<Sent<Infer<typeof adverseActionRequestSchema>>, Sent<components['schemas']['AdverseActionRequest']>>;
  referenceCodeSchema: Agree<Infer<typeof referenceCodeSchema>, components['schemas']['ReferenceCode']>;
  screeningSchema: Agree<Infer<typeof screeningSchema>, components['schemas']['Screening']>;
  reportLinksSchema: Agree<Infer<typeof reportLinksSchema>, components['schemas']['ReportLinks']>;
  documentTypeSchema: Agree<Infer<typeof documentTypeSchema>, components['schemas']['DocumentType']>;
  partySchema: Agree<Infer<typeof partySchema>, components['schemas']['Party']>;
  documentSchema: Agree<Infer<typeof documentSchema>, components['schemas']['Document']>;
  documentListSchema: Agree<Infer<typeof documentListSchema>, components['schemas']['DocumentList']>;
  intervalUnitSchema: Agree<Infer<typeof intervalUnitSchema>, components['schemas']['IntervalUnit']>;
  intervalRequestSchema: Agree<Sent<Infer<typeof intervalRequestSchema>>, Sent<components['schemas']['IntervalRequest']>>;
  scheduleRequestSchema: Agree<Sent<Infer<typeof scheduleRequestSchema>>, Sent<components['schemas']['ScheduleRequest']>>;
  subscriptionScreeningRequestSchema: Agree<Sent<Infer<typeof subscriptionScreeningRequestSchema>>, Sent<components['schemas']['SubscriptionScreeningRequest']>>;
  subscriptionRequestSchema: Agree<Sent<Infer<typeof subscriptionRequestSchema>>, Sent<components['schemas']['SubscriptionRequest']>>;
  subscriptionStatusSchema: Agree<Infer<typeof subscriptionStatusSchema>, components['schemas']['SubscriptionStatus']>;
  subscriptionScreeningSchema: Agree<Infer<typeof subscriptionScreeningSchema>, components['schemas']['SubscriptionScreening']>;
  intervalSchema: Agree<Infer<typeof intervalSchema>, components['schemas']['Interval']>;
  scheduleSchema: Agree<Infer<typeof scheduleSchema>, components['schemas']['Schedule']>;
  subscriptionMetricsSchema: Agree<Infer<typeof subscriptionMetricsSchema>, components['schemas']['SubscriptionMetrics']>;
  subscriptionSchema: Agree<Infer<typeof subscriptionSchema>, components['schemas']['Subscription']>;
  subscriptionEventSchema: Agree<Infer<typeof subscriptionEventSchema>, components['schemas']['SubscriptionEvent']>;
  subscriptionEventsSchema: Agree<Infer<typeof subscriptionEventsSchema>, components['schemas']['SubscriptionEvents']>;
  identityTypeSchema: Agree<Infer<typeof identityTypeSchema>, components['schemas']['IdentityType']>;
  identityStatusSchema: Agree<Infer<typeof identityStatusSchema>, components['schemas']['IdentityStatus']>;
  identityRequestSchema: Agree<Sent<Infer<typeof identityRequestSchema>>, Sent<components['schemas']['IdentityRequest']>>;
  questionSchema: Agree<Infer<typeof questionSchema>, components['schemas']['Question']>;
  knowledgeQuestionsSchema: Agree<Infer<typeof knowledgeQuestionsSchema>, components['schemas']['KnowledgeQuestions']>;
  identitySchema: Agree<Infer<typeof identitySchema>, components['schemas']['Identity']>;
  answerSchema: Agree<Sent<Infer<typeof answerSchema>>, Sent<components['schemas']['Answer']>>;
  knowledgeAnswersSchema: Agree<Sent<Infer<typeof knowledgeAnswersSchema>>, Sent<components['schemas']['KnowledgeAnswers']>>;
  identityVerificationRequestSchema: Agree<Sent<Infer<typeof identityVerificationRequestSchema>>, Sent<components['schemas']['IdentityVerificationRequest']>>;
  trustRequestSchema: Agree<Sent<Infer<typeof trustRequestSchema>>, Sent<components['schemas']['TrustRequest']>>;
  trustSchema: Agree<Infer<typeof trustSchema>, components['schemas']['Trust']>;
  trustedUserSchema: Agree<Infer<typeof trustedUserSchema>, components['schemas']['TrustedUser']>;
  referenceCodesSchema: Agree<Infer<typeof referenceCodesSchema>, components['schemas']['ReferenceCodes']>;
  billingCodesSchema: Agree<Infer<typeof billingCodesSchema>, components['schemas']['BillingCodes']>;
  healthSchema: Agree<Infer<typeof healthSchema>, components['schemas']['Health']>;
  callbackCandidateSchema: Agree<Infer<typeof callbackCandidateSchema>, components['schemas']['CallbackCandidate']>;
  callbackScreeningSchema: Agree<Infer<typeof callbackScreeningSchema>, components['schemas']['CallbackScreening']>;
  callbackTypeSchema: Agree<Infer<typeof callbackTypeSchema>, components['schemas']['CallbackType']>;
  callbackEnvelopeSchema: Agree<Infer<typeof callbackEnvelopeSchema>, components['schemas']['CallbackEnvelope']>;
  screeningCallbackSchema: Agree<Infer<typeof screeningCallbackSchema>, components['schemas']['ScreeningCallback']>;
  errorItemSchema: Agree<Infer<typeof errorItemSchema>, components['schemas']['ErrorItem']>;
  errorBodySchema: Agree<Infer<typeof errorBodySchema>, components['schemas']['ErrorBody']>;
}>;

export type EnumsAgree = Proof<{
  TokenErrorError: Both<KnownTokenErrorError, Literals<Exclude<components['schemas']['TokenError']['error'], null | undefined>>>;
  DriversLicenseType: Both<KnownDriversLicenseType, Literals<components['schemas']['DriversLicenseType']>>;
  InviteMethod: Both<KnownInviteMethod, Literals<components['schemas']['InviteMethod']>>;
  ScreeningRequestEndUserCertificate: Both<KnownScreeningRequestEndUserCertificate, Literals<Exclude<components['schemas']['ScreeningRequest']['endUserCertificate'], null | undefined>>>;
  ScreeningStatus: Both<KnownScreeningStatus, Literals<components['schemas']['ScreeningStatus']>>;
  ScreeningResult: Both<KnownScreeningResult, Literals<components['schemas']['ScreeningResult']>>;
  ReportItemStatus: Both<KnownReportItemStatus, Literals<components['schemas']['ReportItemStatus']>>;
  ReportItemResult: Both<KnownReportItemResult, Literals<components['schemas']['ReportItemResult']>>;
  DisputeStatus: Both<KnownDisputeStatus, Literals<components['schemas']['DisputeStatus']>>;
  AdverseActionStatus: Both<KnownAdverseActionStatus, Literals<components['schemas']['AdverseActionStatus']>>;
  ScreeningClientCriteriaResult: Both<KnownScreeningClientCriteriaResult, Literals<Exclude<components['schemas']['Screening']['clientCriteriaResult'], null | undefined>>>;
  DocumentType: Both<KnownDocumentType, Literals<components['schemas']['DocumentType']>>;
  Party: Both<KnownParty, Literals<components['schemas']['Party']>>;
  IntervalUnit: Both<KnownIntervalUnit, Literals<components['schemas']['IntervalUnit']>>;
  SubscriptionScreeningRequestEndUserCertificate: Both<KnownSubscriptionScreeningRequestEndUserCertificate, Literals<Exclude<components['schemas']['SubscriptionScreeningRequest']['endUserCertificate'], null | undefined>>>;
  SubscriptionStatus: Both<KnownSubscriptionStatus, Literals<components['schemas']['SubscriptionStatus']>>;
  IdentityType: Both<KnownIdentityType, Literals<components['schemas']['IdentityType']>>;
  IdentityStatus: Both<KnownIdentityStatus, Literals<components['schemas']['IdentityStatus']>>;
  CallbackType: Both<KnownCallbackType, Literals<components['schemas']['CallbackType']>>;
}>;
