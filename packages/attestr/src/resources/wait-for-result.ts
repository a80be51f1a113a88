import { checkKnownNames, pollUntil, refuseFor, waitOptionNames } from '@bgc/core';
import type { Clock, PollUpdate, RateLimitError, WaitOptions as CommonOptions } from '@bgc/core';

import { isDailyLimit } from '../access/has-error-code.ts';
import { calls } from '../generated/calls.ts';
import { isKnownAsyncStatus } from '../generated/enums.ts';
import type { AsyncRequest } from '../results/async-request.ts';
import { isSettled, outcomeOf } from '../results/request-outcome.ts';
import type { RequestOutcome } from '../results/request-outcome.ts';
import type { ReadRequest, UnjudgedRequest } from './read-request.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How often and how long it is waited for a result. */
export interface WaitOptions extends CommonOptions<UnjudgedRequest> {
  /** Milliseconds between two reads: 15 minutes unless told. */
  readonly everyMs?: number;
  /** Milliseconds for the whole wait, resumes included: 14 days unless told. */
  readonly deadlineMs?: number;
  /** Told of every read and every tolerated failure, and waited for: the place to keep `state`. Signatures are judged at the end. */
  readonly onUpdate?: (update: PollUpdate<UnjudgedRequest>) => void | Promise<void>;
  /** How many failed reads in a row are borne: 3 unless told. A daily limit is none: it passes with the day. */
  readonly toleratedFailures?: number;
}

/** Types let a misspelt option pass when it comes from a variable; it would do nothing. */
export const checkWaitOptions = (given: object, known: readonly string[] = waitOptionNames): void =>
  checkKnownNames(given, known, 'option', refuseFor('attestr', calls.getAsyncRequest.id));

/** One read, or the daily limit in its place. */
type Sight = ReadRequest | { readonly limited: RateLimitError };

const statusOf = (sight: Sight): string => ('limited' in sight ? 'daily-limit' : sight.request.status);

/** A daily limit is over tomorrow, and no reason to give up a wait of days. */
const look = async (read: Promise<ReadRequest>): Promise<Sight> => {
  try {
    return await read;
  } catch (error) {
    if (isDailyLimit(error)) return { limited: error };
    throw error;
  }
};

/** Told of a limit as of the failure it is. */
const told = (update: PollUpdate<Sight>): PollUpdate<UnjudgedRequest> => {
  if (update.kind === 'failure') return update;
  const { value, ...others } = update;
  if ('limited' in value) return { kind: 'failure', error: value.limited, state: others.state };
  return { ...others, value: value.request };
};

export const waitForResult = async (
  read: (signal: AbortSignal) => Promise<ReadRequest>,
  given: WaitOptions,
  tools: { readonly clock: Clock; readonly random: () => number },
): Promise<RequestOutcome> => {
  checkWaitOptions(given);
  const { everyMs = 15 * minute, deadlineMs = 14 * 24 * hour, onUpdate, ...options } = given;
  const seen = await pollUntil<Sight>({
    ...options,
    ...tools,
    ...(onUpdate === undefined ? {} : { onUpdate: (update) => onUpdate(told(update)) }),
    read: (signal) => look(read(signal)),
    statusOf,
    isFinal: (_, status) => isSettled({ status }),
    isKnownStatus: (status) => isKnownAsyncStatus(status) || status === 'daily-limit',
    serverHint: (sight) => ('limited' in sight ? hour : undefined),
    intervalMs: everyMs,
    deadlineMs,
  });
  return outcomeOf((await (seen as ReadRequest).judge()) satisfies AsyncRequest) as RequestOutcome;
};
