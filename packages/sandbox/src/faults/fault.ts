/** Which requests a fault meets. What is left out matches everything. */
export interface FaultTarget {
  readonly provider?: string;
  /** The operation's short name, e.g. `token`, `list`, `update`, `resume`. */
  readonly operation?: string;
  readonly tenant?: string;
  /** The id of one seeded check. */
  readonly subject?: string;
  /** Meets only the nth matching request, counted from 1 when the fault was added. */
  readonly nth?: number;
  /** How often it fires at most. 1 unless `probability` is given, then without end. */
  readonly times?: number;
  /** From 0 to 1, drawn from the sandbox's seed. */
  readonly probability?: number;
}

/** How a call ends whose answer is lost. */
export type LostAnswer = 'silence' | 'reset';

interface RetryAfter {
  /** In seconds. Left out, the header is too. */
  readonly retryAfter?: number;
  /** How the header is written; `seconds` by default. */
  readonly retryAfterFormat?: 'seconds' | 'date';
}

/** What goes wrong. Times are in milliseconds of the sandbox's clock. */
export type FaultKind =
  /** The answer comes later; combines with the fault after it. Processed before or (default) after the wait. */
  | { readonly kind: 'latency'; readonly ms: number; readonly processed?: 'before' | 'after' }
  /** The connection is reset; nothing was processed. */
  | { readonly kind: 'reset' }
  /** No answer ever; nothing was processed. */
  | { readonly kind: 'silence' }
  /** Processed; the answer's body is missing. */
  | { readonly kind: 'empty-body' }
  /** Processed; the connection ends half-way through the body. */
  | { readonly kind: 'truncated-body' }
  /** Processed; headers come and then nothing. */
  | { readonly kind: 'stalled-body' }
  /** A proxy's HTML page; nothing was processed. */
  | { readonly kind: 'html-page'; readonly status?: 200 | 400 | 500 | 502 | 503; readonly contentType?: string }
  /** PageUp's "404 The underlying connection was closed"; nothing was processed. */
  | { readonly kind: 'pseudo-404'; readonly written?: 'errors' | 'text' | 'reason' }
  /** 401 in the middle of a token's life; nothing was processed. `revoke` also withdraws the token for good. */
  | { readonly kind: 'unauthorized'; readonly revoke?: boolean }
  | { readonly kind: 'forbidden' }
  | ({ readonly kind: 'too-many-requests' } & RetryAfter)
  | ({ readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 | 504 } & RetryAfter)
  | { readonly kind: 'redirect'; readonly location?: string; readonly status?: 301 | 302 | 307 | 308 }
  /** Processed at once; the answer is lost. */
  | { readonly kind: 'accepted-but-timed-out'; readonly ending?: LostAnswer }
  /** The answer is lost; processed only `ms` later, possibly after newer requests. */
  | { readonly kind: 'applied-late'; readonly ms?: number; readonly ending?: LostAnswer }
  /** Answered at once, without a body, with 202 ("accepted, created asynchronously") unless told; processed only `ms` later, possibly after newer requests. */
  | { readonly kind: 'answered-then-applied-late'; readonly ms?: number; readonly status?: 200 | 202 };

/** A fault and the requests that it meets. */
export type FaultSpec = FaultKind & FaultTarget;

/** The names of the faults that can be put in force. */
export type FaultName = FaultKind['kind'];
