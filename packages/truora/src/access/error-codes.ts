/** All codes that Truora documents: one ("Errors", and `Error`, of https://docs.truora.com/openapi.json). */
const documented = '10404';

/** An error code that Truora documents. */
export type KnownTruoraErrorCode = typeof documented;

/**
 * Is it a code that Truora documents? Unknown ones are kept on the error, too.
 *
 * @example
 * const undocumented = error.complaints.filter(({ code }) => !isKnownTruoraErrorCode(code));
 */
export const isKnownTruoraErrorCode = (code: unknown): code is KnownTruoraErrorCode => code === documented;

/** Samples have an integer, the schema a string. Five digits, as the documented one has: no longer number passes for a code, as it may be somebody's. */
export const readErrorCode = (code: unknown): string | undefined => {
  const text = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  return /^[1-9]\d{4}$/.test(text) ? text : undefined;
};
