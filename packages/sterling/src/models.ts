import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

/** Where a person lives: `regionCode` is ISO 3166-2 (`US-TX`), `countryCode` ISO 3166-1, two letters. */
export type Address = Schemas['Address'];
/** A notice that the Fair Credit Reporting Act asks for before a decision is made on a report, and how far it has come. */
export type AdverseAction = Schemas['AdverseAction'];
/** What an adverse action is begun with: the report items that the decision is based on, and a comment. */
export type AdverseActionRequest = Schemas['AdverseActionRequest'];
/** Another name that a candidate is known by. */
export type Alias = Schemas['Alias'];
/** The billing codes of the account. */
export type BillingCodes = Schemas['BillingCodes'];
/** A person who is screened, as Sterling has them, with SSN and date of birth. */
export type Candidate = Schemas['Candidate'];
/** The link to Sterling's candidate portal, for the candidate alone. */
export type CandidateLinks = Schemas['CandidateLinks'];
/** What is sent of a candidate. */
export type CandidateRequest = Schemas['CandidateRequest'];
/** A candidate's objection to a report, and whether it is open. */
export type Dispute = Schemas['Dispute'];
/** What is known of a document; not the document. */
export type StoredDocument = Schemas['Document'];
/** A candidate's driver's licence: its number, who issued it, and whether it is commercial. */
export type DriversLicense = Schemas['DriversLicense'];
/** What Sterling says of its API's health: an object of which nothing is public. */
export type Health = Schemas['Health'];
/** The verification of a candidate's identity, with its questions while it is open. */
export type Identity = Schemas['Identity'];
/** What the verification of an identity is begun with: whose, and how (`kba` asks questions about the candidate's life). */
export type IdentityRequest = Schemas['IdentityRequest'];
/** The candidate's answers to the questions that verify an identity. */
export type IdentityVerificationRequest = Schemas['IdentityVerificationRequest'];
/** How a candidate was invited. Its `link` carries a credential, works once, and expires unused after ten minutes. */
export type Invite = Schemas['Invite'];
/** How a candidate is invited: `{ method: 'link' }` or `{ method: 'email' }`. */
export type InviteChoice = Schemas['InviteChoice'];
/** A set of checks that the account can order, with the members that a candidate needs for it. */
export type Package = Schemas['Package'];
/** What a package costs: `total` in the main unit of `currencyType`, which is ISO 4217. */
export type PackagePrice = Schemas['PackagePrice'];
/** The reference codes of the account: a tree, of which an order names a path. */
export type ReferenceCodes = Schemas['ReferenceCodes'];
/** One check of a screening, with a status and result of its own. */
export type ReportItem = Schemas['ReportItem'];
/** One check of a screening, with what explains its result. */
export type ReportItemDetails = Schemas['ReportItemDetails'];
/** Links to a report: each works once, for whoever has it. */
export type ReportLinks = Schemas['ReportLinks'];
/** One order of a package for a candidate: its status, its result, and one report item for each check. */
export type Screening = Schemas['Screening'];
/** What an order is made of, as Sterling's reference has it; `ScreeningOrder` says also what is required together. */
export type ScreeningRequest = Schemas['ScreeningRequest'];
/** An order that repeats, with its schedule and what it orders. */
export type Subscription = Schemas['Subscription'];
/** The screenings that a subscription has ordered. */
export type SubscriptionEvents = Schemas['SubscriptionEvents'];
/** An order that repeats: what is ordered each time, and when. Times are ISO 8601 in UTC. */
export type SubscriptionRequest = Schemas['SubscriptionRequest'];
/** That a verified candidate may have others screened. */
export type Trust = Schemas['Trust'];
/** What trust is asked for with: the id of a verified identity. */
export type TrustRequest = Schemas['TrustRequest'];
/** Somebody verified, on whose behalf screenings may be ordered. */
export type TrustedUser = Schemas['TrustedUser'];
