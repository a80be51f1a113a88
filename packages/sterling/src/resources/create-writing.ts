import type { KeepingTerms } from './candidate-keeping.ts';
import { createSubscription } from './create-subscription.ts';
import { createTrustedUser } from './create-trusted-user.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { writeCandidates } from './write-candidates.ts';
import { writeIdentities } from './write-identities.ts';
import { writeScreenings } from './write-screenings.ts';
import type { Writing } from './writing.ts';

export interface WritingTerms extends KeepingTerms {
  readonly makeIdempotencyKey: () => string;
}

export const createWriting = (runtime: ResourceRuntime, terms: WritingTerms): Writing => ({
  candidates: writeCandidates(runtime, terms),
  screenings: writeScreenings(runtime, terms),
  identities: writeIdentities(runtime),
  subscriptions: { create: createSubscription(runtime) },
  trustedUsers: { create: createTrustedUser(runtime) },
});
