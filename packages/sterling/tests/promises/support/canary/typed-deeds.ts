import type { CallOptions } from '@bgc/sterling';

import type { CanaryWorld } from './canary-world.ts';
import type { OperationName } from './planted-provider.ts';
import { createRequests } from './requests.ts';

/** Something that a user of the client does. What it throws is looked at; what it returns is the user's. */
export type Deed = (world: CanaryWorld) => Promise<unknown>;

const options = ({ give }: CanaryWorld): CallOptions => ({ headers: { 'x-own': give('call.header') } });
const id = ({ give }: CanaryWorld, operation: OperationName): string => give(`${operation}.parameter.id`);
const read = async (download: Promise<{ bytes(): Promise<Uint8Array> }>): Promise<Uint8Array> =>
  (await download).bytes();
const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Blob([bytes as BlobPart]).stream();
const upload = { documentType: 'end-user-agreement', party: 'candidate' } as const;

/** The ways in for each operation, checked as its callers' are, with canaries wherever a check lets text through. */
export const typedDeeds: Readonly<Record<Exclude<OperationName, 'requestToken'>, readonly Deed[]>> = {
  listPackages: [(world) => world.client.packages.list({ all: true, ...options(world) })],
  getPackagePrice: [
    (world) =>
      world.client.packages.price(
        id(world, 'getPackagePrice'),
        world.give('getPackagePrice.parameter.candidateId'),
        options(world),
      ),
  ],
  listCandidates: [
    async ({ client, give }) => {
      const names = ['clientReferenceId', 'email', 'givenName', 'familyName'] as const;
      const filters = Object.fromEntries(names.map((name) => [name, give(`listCandidates.parameter.${name}`)]));
      for await (const each of client.candidates.list(filters)) void each;
    },
  ],
  createCandidate: [
    (world) => world.client.candidates.create(createRequests(world).person('createCandidate'), options(world)),
  ],
  getCandidate: [(world) => world.client.candidates.get(id(world, 'getCandidate'), options(world))],
  updateCandidate: [
    (world) =>
      world.client.candidates.update(id(world, 'updateCandidate'), createRequests(world).person('updateCandidate')),
    async (world) => {
      const { at, person } = createRequests(world);
      const created = await world.client.candidates.create(person('createCandidate'));
      // An answer of the provider says what the id is: a canary of its own.
      await world.client.candidates.edit(created.id, { givenName: at('updateCandidate')('edited.givenName') });
    },
    async (world) => {
      const { at, person } = createRequests(world);
      const changes = { familyName: at('updateCandidate')('edited.familyName') };
      const unknown = id(world, 'updateCandidate');
      await world.client.candidates
        .edit(unknown, { ...changes, driversLicense: null })
        .catch((error: unknown) => world.surfaces.note('error', error));
      await world.client.candidates
        .edit(unknown, changes, { mayDrop: ['driversLicense'], waitMs: 500 })
        .catch((error: unknown) => world.surfaces.note('error', error));
      // One that was refused or is not confirmed is told by the next.
      await world.client.candidates.edit(unknown, { middleName: person('updateCandidate').middleName });
    },
  ],
  createCandidateLinks: [(world) => world.client.candidates.links(id(world, 'createCandidateLinks'), options(world))],
  createCandidateTrust: [
    (world) =>
      world.client.candidates.trust(id(world, 'createCandidateTrust'), {
        identityId: createRequests(world).at('createCandidateTrust')('identityId'),
      }),
  ],
  listCandidateDocuments: [(world) => world.client.candidates.documents.list(id(world, 'listCandidateDocuments'))],
  uploadCandidateDocument: [
    (world: CanaryWorld) => createRequests(world).pdf('uploadCandidateDocument'),
    (world: CanaryWorld) => new Blob([createRequests(world).pdf('uploadCandidateDocument') as BlobPart]),
    (world: CanaryWorld) => streamOf(createRequests(world).pdf('uploadCandidateDocument')),
  ].map(
    (source): Deed =>
      (world) =>
        world.client.candidates.documents.upload(id(world, 'uploadCandidateDocument'), source(world), {
          fileName: `${world.give('uploadCandidateDocument.parameter.fileName')}.pdf`,
        }),
  ),
  createScreening: [
    (world) =>
      world.client.screenings.create(
        { ...createRequests(world).terms('createScreening'), endUserCertificate: 'true' },
        { idempotencyKey: world.give('createScreening.parameter.idempotency-key'), ...options(world) },
      ),
    (world) =>
      world.client.screenings.create(
        { ...createRequests(world).terms('createScreening'), invite: { method: 'link' } },
        { idempotencyKey: world.give('createScreening.parameter.idempotency-key') },
      ),
  ],
  getScreening: [
    (world) => world.client.screenings.get(id(world, 'getScreening'), options(world)),
    (world) =>
      world.client.screenings.waitUntilComplete(id(world, 'getScreening'), { everyMs: 60_000, deadlineMs: 200_000 }),
  ],
  getScreeningDetails: [(world) => world.client.screenings.details(id(world, 'getScreeningDetails'))],
  getScreeningReport: [
    (world) => read(world.client.screenings.report(id(world, 'getScreeningReport'), options(world))),
    (world) => read(world.client.screenings.report(id(world, 'getScreeningReport'), { maxBytes: 10 })),
  ],
  createScreeningReportLinks: [
    (world) => world.client.screenings.reportLinks(id(world, 'createScreeningReportLinks'), options(world)),
  ],
  getScreeningReportByToken: [
    (world) =>
      read(
        world.client.screenings.reportByLink(
          id(world, 'getScreeningReportByToken'),
          world.give('getScreeningReportByToken.parameter.token'),
        ),
      ),
  ],
  createScreeningInvite: [
    (world) => world.client.screenings.invite(id(world, 'createScreeningInvite'), { method: 'link' }, options(world)),
  ],
  listScreeningDocuments: [(world) => world.client.screenings.documents.list(id(world, 'listScreeningDocuments'))],
  uploadScreeningDocument: [
    (world) =>
      world.client.screenings.documents.upload(
        id(world, 'uploadScreeningDocument'),
        createRequests(world).pdf('uploadScreeningDocument'),
        upload,
      ),
  ],
  getScreeningDocument: [
    (world) =>
      read(
        world.client.screenings.documents.get(
          id(world, 'getScreeningDocument'),
          world.give('getScreeningDocument.parameter.attachmentId'),
        ),
      ),
  ],
  createAdverseAction: [
    (world) => {
      const leaf = createRequests(world).at('createAdverseAction');
      const body = { reportItemIds: [leaf('reportItemIds')], comment: `He ${leaf('comment')} in 2021.` };
      return world.client.screenings.adverseActions.create(id(world, 'createAdverseAction'), body);
    },
  ],
  createSubscription: [
    (world) =>
      world.client.subscriptions.create({
        screening: createRequests(world).terms('createSubscription'),
        schedule: { startAt: '2100-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } },
      }),
  ],
  getSubscription: [(world) => world.client.subscriptions.get(id(world, 'getSubscription'))],
  deleteSubscription: [(world) => world.client.subscriptions.delete(id(world, 'deleteSubscription'))],
  listSubscriptionEvents: [(world) => world.client.subscriptions.events(id(world, 'listSubscriptionEvents'))],
  createIdentity: [
    (world) =>
      world.client.identities.create({ candidateId: createRequests(world).at('createIdentity')('candidateId') }),
  ],
  getIdentity: [(world) => world.client.identities.get(id(world, 'getIdentity'))],
  retryIdentity: [(world) => world.client.identities.retry(id(world, 'retryIdentity'))],
  verifyIdentity: [
    (world) => world.client.identities.verify(id(world, 'verifyIdentity'), createRequests(world).verification()),
  ],
  createTrustedUser: [
    (world) =>
      world.client.trustedUsers.create({ identityId: createRequests(world).at('createTrustedUser')('identityId') }),
  ],
  getTrustedUser: [(world) => world.client.trustedUsers.get(id(world, 'getTrustedUser'))],
  deleteTrust: [(world) => world.client.trusts.delete(id(world, 'deleteTrust'))],
  listReferenceCodes: [(world) => world.client.referenceCodes.list(options(world))],
  listBillingCodes: [(world) => world.client.billingCodes.list(options(world))],
  getHealth: [(world) => world.client.health({ deep: true, ...options(world) })],
};
