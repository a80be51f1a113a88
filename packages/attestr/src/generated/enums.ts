// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** The values of EducationCheckRequestLevel that are known; others may come. */
export const KnownEducationCheckRequestLevel = ['SSC', 'HSC', 'GRADUATE', 'POST_GRADUATE', 'DOCTORATE', 'OTHER', 'HIGHEST'] as const;
export type KnownEducationCheckRequestLevel = (typeof KnownEducationCheckRequestLevel)[number];
/** Is it one of the values of EducationCheckRequestLevel that are known? */
export const isKnownEducationCheckRequestLevel = (value: unknown): value is KnownEducationCheckRequestLevel => (KnownEducationCheckRequestLevel as readonly unknown[]).includes(value);

/** The values of AddressCheckRequestPocType that are known; others may come. */
export const KnownAddressCheckRequestPocType = ['SELF', 'OTHER'] as const;
export type KnownAddressCheckRequestPocType = (typeof KnownAddressCheckRequestPocType)[number];
/** Is it one of the values of AddressCheckRequestPocType that are known? */
export const isKnownAddressCheckRequestPocType = (value: unknown): value is KnownAddressCheckRequestPocType => (KnownAddressCheckRequestPocType as readonly unknown[]).includes(value);

/** The values of DocumentCheckRequestDocType that are known; others may come. */
export const KnownDocumentCheckRequestDocType = ['AADHAAR', 'PAN', 'DL', 'VOTER', 'PASSPORT', 'CUSTOM'] as const;
export type KnownDocumentCheckRequestDocType = (typeof KnownDocumentCheckRequestDocType)[number];
/** Is it one of the values of DocumentCheckRequestDocType that are known? */
export const isKnownDocumentCheckRequestDocType = (value: unknown): value is KnownDocumentCheckRequestDocType => (KnownDocumentCheckRequestDocType as readonly unknown[]).includes(value);

/** The values of AsyncStatus that are known; others may come. */
export const KnownAsyncStatus = ['INITIATED', 'COMPLETED', 'ERRORED'] as const;
export type KnownAsyncStatus = (typeof KnownAsyncStatus)[number];
/** Is it one of the values of AsyncStatus that are known? */
export const isKnownAsyncStatus = (value: unknown): value is KnownAsyncStatus => (KnownAsyncStatus as readonly unknown[]).includes(value);

/** The values of WorkOutcome that are known; others may come. */
export const KnownWorkOutcome = ['Clear', 'Alert', 'False', 'MoreInfo', 'NoResult'] as const;
export type KnownWorkOutcome = (typeof KnownWorkOutcome)[number];
/** Is it one of the values of WorkOutcome that are known? */
export const isKnownWorkOutcome = (value: unknown): value is KnownWorkOutcome => (KnownWorkOutcome as readonly unknown[]).includes(value);

/** The values of WebhookEventName that are known; others may come. */
export const KnownWebhookEventName = ['async.completed', 'async.errored', 'flowx.completed', 'flowx.errored', 'flowx.skipped', 'factx.query'] as const;
export type KnownWebhookEventName = (typeof KnownWebhookEventName)[number];
/** Is it one of the values of WebhookEventName that are known? */
export const isKnownWebhookEventName = (value: unknown): value is KnownWebhookEventName => (KnownWebhookEventName as readonly unknown[]).includes(value);
