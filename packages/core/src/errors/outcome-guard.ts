import type { CallOptions } from '../call.ts';
import { isOutcomeUnknownError } from './transport-errors.ts';
import type { OutcomeUnknownError } from './transport-errors.ts';

/** Under this an error says of which call it is. Another copy of the package says it in the same way. */
export const outcomeOf = Symbol.for('@bgc/error:outcome-of');

/** What `reconcile` takes, where its client says so: `signal` ends its wait, too; the limits are those of each call that it makes after that. */
export type ReconcileOptions = Pick<CallOptions, 'signal' | 'timeoutMs' | 'deadlineMs'>;

/** An `OutcomeUnknownError` of a call of which the provider can be asked what became of it. */
export interface ReconcilableError<T, Given extends readonly unknown[] = []> extends OutcomeUnknownError<T> {
  /** Asks the provider. It fails as any call does, and can be called again. */
  readonly reconcile: (...given: Given) => Promise<T>;
}

/** Knows by its call an error that nobody can tell the outcome of; what `reconcile` gives is typed by the call. */
export type OutcomeGuard<Reconciled, Given extends readonly unknown[] = []> = <Call extends keyof Reconciled>(
  error: unknown,
  ...calls: readonly [Call, ...Call[]]
) => error is ReconcilableError<Reconciled[Call], Given>;

/**
 * Makes a client's `isOutcomeUnknownOf`. `Reconciled` says what `reconcile` gives, by the `of` that `explainUnknown` was told; `Given`, what it takes.
 *
 * @example export const isOutcomeUnknownOf = outcomeGuard<{ readonly 'orders.create': { readonly id: string } }>('example');
 */
export const outcomeGuard = <Reconciled, Given extends readonly unknown[] = []>(
  provider: string,
): OutcomeGuard<Reconciled, Given> =>
  ((error: unknown, ...calls: readonly unknown[]) =>
    isOutcomeUnknownError(error) &&
    error.provider === provider &&
    calls.includes((error as { readonly [outcomeOf]?: unknown })[outcomeOf])) as OutcomeGuard<Reconciled, Given>;
