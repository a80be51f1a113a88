// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './zod.ts';

/** Checks `AddressRequest` before it is sent: where a candidate lives, as it is sent: line, postal code and country are required. */
export const addressRequestSchema = /* @__PURE__ */ standardSchema(read.addressRequestSchema);
/** Reads `Address` tolerantly: where a person lives, as Sterling shows it. */
export const addressSchema = /* @__PURE__ */ standardSchema(read.addressSchema);
/** Reads `AdminLinks` tolerantly: pages of Sterling's portal, which ask for a login. */
export const adminLinksSchema = /* @__PURE__ */ standardSchema(read.adminLinksSchema);
/** Checks `AdverseActionRequest` before it is sent: what an adverse action is begun with: the report items that the decision is based on, and a comment. */
export const adverseActionRequestSchema = /* @__PURE__ */ standardSchema(read.adverseActionRequestSchema);
/** Reads `AdverseAction` tolerantly: a notice that the Fair Credit Reporting Act asks for before a decision is made on a report. */
export const adverseActionSchema = /* @__PURE__ */ standardSchema(read.adverseActionSchema);
/** Reads `AdverseActionStatus` tolerantly: how far an adverse action has come. */
export const adverseActionStatusSchema = /* @__PURE__ */ standardSchema(read.adverseActionStatusSchema);
/** Checks `AliasRequest` before it is sent: another name that a candidate is known by, as it is sent. */
export const aliasRequestSchema = /* @__PURE__ */ standardSchema(read.aliasRequestSchema);
/** Reads `Alias` tolerantly: another name that a candidate is known by, as Sterling shows it. */
export const aliasSchema = /* @__PURE__ */ standardSchema(read.aliasSchema);
/** Checks `Answer` before it is sent: the candidate's answer to one question. */
export const answerSchema = /* @__PURE__ */ standardSchema(read.answerSchema);
/** Reads `BillingCodes` tolerantly: the billing codes of the account. */
export const billingCodesSchema = /* @__PURE__ */ standardSchema(read.billingCodesSchema);
/** Reads `CallbackCandidate` tolerantly: the candidate that a callback of version 2 puts where `candidateId` was. */
export const callbackCandidateSchema = /* @__PURE__ */ standardSchema(read.callbackCandidateSchema);
/** Checks `CallbackCredentials` before it is sent: what Sterling authenticates its callbacks with, by HTTP Basic. */
export const callbackCredentialsSchema = /* @__PURE__ */ standardSchema(read.callbackCredentialsSchema);
/** Reads `CallbackEnvelope` tolerantly: what every callback has, whatever its type. */
export const callbackEnvelopeSchema = /* @__PURE__ */ standardSchema(read.callbackEnvelopeSchema);
/** Checks `CallbackRequest` before it is sent: where callbacks go, and the credentials that they are sent with. */
export const callbackRequestSchema = /* @__PURE__ */ standardSchema(read.callbackRequestSchema);
/** Reads `Callback` tolerantly: where callbacks go, without the credentials. */
export const callbackSchema = /* @__PURE__ */ standardSchema(read.callbackSchema);
/** Reads `CallbackScreening` tolerantly: a screening as a callback has it, and in the form of version 2 its candidate. */
export const callbackScreeningSchema = /* @__PURE__ */ standardSchema(read.callbackScreeningSchema);
/** Reads `CallbackType` tolerantly: what kind of callback it is. */
export const callbackTypeSchema = /* @__PURE__ */ standardSchema(read.callbackTypeSchema);
/** Reads `CandidateLinks` tolerantly: the link to Sterling's candidate portal. */
export const candidateLinksSchema = /* @__PURE__ */ standardSchema(read.candidateLinksSchema);
/** Reads `CandidateList` tolerantly: a page of candidates. */
export const candidateListSchema = /* @__PURE__ */ standardSchema(read.candidateListSchema);
/** Checks `CandidateRequest` before it is sent: a candidate as it is sent: name and e-mail address at least, and what the package requires. */
export const candidateRequestSchema = /* @__PURE__ */ standardSchema(read.candidateRequestSchema);
/** Reads `Candidate` tolerantly: a person who is screened, with the personal data that Sterling has. */
export const candidateSchema = /* @__PURE__ */ standardSchema(read.candidateSchema);
/** Reads `Dispute` tolerantly: a candidate's objection to a report. */
export const disputeSchema = /* @__PURE__ */ standardSchema(read.disputeSchema);
/** Reads `DisputeStatus` tolerantly: whether a dispute is open. */
export const disputeStatusSchema = /* @__PURE__ */ standardSchema(read.disputeStatusSchema);
/** Reads `DocumentList` tolerantly: the documents of a candidate or screening. */
export const documentListSchema = /* @__PURE__ */ standardSchema(read.documentListSchema);
/** Reads `Document` tolerantly: what is known of a stored document, without its contents. */
export const documentSchema = /* @__PURE__ */ standardSchema(read.documentSchema);
/** Reads `DocumentType` tolerantly: which document it is. */
export const documentTypeSchema = /* @__PURE__ */ standardSchema(read.documentTypeSchema);
/** Checks `DriversLicenseRequest` before it is sent: a candidate's driver's licence, as it is sent: its number and who issued it. */
export const driversLicenseRequestSchema = /* @__PURE__ */ standardSchema(read.driversLicenseRequestSchema);
/** Reads `DriversLicense` tolerantly: a candidate's driver's licence, as Sterling shows it. */
export const driversLicenseSchema = /* @__PURE__ */ standardSchema(read.driversLicenseSchema);
/** Reads `DriversLicenseType` tolerantly: what a driver's licence is for. */
export const driversLicenseTypeSchema = /* @__PURE__ */ standardSchema(read.driversLicenseTypeSchema);
/** Reads `ErrorBody` tolerantly: what an error is answered with: a list of what is wrong. */
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
/** Reads `ErrorItem` tolerantly: one thing that is wrong, with its code and message. */
export const errorItemSchema = /* @__PURE__ */ standardSchema(read.errorItemSchema);
/** Reads `Health` tolerantly: whether Sterling's API is well: an object of which nothing is public. */
export const healthSchema = /* @__PURE__ */ standardSchema(read.healthSchema);
/** Checks `IdentityRequest` before it is sent: what the verification of an identity is begun with: whose, and how. */
export const identityRequestSchema = /* @__PURE__ */ standardSchema(read.identityRequestSchema);
/** Reads `Identity` tolerantly: the verification of a candidate's identity, with its questions while it is open. */
export const identitySchema = /* @__PURE__ */ standardSchema(read.identitySchema);
/** Reads `IdentityStatus` tolerantly: whether a candidate's identity is verified. */
export const identityStatusSchema = /* @__PURE__ */ standardSchema(read.identityStatusSchema);
/** Reads `IdentityType` tolerantly: how a candidate's identity is verified: `kba`, by questions about their life. */
export const identityTypeSchema = /* @__PURE__ */ standardSchema(read.identityTypeSchema);
/** Checks `IdentityVerificationRequest` before it is sent: what a verification of an identity is completed with. */
export const identityVerificationRequestSchema = /* @__PURE__ */ standardSchema(read.identityVerificationRequestSchema);
/** Checks `IntervalRequest` before it is sent: how far apart the screenings of a subscription are, as it is sent. */
export const intervalRequestSchema = /* @__PURE__ */ standardSchema(read.intervalRequestSchema);
/** Reads `Interval` tolerantly: how far apart the screenings of a subscription are. */
export const intervalSchema = /* @__PURE__ */ standardSchema(read.intervalSchema);
/** Reads `IntervalUnit` tolerantly: what the time between two screenings is counted in. */
export const intervalUnitSchema = /* @__PURE__ */ standardSchema(read.intervalUnitSchema);
/** Reads `InviteAnswer` tolerantly: what a new invite is answered with. */
export const inviteAnswerSchema = /* @__PURE__ */ standardSchema(read.inviteAnswerSchema);
/** Checks `InviteChoice` before it is sent: how a candidate is invited to give what is missing. */
export const inviteChoiceSchema = /* @__PURE__ */ standardSchema(read.inviteChoiceSchema);
/** Reads `InviteMethod` tolerantly: how a candidate is invited. */
export const inviteMethodSchema = /* @__PURE__ */ standardSchema(read.inviteMethodSchema);
/** Checks `InviteRequest` before it is sent: what a new invite to a screening is asked for with. */
export const inviteRequestSchema = /* @__PURE__ */ standardSchema(read.inviteRequestSchema);
/** Reads `Invite` tolerantly: how a candidate was invited, with the link where there is one. */
export const inviteSchema = /* @__PURE__ */ standardSchema(read.inviteSchema);
/** Checks `KnowledgeAnswers` before it is sent: the candidate's answers to the questions. */
export const knowledgeAnswersSchema = /* @__PURE__ */ standardSchema(read.knowledgeAnswersSchema);
/** Reads `KnowledgeQuestions` tolerantly: the questions that verify an identity. */
export const knowledgeQuestionsSchema = /* @__PURE__ */ standardSchema(read.knowledgeQuestionsSchema);
/** Reads `PackageList` tolerantly: the packages of the account. */
export const packageListSchema = /* @__PURE__ */ standardSchema(read.packageListSchema);
/** Reads `PackagePrice` tolerantly: what a package costs, in the currency's main unit. */
export const packagePriceSchema = /* @__PURE__ */ standardSchema(read.packagePriceSchema);
/** Reads `Package` tolerantly: a set of checks that can be ordered, with the members that a candidate needs for it. */
export const packageSchema = /* @__PURE__ */ standardSchema(read.packageSchema);
/** Reads `Party` tolerantly: whose document it is. */
export const partySchema = /* @__PURE__ */ standardSchema(read.partySchema);
/** Reads `Question` tolerantly: a question that the candidate alone should be able to answer, with the answers to choose from. */
export const questionSchema = /* @__PURE__ */ standardSchema(read.questionSchema);
/** Reads `ReferenceCode` tolerantly: a code of your own, as it is set up for the account, with those of the next level. */
export const referenceCodeSchema = /* @__PURE__ */ standardSchema(read.referenceCodeSchema);
/** Reads `ReferenceCodes` tolerantly: the reference codes of the account. */
export const referenceCodesSchema = /* @__PURE__ */ standardSchema(read.referenceCodesSchema);
/** Reads `ReportItemDetailsList` tolerantly: what more is known of the checks of a screening. */
export const reportItemDetailsListSchema = /* @__PURE__ */ standardSchema(read.reportItemDetailsListSchema);
/** Reads `ReportItemDetails` tolerantly: one check of a screening, with what explains its result. */
export const reportItemDetailsSchema = /* @__PURE__ */ standardSchema(read.reportItemDetailsSchema);
/** Reads `ReportItemResult` tolerantly: what one check of a screening has found. */
export const reportItemResultSchema = /* @__PURE__ */ standardSchema(read.reportItemResultSchema);
/** Reads `ReportItem` tolerantly: one check of a screening, with a status and result of its own. */
export const reportItemSchema = /* @__PURE__ */ standardSchema(read.reportItemSchema);
/** Reads `ReportItemStatus` tolerantly: how far one check of a screening has come. */
export const reportItemStatusSchema = /* @__PURE__ */ standardSchema(read.reportItemStatusSchema);
/** Reads `ReportLinks` tolerantly: links to a report. */
export const reportLinksSchema = /* @__PURE__ */ standardSchema(read.reportLinksSchema);
/** Checks `ScheduleRequest` before it is sent: when the screenings of a subscription are ordered, as it is sent. */
export const scheduleRequestSchema = /* @__PURE__ */ standardSchema(read.scheduleRequestSchema);
/** Reads `Schedule` tolerantly: from when on, until when and how often a subscription orders. */
export const scheduleSchema = /* @__PURE__ */ standardSchema(read.scheduleSchema);
/** Reads `ScreeningCallback` tolerantly: a callback that shows a screening as it has become. */
export const screeningCallbackSchema = /* @__PURE__ */ standardSchema(read.screeningCallbackSchema);
/** Reads `ScreeningLinks` tolerantly: where a screening is in Sterling's portal. */
export const screeningLinksSchema = /* @__PURE__ */ standardSchema(read.screeningLinksSchema);
/** Checks `ScreeningRequest` before it is sent: an order of a package for a candidate. */
export const screeningRequestSchema = /* @__PURE__ */ standardSchema(read.screeningRequestSchema);
/** Reads `ScreeningResult` tolerantly: what a screening has found as a whole. */
export const screeningResultSchema = /* @__PURE__ */ standardSchema(read.screeningResultSchema);
/** Reads `Screening` tolerantly: one order of a package for a candidate: its status, its result, and one report item for each check. */
export const screeningSchema = /* @__PURE__ */ standardSchema(read.screeningSchema);
/** Reads `ScreeningStatus` tolerantly: how far a screening has come. */
export const screeningStatusSchema = /* @__PURE__ */ standardSchema(read.screeningStatusSchema);
/** Reads `SubscriptionEvent` tolerantly: one screening that a subscription has ordered. */
export const subscriptionEventSchema = /* @__PURE__ */ standardSchema(read.subscriptionEventSchema);
/** Reads `SubscriptionEvents` tolerantly: the screenings that a subscription has ordered. */
export const subscriptionEventsSchema = /* @__PURE__ */ standardSchema(read.subscriptionEventsSchema);
/** Reads `SubscriptionMetrics` tolerantly: how often a subscription has run, and how often that failed. */
export const subscriptionMetricsSchema = /* @__PURE__ */ standardSchema(read.subscriptionMetricsSchema);
/** Checks `SubscriptionRequest` before it is sent: an order that repeats: what is ordered each time, and when. */
export const subscriptionRequestSchema = /* @__PURE__ */ standardSchema(read.subscriptionRequestSchema);
/** Reads `Subscription` tolerantly: an order that repeats, with its schedule and what it orders. */
export const subscriptionSchema = /* @__PURE__ */ standardSchema(read.subscriptionSchema);
/** Checks `SubscriptionScreeningRequest` before it is sent: what a subscription orders each time, as it is sent. */
export const subscriptionScreeningRequestSchema = /* @__PURE__ */ standardSchema(read.subscriptionScreeningRequestSchema);
/** Reads `SubscriptionScreening` tolerantly: what a subscription orders each time. */
export const subscriptionScreeningSchema = /* @__PURE__ */ standardSchema(read.subscriptionScreeningSchema);
/** Reads `SubscriptionStatus` tolerantly: whether a subscription goes on ordering. */
export const subscriptionStatusSchema = /* @__PURE__ */ standardSchema(read.subscriptionStatusSchema);
/** Reads `TokenError` tolerantly: why no access token was given, in the form of OAuth 2.0. */
export const tokenErrorSchema = /* @__PURE__ */ standardSchema(read.tokenErrorSchema);
/** Checks `TokenRequest` before it is sent: what an access token is asked for with, by the client credentials grant of OAuth 2.0. */
export const tokenRequestSchema = /* @__PURE__ */ standardSchema(read.tokenRequestSchema);
/** Reads `TokenResponse` tolerantly: an access token, and for how many seconds it is valid. */
export const tokenResponseSchema = /* @__PURE__ */ standardSchema(read.tokenResponseSchema);
/** Checks `TrustRequest` before it is sent: what trust is asked for with: a verified identity. */
export const trustRequestSchema = /* @__PURE__ */ standardSchema(read.trustRequestSchema);
/** Reads `Trust` tolerantly: that a verified candidate may have others screened. */
export const trustSchema = /* @__PURE__ */ standardSchema(read.trustSchema);
/** Reads `TrustedUser` tolerantly: somebody verified, on whose behalf screenings may be ordered. */
export const trustedUserSchema = /* @__PURE__ */ standardSchema(read.trustedUserSchema);
