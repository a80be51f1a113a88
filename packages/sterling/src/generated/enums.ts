// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** The values of TokenErrorError that are known; others may come. */
export const KnownTokenErrorError = ['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope'] as const;
export type KnownTokenErrorError = (typeof KnownTokenErrorError)[number];
/** Is it one of the values of TokenErrorError that are known? */
export const isKnownTokenErrorError = (value: unknown): value is KnownTokenErrorError => (KnownTokenErrorError as readonly unknown[]).includes(value);

/** The values of DriversLicenseType that are known; others may come. */
export const KnownDriversLicenseType = ['personal', 'commercial'] as const;
export type KnownDriversLicenseType = (typeof KnownDriversLicenseType)[number];
/** Is it one of the values of DriversLicenseType that are known? */
export const isKnownDriversLicenseType = (value: unknown): value is KnownDriversLicenseType => (KnownDriversLicenseType as readonly unknown[]).includes(value);

/** The values of InviteMethod that are known; others may come. */
export const KnownInviteMethod = ['link', 'email'] as const;
export type KnownInviteMethod = (typeof KnownInviteMethod)[number];
/** Is it one of the values of InviteMethod that are known? */
export const isKnownInviteMethod = (value: unknown): value is KnownInviteMethod => (KnownInviteMethod as readonly unknown[]).includes(value);

/** The values of ScreeningRequestEndUserCertificate that are known; others may come. */
export const KnownScreeningRequestEndUserCertificate = ['true', 'false'] as const;
export type KnownScreeningRequestEndUserCertificate = (typeof KnownScreeningRequestEndUserCertificate)[number];
/** Is it one of the values of ScreeningRequestEndUserCertificate that are known? */
export const isKnownScreeningRequestEndUserCertificate = (value: unknown): value is KnownScreeningRequestEndUserCertificate => (KnownScreeningRequestEndUserCertificate as readonly unknown[]).includes(value);

/** The values of ScreeningStatus that are known; others may come. */
export const KnownScreeningStatus = ['new', 'pending', 'complete', 'canceled', 'cancelled'] as const;
export type KnownScreeningStatus = (typeof KnownScreeningStatus)[number];
/** Is it one of the values of ScreeningStatus that are known? */
export const isKnownScreeningStatus = (value: unknown): value is KnownScreeningStatus => (KnownScreeningStatus as readonly unknown[]).includes(value);

/** The values of ScreeningResult that are known; others may come. */
export const KnownScreeningResult = ['n/a', 'clear', 'alert', 'client criteria'] as const;
export type KnownScreeningResult = (typeof KnownScreeningResult)[number];
/** Is it one of the values of ScreeningResult that are known? */
export const isKnownScreeningResult = (value: unknown): value is KnownScreeningResult => (KnownScreeningResult as readonly unknown[]).includes(value);

/** The values of ReportItemStatus that are known; others may come. */
export const KnownReportItemStatus = ['pending', 'complete'] as const;
export type KnownReportItemStatus = (typeof KnownReportItemStatus)[number];
/** Is it one of the values of ReportItemStatus that are known? */
export const isKnownReportItemStatus = (value: unknown): value is KnownReportItemStatus => (KnownReportItemStatus as readonly unknown[]).includes(value);

/** The values of ReportItemResult that are known; others may come. */
export const KnownReportItemResult = ['n/a', 'no data', 'clear', 'alert', 'pending', 'success', 'complete', 'error'] as const;
export type KnownReportItemResult = (typeof KnownReportItemResult)[number];
/** Is it one of the values of ReportItemResult that are known? */
export const isKnownReportItemResult = (value: unknown): value is KnownReportItemResult => (KnownReportItemResult as readonly unknown[]).includes(value);

/** The values of DisputeStatus that are known; others may come. */
export const KnownDisputeStatus = ['active', 'deactivated', 'Active', 'Deactivated'] as const;
export type KnownDisputeStatus = (typeof KnownDisputeStatus)[number];
/** Is it one of the values of DisputeStatus that are known? */
export const isKnownDisputeStatus = (value: unknown): value is KnownDisputeStatus => (KnownDisputeStatus as readonly unknown[]).includes(value);

