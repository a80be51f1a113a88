import type { Clock } from '../clock.ts';
import type { PollState } from './poll-state.ts';

/** What every request of the wait brought. `state` is what to keep for a resume. */
export type PollUpdate<T> =
  | {
      readonly kind: 'answer';
      readonly value: T;
      readonly status: string;
      readonly known: boolean;
      readonly final: boolean;
      readonly state: PollState;
    }
  | { readonly kind: 'failure'; readonly error: unknown; readonly state: PollState };

/** What `pollUntil` asks, how often, and for how long. */
export interface PollOptions<T> {
  /** Makes one request. The signal is aborted when the wait ends, by the caller or by its deadline. */
  readonly read: (signal: AbortSignal) => Promise<T>;
  readonly statusOf: (value: T) => string;
  /** Never asked about a status that `isKnownStatus` does not know: such a one keeps waiting. */
  readonly isFinal: (value: T, status: string) => boolean;
  /** Milliseconds between the end of one request and the beginning of the next, whatever the answer was. */
  readonly intervalMs: number;
  /** The part of the interval that is added at random, so that many waits do not ask in step: 0.1 unless told. */
  readonly jitter?: number;
  /** Milliseconds for the whole wait, resumes included; may be days, or `Infinity`. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
  /** The system's time unless told. */
  readonly clock?: Clock;
  /** From 0 (included) to 1 (excluded); the system's unless told. */
  readonly random?: () => number;
  /** Told of every answer and every tolerated failure, and waited for: the place to keep `state`. What it throws ends the wait. */
  readonly onUpdate?: (update: PollUpdate<T>) => void | Promise<void>;
  /** Every status is known unless told. */
  readonly isKnownStatus?: (status: string) => boolean;
  /** Told once of every unknown status, resumes included. */
  readonly onUnknownStatus?: (status: string) => void;
  /** How many failures in a row are borne: 3 unless told. The next one ends the wait with its own error. */
  readonly toleratedFailures?: number;
  /** Which failures may pass by themselves: connection, timeout, 429, 5xx and unreadable answers unless told. Others end the wait at once. */
  readonly isTransient?: (error: unknown) => boolean;
  /** Milliseconds that the provider asks to wait, read from an answer. A failure's `retryAfterMs` is obeyed by itself. Never shortens the interval. */
  readonly serverHint?: (value: T) => number | undefined;
  /** Goes on from here instead of beginning anew. */
  readonly resume?: PollState;
  /**
   * News from elsewhere, a webhook's for one: as soon as it resolves the wait ends with its value, a request under way is aborted, and nothing more is asked;
   * nothing at all where it had resolved before. What it rejects with ends the wait, too.
   */
  readonly elsewhere?: Promise<T>;
}
