import { pollUntil } from '@bgc/core';
import type { Clock, PollState, PollUpdate } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { isKnownScreeningStatus } from '../generated/enums.ts';
import type { Screening } from '../models.ts';
import { isCanceled, isComplete } from '../states/states.ts';
import type { WithStatus } from '../states/states.ts';
import { checkKnownNames } from './check-names.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const isOver = (screening: WithStatus): boolean => isComplete(screening) || isCanceled(screening);

/** Sterling writes them in lower case; nothing rests on it. */
const statusOf = ({ status }: Screening): string => (status ?? 'none').toLowerCase();

export interface WaitOptions {
  /** Milliseconds between two reads: 15 minutes unless told. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait, resumes included: 7 days unless told. "Most screening reports are returned within 24-72 hours." */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Goes on with a wait of an earlier process: the `state` of an update, or of a `PollTimeoutError`. */
  readonly resume?: PollState;
  /** Told of every read and every tolerated failure, and waited for: the place to keep `state`. */
  readonly onUpdate?: (update: PollUpdate<Screening>) => void | Promise<void>;
  /** Told once of every status that Sterling does not document; such a one keeps waiting. */
  readonly onUnknownStatus?: (status: string) => void;
  /** How many failed reads in a row are borne: 3 unless told. */
  readonly toleratedFailures?: number;
}

const optionNames = [
  'everyMs',
  'deadlineMs',
  'signal',
  'resume',
  'onUpdate',
  'onUnknownStatus',
  'toleratedFailures',
] as const satisfies readonly (keyof WaitOptions)[];

export const waitUntilComplete = async (
  read: (signal: AbortSignal) => Promise<Screening>,
  given: WaitOptions,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Promise<Screening> => {
  checkKnownNames(given, optionNames, calls.getScreening.id, 'option');
  const { everyMs = 15 * minute, deadlineMs = 7 * day, ...options } = given;
  return pollUntil({
    ...options,
    read,
    statusOf,
    isFinal: isOver,
    isKnownStatus: (status) => isKnownScreeningStatus(status) || isOver({ status }),
    intervalMs: everyMs,
    deadlineMs,
    clock,
    random,
  });
};
