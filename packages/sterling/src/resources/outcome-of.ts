import { isOutcomeUnknownError } from '@bgc/core';
import type { OutcomeUnknownError } from '@bgc/core';

import type { AdverseAction, Candidate, Identity, Invite, Screening, StoredDocument, TrustedUser } from '../models.ts';

/** What `reconcile` gives, by the call whose outcome is unknown. */
export interface Reconciled {
  /** The screening: the order is sent once more under the same key. */
  readonly 'screenings.create': Screening;
  /** The candidate's screenings with this package, newest first, earlier ones among them. */
  readonly 'screenings.create with an invite': readonly Screening[];
  readonly 'screenings.invite': Invite | undefined;
  /** Those that were there before among them. */
  readonly 'screenings.adverseActions.create': readonly AdverseAction[];
  /** All of the screening. */
  readonly 'screenings.documents.upload': readonly StoredDocument[];
  readonly 'candidates.create': Candidate | undefined;
  readonly 'candidates.trust': TrustedUser | undefined;
  /** Those of the candidate with that name. */
  readonly 'candidates.documents.upload': readonly StoredDocument[];
  readonly 'trustedUsers.create': TrustedUser | undefined;
  readonly 'identities.create': Identity | undefined;
  /** As it is now. */
  readonly 'identities.retry': Identity;
  /** As it is now. */
  readonly 'identities.verify': Identity;
}

/** An `OutcomeUnknownError` of a call of which Sterling can be asked what became of it. */
export interface ReconcilableError<T> extends OutcomeUnknownError<T> {
  /** Asks Sterling. It fails as any call does, and can be called again. */
  readonly reconcile: () => Promise<T>;
}

/** Under this an error says of which call it is. Another copy of the package says it in the same way. */
export const outcomeOf: unique symbol = Symbol.for('@bgc/sterling:outcome-of');

/**
 * Can nobody tell what became of this call? Then `reconcile` is there, and typed by the call. For an order with an invite, which is answered otherwise, it is
 * `'screenings.create with an invite'`; name both where it may be either.
 *
 * @example
 * try {
 *   return await sterling.candidates.create(person);
 * } catch (error) {
 *   if (!isOutcomeUnknownOf(error, 'candidates.create')) throw error;
 *   return (await error.reconcile()) ?? (await sterling.candidates.create(person));
 * }
 */
export const isOutcomeUnknownOf = <Call extends keyof Reconciled>(
  error: unknown,
  ...calls: readonly [Call, ...Call[]]
): error is ReconcilableError<Reconciled[Call]> =>
  isOutcomeUnknownError(error) && calls.includes((error as { readonly [outcomeOf]?: unknown })[outcomeOf] as Call);
