import type { CallOptions, SterlingClient } from '@bgc/sterling';

import type { operations } from '../../../src/generated/operations.ts';
import { pdf, person } from './account-world.ts';
import type { Things } from './things.ts';

export type OperationName = keyof typeof operations;

/** One call, ready to be made: what it needs is there. */
export type Ready = (sterling: SterlingClient, options: CallOptions) => Promise<unknown>;

export interface Way {
  readonly prepare: (things: Things) => Promise<Ready>;
  readonly isResult: (value: unknown) => boolean;
}

const way = (prepare: Way['prepare'], isResult: Way['isResult']): Way => ({ prepare, isResult });

const hasId = (value: unknown): boolean => typeof (value as { readonly id?: unknown } | undefined)?.id === 'string';
const isList = (value: unknown): boolean => Array.isArray(value);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isNothing = (value: unknown): boolean => value === undefined;
const isPdf = (value: unknown): boolean =>
  value instanceof Uint8Array && new TextDecoder().decode(value).startsWith('%PDF-');
const read = async (download: Promise<{ bytes(): Promise<Uint8Array> }>): Promise<Uint8Array> =>
  (await download).bytes();

/** Every operation but the token's, as it is called. */
export const ways: Readonly<Record<Exclude<OperationName, 'requestToken'>, Way>> = {
  listPackages: way(async () => (sterling, options) => sterling.packages.list(options), isList),
  getPackagePrice: way(async ({ candidate, packageId }) => {
    const id = await candidate();
    return (sterling, options) => sterling.packages.price(packageId, id, options);
  }, isObject),
  listCandidates: way(async ({ candidate }) => {
    await candidate();
    return (sterling, options) => sterling.candidates.listPage({ familyName: 'Example' }, options);
  }, isList),
  createCandidate: way(async () => (sterling, options) => sterling.candidates.create(person('second'), options), hasId),
  getCandidate: way(async ({ candidate }) => {
    const id = await candidate();
    return (sterling, options) => sterling.candidates.get(id, options);
  }, hasId),
  updateCandidate: way(async ({ candidate }) => {
    const id = await candidate();
    return (sterling, options) => sterling.candidates.update(id, person('first'), options);
  }, hasId),
  createCandidateLinks: way(async ({ candidate }) => {
    const id = await candidate();
    return (sterling, options) => sterling.candidates.links(id, options);
  }, isObject),
  createCandidateTrust: way(async ({ identity, maker, world }) => {
    const identityId = await identity('client verified');
    const { candidateId = '' } = await world.settled(maker.identities.get(identityId));
    return (sterling, options) => sterling.candidates.trust(candidateId, { identityId }, options);
  }, hasId),
  listCandidateDocuments: way(async ({ candidate }) => {
    const id = await candidate();
    return (sterling, options) => sterling.candidates.documents.list(id, options);
  }, isList),
  uploadCandidateDocument: way(async ({ candidate }) => {
    const id = await candidate();
    return (sterling, options) =>
      sterling.candidates.documents.upload(id, pdf(), { ...options, fileName: 'consent.pdf' });
  }, isNothing),
  createScreening: way(async ({ candidate, order }) => {
    const id = await candidate();
    return (sterling, options) => sterling.screenings.create(order(id), options);
  }, hasId),
  getScreening: way(async ({ screening }) => {
    const id = await screening();
    return (sterling, options) => sterling.screenings.get(id, options);
  }, hasId),
  getScreeningDetails: way(async ({ screening }) => {
    const id = await screening('alert');
    return (sterling, options) => sterling.screenings.details(id, options);
  }, isList),
  getScreeningReport: way(async ({ screening }) => {
    const id = await screening('clear');
    return (sterling, options) => read(sterling.screenings.report(id, options));
  }, isPdf),
  createScreeningReportLinks: way(async ({ screening }) => {
    const id = await screening('clear');
    return (sterling, options) => sterling.screenings.reportLinks(id, options);
  }, isObject),
  getScreeningReportByToken: way(async ({ reportToken }) => {
    const { id, token } = await reportToken();
    return (sterling, options) => read(sterling.screenings.reportByLink(id, token, options));
  }, isPdf),
  createScreeningInvite: way(async ({ invited }) => {
    const id = await invited();
    return (sterling, options) => sterling.screenings.invite(id, { method: 'email' }, options);
  }, isObject),
  listScreeningDocuments: way(async ({ document }) => {
    const { id } = await document();
    return (sterling, options) => sterling.screenings.documents.list(id, options);
  }, isList),
  uploadScreeningDocument: way(async ({ screening, upload }) => {
    const id = await screening();
    return (sterling, options) => sterling.screenings.documents.upload(id, pdf(), { ...options, ...upload });
  }, isNothing),
  getScreeningDocument: way(async ({ document }) => {
    const { id, attachmentId } = await document();
    return (sterling, options) => read(sterling.screenings.documents.get(id, attachmentId, options));
  }, isPdf),
  createAdverseAction: way(
    async ({ screening }) => {
      const id = await screening('alert');
      return (sterling, options) => sterling.screenings.adverseActions.create(id, {}, options);
    },
    (value) => isNothing(value) || isObject(value),
  ),
  createSubscription: way(async ({ candidate, subscriptionTo }) => {
    const id = await candidate();
    return (sterling, options) => sterling.subscriptions.create(subscriptionTo(id), options);
  }, hasId),
  getSubscription: way(async ({ subscription }) => {
    const id = await subscription();
    return (sterling, options) => sterling.subscriptions.get(id, options);
  }, hasId),
  deleteSubscription: way(
    async ({ subscription }) => {
      const id = await subscription();
      return (sterling, options) => sterling.subscriptions.delete(id, options);
    },
    (value) => isNothing(value) || hasId(value),
  ),
  listSubscriptionEvents: way(async ({ subscription }) => {
    const id = await subscription();
    return (sterling, options) => sterling.subscriptions.events(id, options);
  }, isObject),
  createIdentity: way(async ({ candidate }) => {
    const candidateId = await candidate();
    return (sterling, options) => sterling.identities.create({ candidateId }, options);
  }, hasId),
  getIdentity: way(async ({ identity }) => {
    const id = await identity();
    return (sterling, options) => sterling.identities.get(id, options);
  }, hasId),
  retryIdentity: way(async ({ identity, world }) => {
    const id = await identity();
    // Questions are good for half an hour.
    await world.clock.advance(31 * 60_000);
    return (sterling, options) => sterling.identities.retry(id, options);
  }, hasId),
  verifyIdentity: way(async ({ identity, quiz }) => {
    const id = await identity();
    const body = await quiz(id);
    return (sterling, options) => sterling.identities.verify(id, body, options);
  }, hasId),
  createTrustedUser: way(async ({ identity }) => {
    const identityId = await identity('client verified');
    return (sterling, options) => sterling.trustedUsers.create({ identityId }, options);
  }, hasId),
  getTrustedUser: way(async ({ trust }) => {
    const id = await trust();
    return (sterling, options) => sterling.trustedUsers.get(id, options);
  }, hasId),
  deleteTrust: way(async ({ trust }) => {
    const id = await trust();
    return (sterling, options) => sterling.trusts.delete(id, options);
  }, isNothing),
  listReferenceCodes: way(async () => (sterling, options) => sterling.referenceCodes.list(options), isObject),
  listBillingCodes: way(async () => (sterling, options) => sterling.billingCodes.list(options), isObject),
  getHealth: way(async () => (sterling, options) => sterling.health(options), isObject),
};

export const wayNames = Object.keys(ways) as (keyof typeof ways)[];
