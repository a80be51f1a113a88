import type {
  AdverseActionRequest,
  CandidateRequest,
  IdentityVerificationRequest,
  ScreeningOrder,
  SubscriptionRequest,
} from '@bgc/sterling';

import { readSample } from '../../tests/read-sample.ts';

export const documentedCandidate = readSample('candidate_create_request') as CandidateRequest;

export const documentedUpdate = readSample('candidate_update_request') as CandidateRequest;

/** As the sample of PUT has it on the page: a slip, because the same page asks for E.164 and answers without the blank. */
export const phoneWithSlip = '+ 14041231234';

export const sdkCandidate = readSample('sdk_candidate_create_request') as CandidateRequest;

export const documentedScreening = readSample('screening_create_request') as ScreeningOrder;

/** "Screening Invite Method" writes an id into it, and one of the two methods. */
export const documentedInvite = {
  id: '5787',
  packageId: '64731',
  candidateId: '864109',
  callback: { uri: 'https://my-company.com/screenings-callback' },
  invite: { method: 'link' },
};

export const documentedSubscription = readSample('subscription_create_request') as SubscriptionRequest;

export const documentedAdverseAction = readSample('adverse_action_request') as AdverseActionRequest;

export const documentedVerification = readSample('identity_verification_request') as IdentityVerificationRequest;
