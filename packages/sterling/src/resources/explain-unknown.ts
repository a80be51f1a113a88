import { isBgcError, isOutcomeUnknownError, isResponseParseError, OutcomeUnknownError } from '@bgc/core';

import { outcomeOf } from './outcome-of.ts';
import type { Reconciled } from './outcome-of.ts';

/** Asks Sterling what became of a call. */
type Reconciling = {
  [Call in keyof Reconciled]: { readonly of: Call; readonly reconcile: () => Promise<Reconciled[Call]> };
}[keyof Reconciled];

export type UnknownOutcome = {
  /** What nobody can tell: `the candidate was created`. */
  readonly whether: string;
  /** What to do next. */
  readonly advice: string;
  /** Under this key, an earlier call may have done it: so no failure of this one says that it was not done. */
  readonly repeatOf?: string | undefined;
} & (Reconciling | { readonly of?: undefined; readonly reconcile?: undefined });

/**
 * Waits for a call that must not be repeated; where nobody can tell what became of it, says what can be done about it. A success that cannot be read (202 and no
 * body, a proxy's page) is such a case, too: the id of what was made is not in it.
 */
export const explainUnknown = async <T>(
  work: Promise<T>,
  { whether, advice, repeatOf, of, reconcile }: UnknownOutcome,
): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    const isUnread = isResponseParseError(error);
    const isUnknown = isOutcomeUnknownError(error);
    if (!isUnread && !isUnknown && !(repeatOf !== undefined && isBgcError(error))) throw error;
    const reason = isUnknown ? error.reason : error.status === undefined ? 'connection' : 'status';
    const {
      provider,
      operation,
      status,
      requestId,
      attempts,
      totalDelayMs,
      retryAfterMs,
      complaints,
      details,
      idempotencyKey = repeatOf,
      earlierMayHaveArrived,
    } = error;
    const unknown = new OutcomeUnknownError<unknown>(
      `${isUnread ? 'the answer cannot be read, and ' : ''}nobody can tell whether ${whether}.`,
      {
        provider,
        operation,
        status,
        requestId,
        attempts,
        totalDelayMs,
        retryAfterMs,
        complaints,
        details,
        reason,
        idempotencyKey,
        earlierMayHaveArrived,
        advice: of === undefined ? advice : `${advice} \`isOutcomeUnknownOf(error, '${of}')\` knows this error.`,
        reconcile,
      },
    );
    throw Object.defineProperty(unknown, outcomeOf, { value: of });
  }
};
