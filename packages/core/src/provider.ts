import type { Reply } from './call.ts';
import type { Clock } from './clock.ts';
import type { Alert, Tracer } from './observation/observation.ts';
import type { Operation } from './operation.ts';

/**
 * A provider's verdict on one failed attempt: `transient` may be repeated if the operation allows it; `final` never is; `unknown` falls to the general rule by
 * status. Of a keyed call whose earlier attempt may have been done, a 400, 404, 409 or 422 ends the doubt only if it is `final`: say so where such a refusal means that
 * no attempt of this content was carried out.
 */
export type Verdict =
  | {
      readonly kind: 'transient';
      readonly reason: string;
      /** The provider documents that it refused the call before anything was done: even what must not be done twice may be sent again. */
      readonly unprocessed?: true;
    }
  | { readonly kind: 'final'; readonly reason: string }
  | { readonly kind: 'unknown' };

/** One thing a provider complains about, read from its error body by a table. No free text: `message` is only ever one of the provider's documented ones. */
export interface ProviderComplaint {
  readonly code?: string;
  readonly field?: string;
  readonly reason?: string;
  readonly message?: string;
}

/** What core needs to know of a provider. Pure functions and data only. */
export interface ProviderDefinition {
  readonly name: string;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Where tokens are had from, as the spec has it: so that their failures are read, advised on and reported like those of any other operation. */
  readonly tokenOperation?: Operation;
  readonly classify: (reply: Reply, operation: Operation) => Verdict;
  readonly readComplaints: (document: unknown, reply: Reply, operation: Operation) => readonly ProviderComplaint[];
  /** Whether a text in an error body may be shown whatever the spec calls its path: a code that the provider documents. Must not throw. */
  readonly isPublicText?: (text: string, path: string) => boolean;
  /** Response headers that may carry the provider's request id, the first present one wins. */
  readonly requestIdHeaders: readonly string[];
  /** The request id in the body, where no header carries one: made by `requestIdInBody`. */
  readonly readRequestId?: (reply: Reply) => string | undefined;
  /** Sentence for the person who reads the error: what to do next. */
  readonly advise?: (failure: {
    readonly status: number;
    readonly operation: Operation;
    readonly complaints: readonly ProviderComplaint[];
    readonly token?: string;
  }) => string | undefined;
}

/** What a drift observer sees: a path and a kind, never a value. */
export interface Drift {
  readonly provider: string;
  readonly operation: string;
  /** `[].applicant.shoeSize`; elements of arrays carry no index. */
  readonly path: string;
  readonly kind: DriftKind;
}

/** What was tolerated in an answer that is not as documented. Only its kind and path are told, never a value. */
export type DriftKind =
  | 'unknown-member'
  | 'other-casing'
  | 'unknown-value'
  | 'null-for-absent'
  | 'other-type'
  | 'number-for-string'
  | 'string-for-number'
  | 'string-for-boolean'
  | 'one-for-many'
  | 'envelope'
  | 'empty-for-many';

/** At least one level. Console, pino and winston all satisfy it. Fields never hold bodies, secrets or personal values; the message is a fixed short text, such as `call failed`. */
export interface Logger {
  debug?(fields: Readonly<Record<string, unknown>>, message?: string): void;
  info?(fields: Readonly<Record<string, unknown>>, message?: string): void;
  warn?(fields: Readonly<Record<string, unknown>>, message?: string): void;
  error?(fields: Readonly<Record<string, unknown>>, message?: string): void;
}

/** How often and how fast a call is repeated that may be. */
export interface RetryOptions {
  /** How often a call is repeated at most: 2 unless told. */
  readonly maxRetries?: number;
  /** Milliseconds; the first wait is drawn from 0 to this: 500 unless told. */
  readonly baseDelayMs?: number;
  /** Milliseconds; no drawn wait is longer: 8 000 unless told. */
  readonly maxDelayMs?: number;
  /** Milliseconds; a longer `Retry-After` fails at once with `retryAfterMs`: 60 000 unless told. */
  readonly maxRetryAfterMs?: number;
}

/** What every client takes. */
export interface ClientOptions {
  readonly baseUrl?: string;
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly retry?: RetryOptions;
  /** Limit of one attempt: 30 000 ms unless told. */
  readonly timeoutMs?: number;
  /** Limit of a whole call: 90 000 ms unless told. */
  readonly deadlineMs?: number;
  readonly logger?: Logger;
  readonly onDrift?: (drift: Drift) => void;
  readonly clock?: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random?: () => number;
  /** A span a call, and one inside it an attempt: see `createOpenTelemetryTracer`. */
  readonly tracer?: Tracer;
  /** Called once for every call that failed, with what may be logged: for alerts. */
  readonly onFailure?: Alert;
  /** Bytes; a longer answer is refused with a `ResponseTooLargeError`: 32 MiB unless told. Downloads have their own limit. */
  readonly maxResponseBytes?: number;
  /** Secrets in a browser are everyone's: refused unless this says that the page is trusted. */
  readonly dangerouslyAllowBrowser?: boolean;
}