/** The values of AdverseActionStatus that are known; others may come. */
export const KnownAdverseActionStatus = ['initiated', 'pending', 'awaiting-dispute', 'complete', 'completed', 'cancelled', 'canceled'] as const;
export type KnownAdverseActionStatus = (typeof KnownAdverseActionStatus)[number];
/** Is it one of the values of AdverseActionStatus that are known? */
export const isKnownAdverseActionStatus = (value: unknown): value is KnownAdverseActionStatus => (KnownAdverseActionStatus as readonly unknown[]).includes(value);

/** The values of ScreeningClientCriteriaResult that are known; others may come. */
export const KnownScreeningClientCriteriaResult = ['does not meet criteria - review'] as const;
export type KnownScreeningClientCriteriaResult = (typeof KnownScreeningClientCriteriaResult)[number];
/** Is it one of the values of ScreeningClientCriteriaResult that are known? */
export const isKnownScreeningClientCriteriaResult = (value: unknown): value is KnownScreeningClientCriteriaResult => (KnownScreeningClientCriteriaResult as readonly unknown[]).includes(value);

/** The values of DocumentType that are known; others may come. */
export const KnownDocumentType = ['disclosure-and-authorization', 'end-user-agreement'] as const;
export type KnownDocumentType = (typeof KnownDocumentType)[number];
/** Is it one of the values of DocumentType that are known? */
export const isKnownDocumentType = (value: unknown): value is KnownDocumentType => (KnownDocumentType as readonly unknown[]).includes(value);

/** The values of Party that are known; others may come. */
export const KnownParty = ['candidate', 'trusted-user'] as const;
export type KnownParty = (typeof KnownParty)[number];
/** Is it one of the values of Party that are known? */
export const isKnownParty = (value: unknown): value is KnownParty => (KnownParty as readonly unknown[]).includes(value);

/** The values of IntervalUnit that are known; others may come. */
export const KnownIntervalUnit = ['days', 'weeks', 'months'] as const;
export type KnownIntervalUnit = (typeof KnownIntervalUnit)[number];
/** Is it one of the values of IntervalUnit that are known? */
export const isKnownIntervalUnit = (value: unknown): value is KnownIntervalUnit => (KnownIntervalUnit as readonly unknown[]).includes(value);

/** The values of SubscriptionScreeningRequestEndUserCertificate that are known; others may come. */
export const KnownSubscriptionScreeningRequestEndUserCertificate = ['true', 'false'] as const;
export type KnownSubscriptionScreeningRequestEndUserCertificate = (typeof KnownSubscriptionScreeningRequestEndUserCertificate)[number];
/** Is it one of the values of SubscriptionScreeningRequestEndUserCertificate that are known? */
export const isKnownSubscriptionScreeningRequestEndUserCertificate = (value: unknown): value is KnownSubscriptionScreeningRequestEndUserCertificate => (KnownSubscriptionScreeningRequestEndUserCertificate as readonly unknown[]).includes(value);

/** The values of SubscriptionStatus that are known; others may come. */
export const KnownSubscriptionStatus = ['enabled', 'disabled'] as const;
export type KnownSubscriptionStatus = (typeof KnownSubscriptionStatus)[number];
/** Is it one of the values of SubscriptionStatus that are known? */
export const isKnownSubscriptionStatus = (value: unknown): value is KnownSubscriptionStatus => (KnownSubscriptionStatus as readonly unknown[]).includes(value);

/** The values of IdentityType that are known; others may come. */
export const KnownIdentityType = ['kba', 'client verified'] as const;
export type KnownIdentityType = (typeof KnownIdentityType)[number];
/** Is it one of the values of IdentityType that are known? */
export const isKnownIdentityType = (value: unknown): value is KnownIdentityType => (KnownIdentityType as readonly unknown[]).includes(value);

/** The values of IdentityStatus that are known; others may come. */
export const KnownIdentityStatus = ['pending', 'verified'] as const;
export type KnownIdentityStatus = (typeof KnownIdentityStatus)[number];
/** Is it one of the values of IdentityStatus that are known? */
export const isKnownIdentityStatus = (value: unknown): value is KnownIdentityStatus => (KnownIdentityStatus as readonly unknown[]).includes(value);

/** The values of CallbackType that are known; others may come. */
export const KnownCallbackType = ['screening'] as const;
export type KnownCallbackType = (typeof KnownCallbackType)[number];
/** Is it one of the values of CallbackType that are known? */
export const isKnownCallbackType = (value: unknown): value is KnownCallbackType => (KnownCallbackType as readonly unknown[]).includes(value);
