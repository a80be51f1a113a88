import { sampleReader } from '@bgc/promises';

import type { Sample } from '../strict/strictness.ts';

/** A sample of Sterling's documents, by the name of its file. */
export const documentedSample = sampleReader(new URL('../../../../packages/sterling/tests/fixtures/', import.meta.url));

/** Which answer each sample shows. */
const ANSWERS: readonly (readonly [operation: string, sample: string])[] = [
  ['requestToken', 'token_response'],
  ['listPackages', 'packages_list'],
  ['getPackagePrice', 'package_price'],
  ['createCandidate', 'candidate_created'],
  ['updateCandidate', 'candidate_updated'],
  ['getCandidate', 'candidate_get'],
  ['listCandidateDocuments', 'candidate_documents'],
  ['createCandidateTrust', 'trust'],
  ['createScreening', 'screening_created'],
  ['createScreening', 'screening_invite_link'],
  ['createScreening', 'screening_invite_email'],
  ['getScreening', 'screening_get'],
  ['createScreeningInvite', 'invite_created'],
  ['listScreeningDocuments', 'screening_documents'],
  ['createSubscription', 'subscription_created'],
  ['getSubscription', 'subscription_get'],
  ['createIdentity', 'identity_pending'],
  ['getIdentity', 'identity_pending'],
  ['verifyIdentity', 'identity_verified'],
  ['getTrustedUser', 'trust'],
  ['listReferenceCodes', 'reference_codes'],
  ['listBillingCodes', 'billing_codes'],
  ['screening', 'callback_screening'],
];

const asList = (document: unknown): unknown => [document];

export const samples: readonly Sample[] = [
  ...ANSWERS.map(([of, name]) => ({ name, of, document: documentedSample(name) })),
  // Published as one object; Sterling's SDK asserts a list against the live API.
  {
    name: 'candidates_list_as_published_single_object',
    of: 'listCandidates',
    document: asList(documentedSample('candidates_list_as_published_single_object')),
  },
];
