import type { Clock } from '../clock.ts';
import { isBgcError } from '../errors/bgc-error.ts';
import type { FailureFacts } from '../errors/bgc-error.ts';
import { outcomeOf } from '../errors/outcome-guard.ts';
import type { ReconcileOptions } from '../errors/outcome-guard.ts';
import {
  AbortedError,
  isOutcomeUnknownError,
  isResponseParseError,
  isResponseTooLargeError,
  OutcomeUnknownError,
} from '../errors/transport-errors.ts';
import { watch } from '../onion/watch.ts';

/** What an error says of a call of which nobody knows whether it was carried out. */
export interface UnknownOutcomeTerms {
  /** What nobody can tell: `the order was placed`. */
  readonly whether: string;
  /** What to do next. */
  readonly advice: string;
  /** An earlier call may have done it: so no failure of this one says that it was not done. */
  readonly isRepeat?: boolean;
  /** The key of that earlier call, where the error has none of its own. */
  readonly idempotencyKey?: string | undefined;
  /** Asks the provider what became of it. It is given what its caller gave. */
  readonly reconcile?: ((options?: ReconcileOptions) => Promise<unknown>) | undefined;
  /**
   * By this clock `reconcile` waits until a minute after the call, for what may still be on its way: asked sooner, it would say that nothing was made of what
   * is made a moment later.
   */
  readonly clock?: Clock | undefined;
  /** The call, as `isOutcomeUnknownOf` of the client names it: `orders.create`. */
  readonly of?: string | undefined;
}

/** How late a request that was cut off may be carried out, nobody documents. After this it is taken to have arrived, or to be lost. */
const settleMs = 60_000;

type Reconcile = (options?: ReconcileOptions) => Promise<unknown>;

/** Its wait ends with the signal, too. */
const onceSettled = (clock: Clock, ask: Reconcile, { provider, operation }: FailureFacts): Reconcile => {
  const settledAt = clock.now() + settleMs;
  return async (options) => {
    const { signal } = options ?? {};
    const delayMs = settledAt - clock.now();
    if (delayMs > 0)
      await new Promise<void>((resolve, reject) => {
        const advice = 'Nothing was asked: call `reconcile()` again.';
        watch({ clock, ...(signal && { signal }) }, delayMs, (why) =>
          why === 'time'
            ? resolve()
            : reject(new AbortedError('the signal was aborted.', { provider, operation, advice })),
        );
      });
    return ask(options);
  };
};

/** Why nothing can be read of an answer that may well be a success. */
const unreadBecause = (error: unknown): string | undefined => {
  if (isResponseParseError(error)) return 'the answer cannot be read, and ';
  return isResponseTooLargeError(error)
    ? `the answer is longer than the limit of ${error.maxBytes} bytes, and `
    : undefined;
};

/**
 * Waits for a call that must not be repeated; where nobody can tell what became of it, says what can be done about it. A success that cannot be read (no body, a
 * proxy's page) is such a case, too: the id of what was made is not in it.
 *
 * @example
 * await explainUnknown(runtime.invoke(operations.order, { body }, orderSchema), {
 *   whether: 'the order was placed',
 *   advice: 'Look for it in `orders.list()` before you place it again.',
 * });
 *
 * @throws OutcomeUnknownError in its place; every other error as it is.
 */
export const explainUnknown = async <T>(
  work: Promise<T>,
  { whether, advice, isRepeat = false, idempotencyKey, reconcile, clock, of }: UnknownOutcomeTerms,
): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    const unread = unreadBecause(error);
    const isUnknown = isOutcomeUnknownError(error);
    if (!isBgcError(error) || !(unread !== undefined || isUnknown || isRepeat)) throw error;
    const explained = new OutcomeUnknownError<unknown>(`${unread ?? ''}nobody can tell whether ${whether}.`, {
      ...(error as FailureFacts),
      // These are not enumerable, and the rest is.
      details: error.details,
      earlierMayHaveArrived: error.earlierMayHaveArrived,
      idempotencyKey: error.idempotencyKey ?? idempotencyKey,
      reason: isUnknown ? error.reason : error.status === undefined ? 'connection' : 'status',
      advice: of === undefined ? advice : `${advice} \`isOutcomeUnknownOf(error, '${of}')\` knows this error.`,
      reconcile: clock && reconcile ? onceSettled(clock, reconcile, error) : reconcile,
    });
    throw Object.defineProperty(explained, outcomeOf, { value: of });
  }
};
