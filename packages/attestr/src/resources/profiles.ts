import { ResponseParseError } from '@bgc/core';
import type { CallOptions } from '@bgc/core';
import { explainUnknown } from '@bgc/core/requests';

import { calls } from '../generated/calls.ts';
import { createdRequestSchema, profileSchema } from '../generated/zod.ts';
import type { CreatedProfile, CreatedRequest, Profile, ProfileRequest, QueryAnswer } from '../models.ts';
import { refuse } from '../validation/refuse.ts';
import { itemAssociation, profile, queryAnswer } from '../validation/request-checks.ts';
import { idOf } from './id-of.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** The people whom checks are about, and what the back office asks about them. (https://docs.attestr.com, "Create Profile API" and the pages beside it) */
export interface Profiles {
  /**
   * Registers a person or company.
   *
   * @example const { _id } = await attestr.profiles.create({ tag: 'EMP-1001', name: 'Ada Example', mobile: '+910000000000' });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError (look at the dashboard); ValidationError and the other errors of a call.
   */
  create(request: ProfileRequest, options?: CallOptions): Promise<CreatedProfile>;
  /**
   * @example const { items, queries } = await attestr.profiles.get('AX1LgghsxZsJZUwYvN');
   * @throws NotFoundError and the other errors of a call.
   */
  get(profileId: string, options?: CallOptions): Promise<Profile>;
  /**
   * **Replaces** what was registered: what becomes of a member that is left out is not documented, so give all of them.
   *
   * @example await attestr.profiles.update('AX1LgghsxZsJZUwYvN', { tag: 'EMP-1001', name: 'Ada Example', email: 'ada@example.com' });
   * @throws InvalidRequestError before anything is sent; NotFoundError and the other errors of a call.
   */
  update(profileId: string, request: ProfileRequest, options?: CallOptions): Promise<void>;
  /**
   * Connects a check to a profile. Attestr's page on it says that "for the verification to be picked up for processing, this step is necessary", and the pages of the
   * checks know nothing of it: **confirm with Attestr** whether your account needs it. It may be what is billed, so that it is never repeated by itself.
   *
   * @example await attestr.profiles.associate(profile._id, created);
   * @throws OutcomeUnknownError, whose `reconcile` tells by the profile's items whether it was associated, and ends in a ResponseParseError where they are not
   * shown; ValidationError (4003, 4005, 40018, 40038, 40039) and the other errors of a call.
   */
  associate(profileId: string, request: string | Pick<CreatedRequest, '_id'>, options?: CallOptions): Promise<void>;
  /**
   * Answers what the back office asked; its webhook is `factx.query`.
   *
   * @example await attestr.profiles.answerQuery(profileId, queryId, { response: 'The letter is attached.', documents: [letter._id] });
   * @throws InvalidRequestError before anything is sent (`response` has at most 16384 characters); NotFoundError and the other errors of a call.
   */
  answerQuery(profileId: string, queryId: string, answer: QueryAnswer, options?: CallOptions): Promise<void>;
}

export const createProfiles = (runtime: Pick<ResourceRuntime, 'invoke' | 'clock'>): Profiles => ({
  async create(request, options) {
    const body = refuse(profile, request, calls.createProfile.id);
    const { value } = await explainUnknown(
      runtime.invoke(calls.createProfile, { body }, createdRequestSchema, options),
      {
        whether: 'the profile was created',
        advice:
          'Attestr lists no profiles and recognises no `tag`: look for it in the dashboard before you create it again.',
      },
    );
    return value;
  },
  get: async (profileId, options) =>
    (await runtime.invoke(calls.getProfile, { path: { profileId } }, profileSchema, options)).value,
  async update(profileId, request, options) {
    const body = refuse(profile, request, calls.updateProfile.id);
    await runtime.invoke(calls.updateProfile, { path: { profileId }, body }, undefined, options);
  },
  async associate(profileId, request, options) {
    const body = { asyncRequest: idOf(request) };
    refuse(itemAssociation, body, calls.associateItem.id);
    const path = { profileId };
    await explainUnknown(runtime.invoke(calls.associateItem, { path, body }, undefined, options), {
      whether: 'the check was associated',
      advice:
        '`reconcile()` gives, a minute after this call, `true` where it is among the items of the profile; associate it again only where it is not.',
      clock: runtime.clock,
      reconcile: async () => {
        const result = await runtime.invoke(calls.getProfile, { path }, profileSchema);
        const { _id, items } = result.value;
        const ids = items?.map((item) => item._id).filter(Boolean) ?? [];
        const shown: unknown = (result.raw as typeof result.value).items;
        const isThere = ids.includes(body.asyncRequest);
        // Documented is an array of items, each with an id. Of anything else it would be said that it never arrived, and it would be associated again.
        if (_id === profileId && (isThere || (Array.isArray(shown) && shown.length === ids.length))) return isThere;
        throw new ResponseParseError('the answer has no items of the profile.', {
          ...result,
          provider: 'attestr',
          operation: calls.getProfile.id,
          path: 'items',
          advice: '`reconcile()` again, or look in the dashboard.',
        });
      },
    });
  },
  async answerQuery(profileId, queryId, answer, options) {
    const body = refuse(queryAnswer, answer, calls.answerQuery.id);
    await runtime.invoke(calls.answerQuery, { path: { profileId, queryId }, body }, undefined, options);
  },
});
