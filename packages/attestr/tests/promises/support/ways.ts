import type { AttestrClient, CallOptions } from '@bgc/attestr';

import type { operations } from '../../../src/generated/operations.ts';
import { pdf, png } from '../../../src/resources/account-world.fixture.ts';
import { address, course, document } from './orders.ts';
import type { PromiseWorld } from './promise-world.ts';

export type OperationName = keyof typeof operations;

export interface Way {
  /** Makes what the call needs; gives the call, ready to be made. */
  readonly prepare: (
    world: PromiseWorld,
  ) => Promise<(attestr: AttestrClient, options: CallOptions) => Promise<unknown>>;
  readonly isResult: (value: unknown) => boolean;
}

const hasId = (value: unknown): boolean => typeof (value as { readonly _id?: unknown } | undefined)?._id === 'string';
const isNothing = (value: unknown): boolean => value === undefined;
const isPdf = (value: unknown): boolean =>
  value instanceof Uint8Array && new TextDecoder().decode(value).startsWith('%PDF-');

const person = { tag: 'EMP-1001', name: 'Ada Example', email: 'ada@example.com', mobile: '+910000000001' };
const profileOf = async ({ client, settled }: PromiseWorld): Promise<string> =>
  (await settled(client().profiles.create(person)))._id;
const checkOf = async ({ client, settled, employment }: PromiseWorld): Promise<string> =>
  (await settled(client().employmentChecks.create(employment())))._id;

/** Every operation, as it is called. */
export const ways: Readonly<Record<OperationName, Way>> = {
  createEmploymentCheck: {
    prepare: async ({ employment }) => {
      const request = employment();
      return ({ employmentChecks }, options) => employmentChecks.create(request, options);
    },
    isResult: hasId,
  },
  createEducationCheck: {
    prepare: async () => (attestr, options) => attestr.educationChecks.create(course, options),
    isResult: hasId,
  },
  createAddressCheck: {
    prepare: async () => (attestr, options) => attestr.addressChecks.create(address, options),
    isResult: hasId,
  },
  createDocumentCheck: {
    prepare: async () => (attestr, options) => attestr.documentChecks.create(document, options),
    isResult: hasId,
  },
  getAsyncRequest: {
    prepare: async (world) => {
      const id = await checkOf(world);
      world.sandbox.attestr.finish(id, { status: 'Alert' });
      return ({ requests }, options) => requests.get(id, options);
    },
    isResult: (value) => hasId(value) && 'output' in (value as object),
  },
  createProfile: {
    prepare: async () => (attestr, options) => attestr.profiles.create(person, options),
    isResult: hasId,
  },
  getProfile: {
    prepare: async (world) => {
      const id = await profileOf(world);
      return ({ profiles }, options) => profiles.get(id, options);
    },
    isResult: hasId,
  },
  updateProfile: {
    prepare: async (world) => {
      const id = await profileOf(world);
      return ({ profiles }, options) => profiles.update(id, person, options);
    },
    isResult: isNothing,
  },
  associateItem: {
    prepare: async (world) => {
      const [profile, check] = [await profileOf(world), await checkOf(world)];
      return ({ profiles }, options) => profiles.associate(profile, check, options);
    },
    isResult: isNothing,
  },
  answerQuery: {
    prepare: async (world) => {
      const profile = await profileOf(world);
      const query = world.sandbox.attestr.raiseQuery(profile, { text: 'Which employer?' });
      return ({ profiles }, options) => profiles.answerQuery(profile, query, { response: 'The second.' }, options);
    },
    isResult: isNothing,
  },
  uploadImage: {
    prepare: async () => (attestr, options) => attestr.media.uploadImage(png(), options),
    isResult: hasId,
  },
  uploadDocument: {
    prepare: async () => (attestr, options) => attestr.media.uploadDocument(pdf(), options),
    isResult: hasId,
  },
  getMediaStream: {
    prepare: async ({ sandbox }) => {
      const id = sandbox.attestr.addMedia('account-1', { bytes: pdf() });
      return async ({ media }, options) => (await media.stream(id, options)).bytes();
    },
    isResult: isPdf,
  },
};

export const wayNames = Object.keys(ways) as OperationName[];

/** How much there is of everything that a call can make, as the emulator knows it. */
export const countMade = ({ sandbox }: PromiseWorld): Partial<Readonly<Record<OperationName, number>>> => {
  const { counts, profiles, media } = sandbox.attestr.state();
  const items = profiles.map(({ document: { items } }) => (Array.isArray(items) ? items.length : 0));
  return {
    createEmploymentCheck: counts.employment.created,
    createEducationCheck: counts.education.created,
    createAddressCheck: counts.address.created,
    createDocumentCheck: counts.document.created,
    createProfile: profiles.length,
    associateItem: items.reduce((total, each) => total + each, 0),
    uploadImage: media.length,
    uploadDocument: media.length,
  };
};
