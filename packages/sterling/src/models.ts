import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

export type Address = Schemas['Address'];
export type AdverseAction = Schemas['AdverseAction'];
export type AdverseActionRequest = Schemas['AdverseActionRequest'];
export type Alias = Schemas['Alias'];
export type BillingCodes = Schemas['BillingCodes'];
export type Candidate = Schemas['Candidate'];
export type CandidateLinks = Schemas['CandidateLinks'];
/** What is sent of a candidate. */
export type CandidateRequest = Schemas['CandidateRequest'];
export type Dispute = Schemas['Dispute'];
/** What is known of a document; not the document. */
export type StoredDocument = Schemas['Document'];
export type DriversLicense = Schemas['DriversLicense'];
export type Health = Schemas['Health'];
export type Identity = Schemas['Identity'];
export type IdentityRequest = Schemas['IdentityRequest'];
export type IdentityVerificationRequest = Schemas['IdentityVerificationRequest'];
export type Invite = Schemas['Invite'];
/** How a candidate is invited: `{ method: 'link' }` or `{ method: 'email' }`. */
export type InviteChoice = Schemas['InviteChoice'];
export type Package = Schemas['Package'];
export type PackagePrice = Schemas['PackagePrice'];
export type ReferenceCodes = Schemas['ReferenceCodes'];
export type ReportItem = Schemas['ReportItem'];
export type ReportItemDetails = Schemas['ReportItemDetails'];
export type ReportLinks = Schemas['ReportLinks'];
export type Screening = Schemas['Screening'];
export type ScreeningRequest = Schemas['ScreeningRequest'];
export type Subscription = Schemas['Subscription'];
export type SubscriptionEvents = Schemas['SubscriptionEvents'];
export type SubscriptionRequest = Schemas['SubscriptionRequest'];
export type Trust = Schemas['Trust'];
export type TrustRequest = Schemas['TrustRequest'];
export type TrustedUser = Schemas['TrustedUser'];
