import type { Call } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { BgcError } from '../errors/bgc-error.ts';
import type { Logger } from '../provider.ts';
import type { Alert, AttemptOutcome, CallInfo, CallSpan, Failure, FailureJournal, Tracer } from './observation.ts';
import { tell } from './tell.ts';

export interface ObserverTools {
  readonly logger?: Logger | undefined;
  readonly tracer?: Tracer | undefined;
  readonly onFailure?: Alert | undefined;
  readonly journal: FailureJournal;
}

/** Tells logger, tracer, alert and journal. What they throw or reject with never reaches the call. */
export interface Observer {
  /** Attempts need watching at all. */
  readonly attempts: boolean;
  startCall(call: CallInfo): CallSpan | undefined;
  attempt(call: Call, outcome: AttemptOutcome): void;
  retry(call: Call, plan: { readonly attempt: number; readonly delayMs: number; readonly reason: string }): void;
  failed(call: CallInfo, error: BgcError, clock: Clock): void;
}

const fieldsOf = (call: Call): CallInfo => ({
  provider: call.provider,
  operation: call.operation.id,
  method: call.operation.method,
  path: call.operation.path,
});

const failureOf = (call: CallInfo, error: BgcError, clock: Clock): Failure => ({
  // A failure may be that of the clock itself.
  time: tell(() => new Date(clock.now()).toISOString()) ?? new Date(0).toISOString(),
  provider: call.provider,
  operation: error.operation ?? call.operation,
  code: error.code,
  ...(error.status === undefined ? {} : { status: error.status }),
  ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
  attempts: error.attempts,
  totalDelayMs: error.totalDelayMs,
  ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  complaints: error.complaints,
});

export const createObserver = ({ logger, tracer, onFailure, journal }: ObserverTools): Observer => ({
  attempts: logger?.debug !== undefined || tracer !== undefined,
  startCall: (call) => tracer && tell(() => tracer.startCall(call)),
  attempt(call, outcome) {
    const fields = { event: 'attempt', ...fieldsOf(call), attempt: call.attempt, ...outcome };
    tell(() => logger?.debug?.(fields, outcome.error === undefined ? 'attempt answered' : 'attempt failed'));
  },
  retry(call, plan) {
    tell(() => logger?.warn?.({ event: 'retry', ...fieldsOf(call), ...plan }, 'retrying'));
  },
  failed(call, error, clock) {
    const failure = failureOf(call, error, clock);
    journal.record(failure);
    tell(() => logger?.error?.({ event: 'failure', ...call, ...failure }, 'call failed'));
    tell(() => onFailure?.(failure));
  },
});
