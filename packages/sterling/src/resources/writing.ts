import type { CandidateDocuments, Candidates } from './candidates.ts';
import type { Identities } from './identities.ts';
import type { AdverseActions, ScreeningDocuments, Screenings } from './screenings.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { TrustedUsers } from './trusts.ts';

export interface WrittenCandidates
  extends
    Pick<Candidates, 'create' | 'update' | 'edit' | 'purge' | 'links' | 'trust'>,
    Pick<CandidateDocuments, 'upload'> {}

export interface WrittenScreenings
  extends Pick<Screenings, 'create' | 'reportLinks' | 'reportByLink' | 'invite'>, Pick<ScreeningDocuments, 'upload'> {
  readonly beginAdverseAction: AdverseActions['create'];
}

export type WrittenIdentities = Pick<Identities, 'create' | 'retry' | 'verify'>;

/**
 * All calls that must not be made twice by accident: they are checked before, and say what to do when nobody can tell what became of them. They are loaded at
 * the first of them.
 */
export interface Writing {
  readonly candidates: WrittenCandidates;
  readonly screenings: WrittenScreenings;
  readonly identities: WrittenIdentities;
  readonly subscriptions: Pick<Subscriptions, 'create'>;
  readonly trustedUsers: Pick<TrustedUsers, 'create'>;
}

export type LoadWriting = () => Promise<Writing>;
