import type { ProviderComplaint } from '../provider.ts';
import { inspectError } from './inspect-error.ts';

/** What every error of every client says, whatever went wrong. All of it may be logged. */
export interface FailureFacts {
  readonly provider?: string | undefined;
  /** The operation's id, as in the spec. */
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  /** The provider's own id of the request: what its support asks for first. */
  readonly requestId?: string | undefined;
  /** How often the call was sent. */
  readonly attempts?: number | undefined;
  /** Milliseconds spent waiting between attempts. */
  readonly totalDelayMs?: number | undefined;
  /** Milliseconds after which the provider asks to be called again. */
  readonly retryAfterMs?: number | undefined;
  readonly complaints?: readonly ProviderComplaint[] | undefined;
  /** The key that the call was sent under, where it had one: so that the caller can go on under it. */
  readonly idempotencyKey?: string | undefined;
  readonly earlierMayHaveArrived?: boolean | undefined;
  /** What to do next. */
  readonly advice?: string | undefined;
  /** The provider's answer with everything personal or secret taken out. */
  readonly details?: unknown;
}

const markerOf = (name: string): symbol => Symbol.for(`@bgc/error:${name}`);

/**
 * Gives a class its stable name (bundlers rename classes), its code, and the marker by which another copy of the package knows it. Called in a static member and
 * marked pure: with a static block, a bundler would keep each class of a file of which one is used.
 */
export const nameError = (errorClass: { readonly prototype: BgcError }, name: string, code: string): string => {
  Object.defineProperties(errorClass.prototype, {
    name: { value: name },
    code: { value: code, configurable: true },
    [markerOf(name)]: { value: true },
  });
  return name;
};

/** Makes a guard that also knows errors of another copy of the package. Marked pure where it is called, as `nameError`. */
export const errorGuard =
  <E extends BgcError>(name: string) =>
  (value: unknown): value is E =>
    typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[markerOf(name)] === true;

/**
 * The root of all errors. No request or response body, secret, personal value, query or path parameter is in its message, stack,
 * `toJSON` or `inspect`; it has no `cause`.
 */
export class BgcError extends Error {
  /** Stable, for programs: `timeout`, `rate_limit`… */
  declare readonly code: string;
  readonly provider: string | undefined;
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly totalDelayMs: number;
  readonly retryAfterMs: number | undefined;
  readonly complaints: readonly ProviderComplaint[];
  readonly advice: string;
  /** The key that the call was sent under. Like `details` in no log by itself: a caller may have made it of an id. */
  declare readonly idempotencyKey: string | undefined;
  /**
   * Whether an attempt before the last may have been carried out: its answer was lost, or was one that passes by itself, such as a 503. After a 429, or a
   * connection that was never made, none was. So a 404 of a deletion may be the answer to one that was done.
   */
  declare readonly earlierMayHaveArrived: boolean;
  declare readonly details: unknown;

  protected static readonly named = /* @__PURE__ */ nameError(this, 'BgcError', 'bgc');

  constructor(what: string, facts: FailureFacts = {}) {
    const where = [facts.provider, facts.operation].filter((part) => part !== undefined).join(' ');
    const advice = facts.advice ?? '';
    super(`${where === '' ? '' : `${where}: `}${what}${advice === '' ? '' : ` ${advice}`}`);
    this.provider = facts.provider;
    this.operation = facts.operation;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.attempts = facts.attempts ?? 0;
    this.totalDelayMs = facts.totalDelayMs ?? 0;
    this.retryAfterMs = facts.retryAfterMs;
    this.complaints = facts.complaints ?? [];
    this.advice = advice;
    // Not enumerable, so that a logger which walks the members stays short; the details are redacted all the same.
    Object.defineProperties(this, {
      details: { value: facts.details },
      idempotencyKey: { value: facts.idempotencyKey, configurable: true },
      earlierMayHaveArrived: { value: facts.earlierMayHaveArrived === true },
    });
  }

  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, code: this.code, message: this.message, details: this.details };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return inspectError(this);
  }
}

/**
 * Whether it is an error of any of these packages. Knows errors of another copy of the package, too.
 *
 * @example if (isBgcError(error)) console.warn(error.code, error.requestId);
 */
export const isBgcError: (value: unknown) => value is BgcError = /* @__PURE__ */ errorGuard('BgcError');
