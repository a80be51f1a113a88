import type { RepeatClass } from '../operation.ts';
import type { RetryOptions, Verdict } from '../provider.ts';
import type { AttemptFailureKind } from './attempt-failure.ts';
import { retryCost } from './retry-budget.ts';

export type RetryPolicy = Required<RetryOptions>;

export const defaultRetryPolicy: RetryPolicy = {
  maxRetries: 2,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
};

/** An option that is there but `undefined` is not given. */
export const retryPolicy = (options: RetryOptions = {}): RetryPolicy => ({
  ...defaultRetryPolicy,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
});

/** What came of one attempt. */
export type AttemptResult =
  | { readonly kind: 'status'; readonly status: number; readonly verdict: Verdict; readonly tokenDropped: boolean }
  | { readonly kind: AttemptFailureKind; readonly unsent: boolean; readonly permanent: boolean };

/** All that the decision depends on. */
export interface RetryFacts {
  readonly result: AttemptResult;
  readonly repeat: RepeatClass;
  /** The idempotency key is set on the request. */
  readonly keyed: boolean;
  /** The body is not a one-shot stream. */
  readonly replayable: boolean;
  /** An earlier attempt may have been processed. */
  readonly unsettled: boolean;
  /** The caller's signal is aborted. */
  readonly aborted: boolean;
  /** Sends so far. */
  readonly attempt: number;
  /** The one replay after a 401 was used. */
  readonly replayed: boolean;
  readonly policy: RetryPolicy;
  /** What is left in the client's retry budget. */
  readonly budget: number;
  readonly retryAfterMs: number | undefined;
  /** Milliseconds until the deadline. */
  readonly remainingMs: number;
  /** From 0 (included) to 1 (excluded). */
  readonly random: number;
}

export type RetryDecision =
  | ({ readonly retry: true; readonly delayMs: number; readonly cost: number } & Ending)
  | ({ readonly retry: false; readonly retryAfterMs?: number | undefined } & Ending);

interface Ending {
  readonly reason: string;
  /** Where the call stands if it ends here. `unknown`: it may have been processed, and must not be sent again, or under its key only. */
  readonly outcome: 'unknown' | 'final';
}

/** 0 is none: an answer that is kept from the caller, which a fetch of somebody's own may give. Nobody knows what it says. */
const transientStatuses = new Set([0, 408, 425, 429]);
/** The request itself is what the server, or a gateway before it, cannot do with: so it was not processed, and will not be. */
const refusedServerStatuses = new Set([501, 505, 511]);
/** Refused before anything was done. */
const unprocessedStatuses = new Set([401, 425, 429]);
/** The work itself may be what is refused. A 401, 403 or 429 says nothing of an earlier attempt, whatever the provider makes of it. */
const settlingStatuses = new Set([400, 404, 405, 409, 410, 412, 413, 415, 422]);
const endings = new Set(['aborted', 'deadline', 'redirect', 'too-large']);

const isTransient = (result: AttemptResult): boolean => {
  if (result.kind !== 'status') return !result.permanent && !endings.has(result.kind);
  if (result.verdict.kind !== 'unknown') return result.verdict.kind === 'transient';
  const { status } = result;
  // Gateways have statuses of their own beside the standard ones: a 524 gave up waiting for a server that may well have done the work.
  return status >= 500 ? !refusedServerStatuses.has(status) : transientStatuses.has(status);
};

const isRefusedUnprocessed = (result: AttemptResult): boolean =>
  result.kind === 'status' && result.verdict.kind === 'transient' && result.verdict.unprocessed === true;

/** May the provider have done the work, although the answer does not say so? */
export const maybeProcessed = (result: AttemptResult): boolean => {
  if (result.kind !== 'status') return !result.unsent && result.kind !== 'redirect';
  if (isRefusedUnprocessed(result)) return false;
  return isTransient(result) && !unprocessedStatuses.has(result.status);
};

/** Only where the provider is known to refuse the work so: with a 400 it may as well refuse a key that it knows already. */
const settles = (result: AttemptResult): boolean =>
  result.kind === 'status' && result.verdict.kind === 'final' && settlingStatuses.has(result.status);

const reasonOf = (result: AttemptResult): string => {
  if (result.kind !== 'status') return result.kind;
  return result.verdict.kind === 'transient' ? result.verdict.reason : `status ${result.status}`;
};

/** Full jitter: any wait from nothing to the exponential one, so that callers who failed together do not come back together. */
const drawDelay = ({ policy, attempt, random }: RetryFacts): number =>
  random * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));

/**
 * Decides what follows a failed attempt. Pure: the reason it returns is what observers are told.
 */
export const decideRetry = (facts: RetryFacts): RetryDecision => {
  const { result, policy, attempt, retryAfterMs, remainingMs } = facts;
  const harmless = facts.repeat === 'keyed' ? facts.keyed : facts.repeat !== 'never';
  const lasting = facts.repeat === 'keyed' || facts.repeat === 'never';
  const outcome = lasting && (maybeProcessed(result) || (facts.unsettled && !settles(result))) ? 'unknown' : 'final';
  const stop = (reason: string): RetryDecision => ({ retry: false, reason, outcome, retryAfterMs });

  if (facts.aborted) return stop('aborted');
  const replay = result.kind === 'status' && result.status === 401 && result.tokenDropped;
  if (replay ? facts.replayed : !isTransient(result)) return stop(reasonOf(result));
  const unsent = result.kind === 'status' ? isRefusedUnprocessed(result) : result.unsent;
  if (!harmless && !unsent && !replay) return stop('not repeatable');
  if (!facts.replayable) return stop('one-shot body');
  if (attempt > policy.maxRetries) return stop('no retries left');
  // A token revoked under a thousand calls is no sign of a provider in trouble, and each is replayed once at most.
  if (replay) return { retry: true, delayMs: 0, cost: 0, reason: 'token dropped', outcome };
  const cost = result.kind === 'timeout' ? retryCost.timeout : retryCost.retry;
  if (facts.budget < cost) return stop('retry budget spent');
  if (retryAfterMs !== undefined && retryAfterMs > policy.maxRetryAfterMs) return stop('Retry-After beyond the cap');
  const delayMs = Math.round(Math.max(retryAfterMs ?? 0, drawDelay(facts)));
  if (delayMs >= remainingMs) return stop('no time left before the deadline');
  return { retry: true, delayMs, cost, reason: reasonOf(result), outcome };
};
