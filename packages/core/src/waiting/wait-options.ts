import type { PollState } from './poll-state.ts';
import type { PollUpdate } from './poll-options.ts';

/** What the waits of all clients take. Each client's own says how often is asked and how long, unless told. */
export interface WaitOptions<T> {
  /** Milliseconds between two reads. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait, resumes included. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Goes on with a wait of an earlier process: the `state` of an update, or of a `PollTimeoutError`. */
  readonly resume?: PollState;
  /** Told of every read and every tolerated failure, and waited for: the place to keep `state`. */
  readonly onUpdate?: (update: PollUpdate<T>) => void | Promise<void>;
  /** Told once of every status that the provider does not document; such a one keeps waiting. */
  readonly onUnknownStatus?: (status: string) => void;
  /** How many failed reads in a row are borne: 3 unless told. */
  readonly toleratedFailures?: number;
}

/**
 * The names of the options that all waits take: types let a misspelt one pass when it comes from a variable, and it would do nothing.
 *
 * @example checkKnownNames(options, waitOptionNames, 'option', refuseFor('example', 'getThing'));
 */
export const waitOptionNames = [
  'everyMs',
  'deadlineMs',
  'signal',
  'resume',
  'onUpdate',
  'onUnknownStatus',
  'toleratedFailures',
] as const satisfies readonly (keyof WaitOptions<unknown>)[];
