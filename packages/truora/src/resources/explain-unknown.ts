import type { CallOptions, Clock } from '@bgc/core';
import { explainUnknown as explain } from '@bgc/core/requests';

import type { Reconciled } from './outcome-of.ts';

/** Asks Truora what became of a call, with the headers of that call. */
type Reconciling = {
  [Call in keyof Reconciled]: {
    readonly of: Call;
    readonly reconcile: (options: CallOptions) => Promise<Reconciled[Call]>;
  };
}[keyof Reconciled];

export type UnknownOutcome = {
  /** What nobody can tell: `the check was created`. */
  readonly whether: string;
  /** What to do next. */
  readonly advice: string;
  /** An earlier call may have done it: so no failure of this one says that it was not done. */
  readonly isRepeat?: boolean;
} & (Reconciling | { readonly of?: undefined; readonly reconcile?: undefined });

/**
 * Waits for a call that must not be repeated; where nobody can tell what became of it, says what can be done about it. A success that cannot be read (no body, a
 * proxy's page) is such a case, too: the id of what was made is not in it. `reconcile` waits for what may still be on its way, and has the headers of the call, as a gateway
 * may need them.
 */
export const explainUnknown = <T>(
  { clock }: { readonly clock: Clock },
  work: Promise<T>,
  { reconcile, ...unknown }: UnknownOutcome,
  options?: CallOptions,
): Promise<T> => {
  const headers = { ...options?.headers };
  return explain(work, { ...unknown, clock, reconcile: reconcile && ((given) => reconcile({ headers, ...given })) });
};
