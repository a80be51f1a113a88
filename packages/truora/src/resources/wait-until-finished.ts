import { pollUntil, waitOptionNames } from '@bgc/core';
import type { Clock, PollUpdate, WaitOptions as CommonOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { isKnownCheckStatus } from '../generated/enums.ts';
import { isFinished } from '../states/check.ts';
import type { Check, FinishedCheck } from '../states/check.ts';
import { anything } from '../validation/rules.ts';
import { checkWaitOptions } from './check-wait-options.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How often and how long it is waited for a check. */
export interface WaitOptions extends CommonOptions<Check> {
  /** Milliseconds between two reads: 30 seconds unless told, and 15 minutes while a check is `delayed`. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait, resumes included: 4 days unless told, as a check may be `delayed` for up to 3. */
  readonly deadlineMs?: number;
  /** Told of every read and every tolerated failure, and waited for: the place to keep `state`, and to see a check that is `delayed`. */
  readonly onUpdate?: (update: PollUpdate<Check>) => void | Promise<void>;
}

const known = Object.fromEntries(waitOptionNames.map((name) => [name, anything]));

export const waitUntilFinished = async (
  read: (signal: AbortSignal) => Promise<Check>,
  given: WaitOptions,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Promise<FinishedCheck> => {
  checkWaitOptions(given, known, calls.getCheck.id);
  const { everyMs, deadlineMs = 4 * day, ...options } = given;
  const check = await pollUntil<Check>({
    ...options,
    read,
    statusOf: ({ status }) => status,
    isFinal: isFinished,
    isKnownStatus: isKnownCheckStatus,
    serverHint: ({ status }) => (everyMs === undefined && status === 'delayed' ? 15 * minute : undefined),
    intervalMs: everyMs ?? minute / 2,
    deadlineMs,
    clock,
    random,
  });
  return check as FinishedCheck;
};
