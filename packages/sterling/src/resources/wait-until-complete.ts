import { pollUntil, waitOptionNames } from '@bgc/core';
import type { Clock, WaitOptions as CommonOptions } from '@bgc/core';

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

/** How often and how long it is waited for a screening. */
export interface WaitOptions extends CommonOptions<Screening> {
  /** Milliseconds between two reads: 15 minutes unless told. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait, resumes included: 7 days unless told. "Most screening reports are returned within 24-72 hours." */
  readonly deadlineMs?: number;
}

export const waitUntilComplete = async (
  read: (signal: AbortSignal) => Promise<Screening>,
  given: WaitOptions,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Promise<Screening> => {
  checkKnownNames(given, waitOptionNames, calls.getScreening.id, 'option');
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
