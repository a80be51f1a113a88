import { outcomeGuard } from '@bgc/core';
import type { OutcomeGuard } from '@bgc/core';

import type { AdverseAction, Candidate, Identity, Invite, Screening, StoredDocument, TrustedUser } from '../models.ts';

/**
 * What `reconcile` gives, by the call whose outcome is unknown. That there is none it says of a list alone: where the answer shows no list, empty or not, it fails with a
 * `ResponseParseError`, and what was sent may be there. Only of invites, trusts and identities it says so where the member is absent, too: Sterling's samples lack it.
 */
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
export const isOutcomeUnknownOf: OutcomeGuard<Reconciled> = /* @__PURE__ */ outcomeGuard<Reconciled>('sterling');
