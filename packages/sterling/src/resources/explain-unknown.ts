import { explainUnknown as explain } from '@bgc/core/requests';

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
export const explainUnknown = <T>(work: Promise<T>, unknown: UnknownOutcome): Promise<T> =>
  explain(work, { ...unknown, isRepeat: unknown.repeatOf !== undefined, idempotencyKey: unknown.repeatOf });
