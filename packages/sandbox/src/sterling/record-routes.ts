import type { Route } from './operation.ts';
import { createCandidateTrust } from './operations/create-candidate-trust.ts';
import { createIdentity } from './operations/create-identity.ts';
import { createSubscription } from './operations/create-subscription.ts';
import { createTrustedUser } from './operations/create-trusted-user.ts';
import { deleteSubscription } from './operations/delete-subscription.ts';
import { deleteTrust } from './operations/delete-trust.ts';
import { getHealth } from './operations/get-health.ts';
import { getIdentity } from './operations/get-identity.ts';
import { getScreeningDocument } from './operations/get-screening-document.ts';
import { getSubscription } from './operations/get-subscription.ts';
import { getTrustedUser } from './operations/get-trusted-user.ts';
import { listBillingCodes } from './operations/list-billing-codes.ts';
import { listCandidateDocuments } from './operations/list-candidate-documents.ts';
import { listReferenceCodes } from './operations/list-reference-codes.ts';
import { listScreeningDocuments } from './operations/list-screening-documents.ts';
import { listSubscriptionEvents } from './operations/list-subscription-events.ts';
import { retryIdentity } from './operations/retry-identity.ts';
import { uploadCandidateDocument } from './operations/upload-candidate-document.ts';
import { uploadScreeningDocument } from './operations/upload-screening-document.ts';
import { verifyIdentity } from './operations/verify-identity.ts';

type Row = readonly [method: string, path: string, operation: string, run: Route['run'], subject?: Route['subject']];

const ROWS: readonly Row[] = [
  ['POST', '/candidates/{id}/documents', 'uploadCandidateDocument', uploadCandidateDocument, 'candidates'],
  ['GET', '/candidates/{id}/documents', 'listCandidateDocuments', listCandidateDocuments, 'candidates'],
  ['POST', '/screenings/{id}/documents', 'uploadScreeningDocument', uploadScreeningDocument, 'screenings'],
  ['GET', '/screenings/{id}/documents', 'listScreeningDocuments', listScreeningDocuments, 'screenings'],
  ['GET', '/screenings/{id}/documents/{attachmentId}', 'getScreeningDocument', getScreeningDocument, 'screenings'],
  ['POST', '/candidates/{id}/trust', 'createCandidateTrust', createCandidateTrust, 'candidates'],
  ['POST', '/trusted-users', 'createTrustedUser', createTrustedUser],
  ['GET', '/trusted-users/{id}', 'getTrustedUser', getTrustedUser, 'trusts'],
  ['DELETE', '/trusts/{id}', 'deleteTrust', deleteTrust, 'trusts'],
  ['POST', '/identities', 'createIdentity', createIdentity],
  ['GET', '/identities/{id}', 'getIdentity', getIdentity, 'identities'],
  ['POST', '/identities/{id}/retry', 'retryIdentity', retryIdentity, 'identities'],
  ['PUT', '/identities/{id}/verification', 'verifyIdentity', verifyIdentity, 'identities'],
  ['POST', '/subscriptions', 'createSubscription', createSubscription],
  ['GET', '/subscriptions/{id}', 'getSubscription', getSubscription, 'subscriptions'],
  ['DELETE', '/subscriptions/{id}', 'deleteSubscription', deleteSubscription, 'subscriptions'],
  ['GET', '/subscriptions/{id}/events', 'listSubscriptionEvents', listSubscriptionEvents, 'subscriptions'],
  ['GET', '/reference-codes', 'listReferenceCodes', listReferenceCodes],
  ['GET', '/billing-codes', 'listBillingCodes', listBillingCodes],
  ['GET', '/health', 'getHealth', getHealth],
];

/** Documents, identities, trusts, subscriptions, codes and health. */
export const recordRoutes: readonly Route[] = ROWS.map(([method, path, operation, run, subject]) => ({
  method,
  template: `/v1${path}`,
  operation,
  run,
  ...(subject === undefined ? {} : { subject }),
}));
