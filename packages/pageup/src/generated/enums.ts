// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** The values of TokenErrorError that are known; others may come. */
export const KnownTokenErrorError = ['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope'] as const;
export type KnownTokenErrorError = (typeof KnownTokenErrorError)[number];
/** Is it one of the values of TokenErrorError that are known? */
export const isKnownTokenErrorError = (value: unknown): value is KnownTokenErrorError => (KnownTokenErrorError as readonly unknown[]).includes(value);

/** The values of BackgroundCheckStatus that are known; others may come. */
export const KnownBackgroundCheckStatus = ['pending', 'queued', 'new', 'inprogress', 'expired', 'failed', 'completed', 'cancelled'] as const;
export type KnownBackgroundCheckStatus = (typeof KnownBackgroundCheckStatus)[number];
/** Is it one of the values of BackgroundCheckStatus that are known? */
export const isKnownBackgroundCheckStatus = (value: unknown): value is KnownBackgroundCheckStatus => (KnownBackgroundCheckStatus as readonly unknown[]).includes(value);

/** The values of BackgroundCheckResultStatus that are known; others may come. */
export const KnownBackgroundCheckResultStatus = ['pass', 'cancelled'] as const;
export type KnownBackgroundCheckResultStatus = (typeof KnownBackgroundCheckResultStatus)[number];
/** Is it one of the values of BackgroundCheckResultStatus that are known? */
export const isKnownBackgroundCheckResultStatus = (value: unknown): value is KnownBackgroundCheckResultStatus => (KnownBackgroundCheckResultStatus as readonly unknown[]).includes(value);
