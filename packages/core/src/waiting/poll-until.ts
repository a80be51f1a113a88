import { isRateLimitError, isServerError } from '../errors/api-errors.ts';
import { isBgcError } from '../errors/bgc-error.ts';
import { InvalidRequestError } from '../errors/input-errors.ts';
import { isConnectionError, isResponseParseError, isTimeoutError } from '../errors/transport-errors.ts';
import { systemClock, systemRandom } from '../system-clock.ts';
import type { PollOptions } from './poll-options.ts';
import { openPollScope } from './poll-scope.ts';
import type { PollScope } from './poll-scope.ts';
import { afterAnswer, afterFailure, resumePolling, seenOf, startPolling } from './poll-state.ts';
import type { PollState } from './poll-state.ts';
import { PollTimeoutError } from './poll-timeout-error.ts';
import { isSignal } from '../options/is-signal.ts';

const mayPass = [isConnectionError, isTimeoutError, isRateLimitError, isServerError, isResponseParseError];

/**
 * Whether a failed read may be borne: it may well pass when the same is asked later.
 *
 * @example if (!passesByItself(error)) throw error;
 */
export const passesByItself = (error: unknown): boolean => mayPass.some((is) => is(error));

type Checked = Pick<PollOptions<unknown>, 'intervalMs' | 'deadlineMs' | 'jitter' | 'toleratedFailures' | 'signal'>;

const check = ({ intervalMs, deadlineMs, jitter = 0, toleratedFailures = 0, signal }: Checked): void => {
  const rules: readonly (readonly [boolean, string])[] = [
    [Number.isFinite(intervalMs) && intervalMs > 0, '`intervalMs` must be a positive number of milliseconds.'],
    [
      typeof deadlineMs === 'number' && deadlineMs > 0,
      '`deadlineMs` must be a positive number of milliseconds, or Infinity.',
    ],
    [jitter >= 0 && jitter <= 1, '`jitter` must be from 0 to 1.'],
    [toleratedFailures >= 0, '`toleratedFailures` must be 0 or more.'],
    [!signal || isSignal(signal), '`signal` must be an AbortSignal.'],
  ];
  for (const [right, message] of rules) if (!right) throw new InvalidRequestError(message);
};

/**
 * Asks until the status is final. At most one request an interval, whatever the answer: an unknown status keeps waiting and is reported, a
 * failure that may pass is borne a few times. Ends early when no further request fits before the deadline, unless there may be news from elsewhere.
 *
 * @example
 * const screening = await pollUntil({
 *   read: (signal) => client.screenings.get(id, { signal }),
 *   statusOf: (answer) => answer.status,
 *   isFinal: (_, status) => status === 'Complete' || status === 'Cancelled',
 *   intervalMs: 60_000,
 *   deadlineMs: 5 * 24 * 3_600_000,
 *   onUpdate: ({ state }) => save(state), // and later: resume: state
 * });
 *
 * @throws PollTimeoutError at the deadline, with the histogram of statuses and the state to resume from.
 * @throws AbortedError as soon as the signal is aborted.
 * @throws InvalidRequestError for a wrong option or resume state, before anything is asked.
 * @throws the error of `read`, when it is not transient or came more than `toleratedFailures` times in a row; what `onUpdate` throws.
 */
export const pollUntil = async <T>(options: PollOptions<T>): Promise<T> => {
  // Heard from now on, whatever becomes of the wait: a rejection that nobody hears ends the process.
  void options.elsewhere?.then(undefined, () => undefined);
  check(options);
  const { clock = systemClock, deadlineMs } = options;
  let state = options.resume === undefined ? startPolling(clock.now()) : resumePolling(options.resume);
  const deadlineAt = state.startedAt + deadlineMs;
  const timeout = (): PollTimeoutError => new PollTimeoutError(state, deadlineMs);
  const scope = openPollScope(clock, options.signal, Math.max(0, deadlineAt - clock.now()), timeout);
  let news: { readonly value: T } | undefined;
  try {
    if (options.elsewhere) {
      void options.elsewhere.then((value) => scope.end((news = { value })), scope.end);
      // What was settled before the wait began is heard before anything is asked.
      await Promise.resolve();
    }
    for (;;) {
      if (scope.signal.aborted) throw scope.signal.reason;
      if (Math.max(clock.now(), state.nextPollAt) >= deadlineAt) {
        // Nothing more is asked, but news may come until the end.
        if (options.elsewhere) await scope.pause(Math.max(0, deadlineAt - clock.now()));
        throw timeout();
      }
      // Timers may fire a millisecond early: the clock decides, not the timer.
      if (state.nextPollAt > clock.now()) {
        await scope.pause(state.nextPollAt - clock.now());
        continue;
      }
      const outcome = await askOnce(options, scope, state);
      state = outcome.state;
      if ('value' in outcome) return outcome.value;
    }
  } catch (error) {
    if (news && error === news) return news.value;
    throw error;
  } finally {
    scope.close();
  }
};

type Outcome<T> = { readonly state: PollState } | { readonly state: PollState; readonly value: T };

const askOnce = async <T>(options: PollOptions<T>, scope: PollScope, before: PollState): Promise<Outcome<T>> => {
  const {
    clock = systemClock,
    random = systemRandom,
    isKnownStatus = () => true,
    isTransient = passesByItself,
  } = options;
  const nextPollAt = (hintMs: number | undefined): number => {
    // An absurd hint (NaN, Infinity, negative) leaves the interval as it is.
    const waitMs = Number.isFinite(hintMs) ? Math.max(hintMs ?? 0, options.intervalMs) : options.intervalMs;
    return clock.now() + waitMs + random() * (options.jitter ?? 0.1) * options.intervalMs;
  };

  let value: T;
  try {
    value = await scope.within(options.read(scope.signal));
  } catch (error) {
    if (scope.signal.aborted) throw scope.signal.reason;
    if (!isTransient(error) || before.failuresInARow >= (options.toleratedFailures ?? 3)) throw error;
    const state = afterFailure(before, nextPollAt(isBgcError(error) ? error.retryAfterMs : undefined));
    await scope.within(Promise.resolve(options.onUpdate?.({ kind: 'failure', error, state })));
    return { state };
  }

  const status = options.statusOf(value);
  const known = isKnownStatus(status);
  const final = known && options.isFinal(value, status);
  const state = afterAnswer(before, status, nextPollAt(options.serverHint?.(value)));
  if (!known && seenOf(before.histogram, status) === 0) options.onUnknownStatus?.(status);
  await scope.within(Promise.resolve(options.onUpdate?.({ kind: 'answer', value, status, known, final, state })));
  return final ? { state, value } : { state };
};
