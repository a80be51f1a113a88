const marker = /* @__PURE__ */ Symbol.for('@bgc/error:CandidatePortalError');

/** What a `CandidatePortalError` is about. */
export type CandidatePortalErrorCode =
  | 'unexpected_result'
  | 'invalid_call'
  | 'unknown_meaning'
  | 'invalid_access_code'
  | 'refused_redirect';

/**
 * What this entry throws. Its message says what to do next and never holds the value that was refused: an outcome, an access code or a URL with a JWT.
 *
 * @example
 * try {
 *   approvalRedirect(result, { allowedOrigins: ['https://bgc.example.com'] });
 * } catch (error) {
 *   if (isCandidatePortalError(error)) console.warn(error.code);
 * }
 */
export class CandidatePortalError extends Error {
  /** Stable, for programs. */
  readonly code: CandidatePortalErrorCode;

  constructor(code: CandidatePortalErrorCode, message: string) {
    super(message);
    this.name = 'CandidatePortalError';
    this.code = code;
    // So that another copy of the package knows it.
    Object.defineProperty(this, marker, { value: true });
  }
}

/**
 * Whether it is an error of this entry, or of the same entry of another copy of the package. It stands alone: `isBgcError` of the other entries and packages does not know it.
 *
 * @example if (isCandidatePortalError(error) && error.code === 'refused_redirect') showWhereToAsk();
 */
export const isCandidatePortalError = (value: unknown): value is CandidatePortalError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true;

/** The answer is of a kind that nobody documents, or is not there yet. */
export const unexpectedResult = (result: unknown): CandidatePortalError =>
  new CandidatePortalError(
    'unexpected_result',
    typeof (result as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function'
      ? 'The result is a promise: await the result.'
      : 'A state or outcome is unknown. Show nothing, and update this package.',
  );
