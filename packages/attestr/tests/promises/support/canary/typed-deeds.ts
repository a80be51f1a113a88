import { createAttestrSettlement } from '@bgc/attestr';
import type { AttestrSettlement, CallOptions, EmploymentCheckRequest, ProfileRequest } from '@bgc/attestr';

import type { CanaryWorld } from './canary-world.ts';
import type { OperationName } from './planted-provider.ts';

/** Something that a user of the client does. What it throws is looked at; what it returns is the user's. */
export type Deed = (world: CanaryWorld) => Promise<unknown>;

type Giving = Pick<CanaryWorld, 'give' | 'giveText'>;

const options = ({ give }: CanaryWorld): CallOptions => ({ headers: { 'x-own': give('call.header') } });

/** Bodies that are taken, with a canary in every text that a check lets through. */
export const employment = ({ give, giveText }: Giving): EmploymentCheckRequest => {
  const leaf = (name: string): string => give(`createEmploymentCheck.typed.${name}`);
  giveText('typed.startDate', '19-07-1931');
  giveText('typed.endDate', '23-08-1951');
  const contact = `+${giveText('typed.contact', '15552370146')}`;
  const reference = { name: leaf('references.name'), position: leaf('references.position'), contact };
  return {
    ...{ tag: leaf('tag'), employer: leaf('employer'), reg: leaf('reg'), position: leaf('position'), webhook: true },
    ...{ startDate: '1931-07-19', ended: true, endDate: '1951-08-23', documents: [leaf('documents')] },
    references: [{ ...reference, email: `${leaf('references.email')}@example.com` }, reference],
  };
};

export const profile = ({ give, giveText }: Giving, operation: string): ProfileRequest => ({
  tag: give(`${operation}.typed.tag`),
  name: give(`${operation}.typed.name`),
  email: `${give(`${operation}.typed.email`)}@example.com`,
  mobile: `+${giveText('typed.contact', '15552370146')}`,
});

const pngOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new TextEncoder().encode(text));
const pdfOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`%PDF-1.7\n${text}\n`);
const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => new Blob([bytes]).stream();

const settlementOf = ({ client, store, give }: CanaryWorld): AttestrSettlement =>
  createAttestrSettlement({ client, store, namespace: give('webhooks.namespace'), onSettled: () => undefined });

const wait = { everyMs: 60_000, deadlineMs: 200_000 };

/** The ways in for each operation, checked as its callers' are, with canaries wherever a check lets text through. */
export const typedDeeds: Readonly<Record<OperationName, readonly Deed[]>> = {
  createEmploymentCheck: [(world) => world.client.employmentChecks.create(employment(world), options(world))],
  createEducationCheck: [
    (world) => {
      const leaf = (name: string): string => world.give(`createEducationCheck.typed.${name}`);
      const texts = { tag: leaf('tag'), course: leaf('course'), courseName: leaf('courseName'), reg: leaf('reg') };
      const terms = { level: 'HSC', startMonth: 1, startYear: 2001, ended: false } as const;
      return world.client.educationChecks.create({ ...texts, ...terms, documents: [leaf('documents')] });
    },
  ],
  createAddressCheck: [
    ({ client, give }) => {
      const leaf = (name: string): string => give(`createAddressCheck.typed.${name}`);
      const person = { pocType: 'OTHER', pocName: leaf('pocName'), pocContact: leaf('pocContact') } as const;
      return client.addressChecks.create({ tag: leaf('tag'), address: leaf('address'), ...person });
    },
  ],
  createDocumentCheck: [
    ({ client, give }) => {
      const leaf = (name: string): string => give(`createDocumentCheck.typed.${name}`);
      return client.documentChecks.create({ tag: leaf('tag'), reg: leaf('reg'), documents: [leaf('documents')] });
    },
  ],
  getAsyncRequest: [
    (world) => world.client.requests.get(world.give('getAsyncRequest.parameter.asyncId'), options(world)),
    ({ client, give, surfaces }) =>
      client.requests.waitForResult(give('getAsyncRequest.parameter.asyncId'), {
        ...wait,
        onUpdate: (update) => (update.kind === 'failure' ? surfaces.note('error', update.error) : undefined),
      }),
    (world) => settlementOf(world).query(world.give('getAsyncRequest.parameter.asyncId')),
    (world) =>
      settlementOf(world).waitForResult(
        { _id: world.give('getAsyncRequest.typed.waited'), webhook: true },
        { ...wait, checkEveryMs: 60_000, onUpdate: ({ error }) => world.surfaces.note('error', error ?? '') },
      ),
  ],
  createProfile: [(world) => world.client.profiles.create(profile(world, 'createProfile'), options(world))],
  getProfile: [({ client, give }) => client.profiles.get(give('getProfile.parameter.profileId'))],
  updateProfile: [
    (world) =>
      world.client.profiles.update(world.give('updateProfile.parameter.profileId'), profile(world, 'updateProfile')),
  ],
  associateItem: [
    ({ client, give }) =>
      client.profiles.associate(give('associateItem.parameter.profileId'), give('associateItem.typed.asyncRequest')),
  ],
  answerQuery: [
    ({ client, give }) =>
      client.profiles.answerQuery(give('answerQuery.parameter.profileId'), give('answerQuery.parameter.queryId'), {
        response: `It is ${give('answerQuery.typed.response')}.`,
        documents: [give('answerQuery.typed.documents')],
      }),
  ],
  uploadImage: [
    (world) =>
      world.client.media.uploadImage(pngOf(world.give('uploadImage.typed.bytes')), {
        ...{ fileName: `${world.give('uploadImage.typed.fileName')}.png`, ...options(world) },
      }),
  ],
  uploadDocument: [
    ({ client, give }) => client.media.uploadDocument(pdfOf(give('uploadDocument.typed.bytes'))),
    ({ client, give }) => client.media.uploadDocument(new Blob([pdfOf(give('uploadDocument.typed.blob'))])),
    ({ client, give }) => client.media.uploadDocument(streamOf(pdfOf(give('uploadDocument.typed.stream')))),
  ],
  getMediaStream: [
    async (world) =>
      (await world.client.media.stream(world.give('getMediaStream.parameter.mediaId'), options(world))).bytes(),
    async ({ client, give }) =>
      (await client.media.stream(give('getMediaStream.parameter.mediaId'), { maxBytes: 10 })).bytes(),
  ],
};
