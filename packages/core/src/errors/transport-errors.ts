import { BgcError, errorGuard, nameError } from './bgc-error.ts';
import type { FailureFacts } from './bgc-error.ts';

/** The provider could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends BgcError {
  /** The system's or undici's code: `ECONNREFUSED`, `UND_ERR_SOCKET`… */
  readonly reason: string | undefined;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ConnectionError', 'connection');
  constructor(what: string, facts: FailureFacts & { readonly reason?: string | undefined }) {
    super(what, facts);
    this.reason = facts.reason;
  }
}

/** `attempt`: one attempt took longer than `timeoutMs`. `deadline`: the whole call took longer than `deadlineMs`. */
export class TimeoutError extends BgcError {
  readonly phase: 'attempt' | 'deadline';
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'TimeoutError', 'timeout');
  constructor(what: string, facts: FailureFacts & { readonly phase: 'attempt' | 'deadline' }) {
    super(what, facts);
    this.phase = facts.phase;
  }
}

/** The caller's signal was aborted. */
export class AbortedError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'AbortedError', 'aborted');
}

/**
 * The provider may have processed the call, nobody can tell, and sending it again could do the work twice. `T` is what `reconcile` gives; it depends on the
 * call, so that a client tells it.
 */
export class OutcomeUnknownError<T = unknown> extends BgcError {
  readonly reason: 'timeout' | 'connection' | 'status';
  /** Asks the provider what became of the call, where its API can tell. */
  declare readonly reconcile: (() => Promise<T>) | undefined;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'OutcomeUnknownError', 'outcome_unknown');
  constructor(
    what: string,
    facts: FailureFacts & {
      readonly reason: 'timeout' | 'connection' | 'status';
      readonly reconcile?: (() => Promise<T>) | undefined;
    },
  ) {
    super(what, facts);
    this.reason = facts.reason;
    Object.defineProperty(this, 'reconcile', { value: facts.reconcile });
  }
}

/** The answer is not what the spec promises: not JSON, or of another shape. */
export class ResponseParseError extends BgcError {
  /** Where in the document: `[].applicant.firstName`; the empty string is the document itself. */
  readonly path: string | undefined;
  /** What the client needs there: `string`, `JSON`… */
  readonly expected: string | undefined;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ResponseParseError', 'response_parse');
  constructor(
    what: string,
    facts: FailureFacts & { readonly path?: string | undefined; readonly expected?: string | undefined },
  ) {
    super(what, facts);
    this.path = facts.path;
    this.expected = facts.expected;
  }
}

/** The provider answered with a redirect. It is never followed: the credential or the record would go somewhere else. */
export class RedirectError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'RedirectError', 'redirect');
}

/** The answer is longer than the limit set for it. */
export class ResponseTooLargeError extends BgcError {
  readonly maxBytes: number;
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'ResponseTooLargeError',
    'response_too_large',
  );
  constructor(what: string, facts: FailureFacts & { readonly maxBytes: number }) {
    super(what, facts);
    this.maxBytes = facts.maxBytes;
  }
}

/**
 * Whether the provider could not be reached, or the connection broke. Knows errors of another copy of the package, too.
 *
 * @example if (isConnectionError(error)) console.warn(error.reason);
 */
export const isConnectionError: (value: unknown) => value is ConnectionError =
  /* @__PURE__ */ errorGuard('ConnectionError');
/**
 * Whether an attempt, or the whole call, took too long: `error.phase` says which. Knows errors of another copy of the package, too.
 *
 * @example if (isTimeoutError(error)) console.warn(error.phase);
 */
export const isTimeoutError: (value: unknown) => value is TimeoutError = /* @__PURE__ */ errorGuard('TimeoutError');
/**
 * Whether the caller's own signal ended the call. Knows errors of another copy of the package, too.
 *
 * @example if (isAbortedError(error)) return;
 */
export const isAbortedError: (value: unknown) => value is AbortedError = /* @__PURE__ */ errorGuard('AbortedError');
/**
 * Whether the provider may have carried the call out, and nobody can tell. Knows errors of another copy of the package, too. `T`, what `reconcile` gives, is
 * taken from you: of which call the error is, you know.
 *
 * @example if (isOutcomeUnknownError(error)) console.log(await error.reconcile?.());
 */
export const isOutcomeUnknownError: <T = unknown>(value: unknown) => value is OutcomeUnknownError<T> =
  /* @__PURE__ */ errorGuard('OutcomeUnknownError');
/**
 * Whether the answer is not what the spec promises: `error.path` says where. Knows errors of another copy of the package, too.
 *
 * @example if (isResponseParseError(error)) console.warn(error.path, error.expected);
 */
export const isResponseParseError: (value: unknown) => value is ResponseParseError =
  /* @__PURE__ */ errorGuard('ResponseParseError');
/**
 * Whether the provider answered with a redirect, which is never followed. Knows errors of another copy of the package, too.
 *
 * @example if (isRedirectError(error)) console.warn(error.status);
 */
export const isRedirectError: (value: unknown) => value is RedirectError = /* @__PURE__ */ errorGuard('RedirectError');
/**
 * Whether the answer is longer than the limit set for it. Knows errors of another copy of the package, too.
 *
 * @example if (isResponseTooLargeError(error)) console.warn(error.maxBytes);
 */
export const isResponseTooLargeError: (value: unknown) => value is ResponseTooLargeError =
  /* @__PURE__ */ errorGuard('ResponseTooLargeError');
