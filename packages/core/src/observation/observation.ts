import type { HttpMethod } from '../operation.ts';
import type { ProviderComplaint } from '../provider.ts';

/** What every observer is told of a call. Never a value, a URL or a body. */
export interface CallInfo {
  readonly provider: string;
  readonly operation: string;
  readonly method: HttpMethod;
  /** The path template. */
  readonly path: string;
}

/** How a call ended, all attempts included. */
export interface CallOutcome {
  readonly ok: boolean;
  readonly status?: number | undefined;
  /** The error's `code`. */
  readonly error?: string | undefined;
  readonly attempts: number;
  readonly durationMs: number;
}

/** How one attempt of a call ended. */
export interface AttemptOutcome {
  readonly status?: number | undefined;
  /** `timeout`, `deadline`, `connection`, `aborted`…, or the system's code. */
  readonly error?: string | undefined;
  readonly durationMs: number;
}

/** What a tracer gives for one attempt: it is told how that ended. */
export interface AttemptSpan {
  end(outcome: AttemptOutcome): void;
}

/** What a tracer gives for one call: it is told of each attempt, and how the call ended. */
export interface CallSpan {
  startAttempt(info: CallInfo & { readonly attempt: number }): AttemptSpan;
  end(outcome: CallOutcome): void;
}

/** A span a call, and one inside it an attempt. What it throws or rejects with is swallowed. */
export interface Tracer {
  startCall(info: CallInfo): CallSpan;
}

/** One failed call, redacted. */
export interface Failure {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly provider: string;
  readonly operation: string;
  readonly code: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly attempts: number;
  readonly totalDelayMs: number;
  readonly retryAfterMs?: number;
  readonly complaints: readonly ProviderComplaint[];
}

/** Called once for every failed call, and not waited for. What it throws or rejects with is swallowed. */
export type Alert = (failure: Failure) => void;

/** The last failures, oldest first. */
export interface FailureJournal {
  record(failure: Failure): void;
  list(): readonly Failure[];
}
