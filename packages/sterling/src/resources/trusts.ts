import { isNotFoundError } from '@bgc/core';
import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { trustedUserSchema } from '../generated/zod.ts';
import { onDemand } from '../loading/on-demand.ts';
import type { TrustedUser, TrustRequest } from '../models.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { LoadWriting } from './writing.ts';

/** Trust that was granted with `candidates.trust` (https://sterling.readme.io, "Trust"). */
export interface Trusts {
  /**
   * Revokes it. A 404 after an attempt that may have been carried out is a success; after any other it is a `NotFoundError`.
   *
   * @example await sterling.trusts.delete('123');
   * @throws NotFoundError and the other errors of a call.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
}

/** Candidates who may order screenings of others (https://sterling.readme.io, "Trust"). Where an OutcomeUnknownError has a `reconcile`, `isOutcomeUnknownOf` types it. */
export interface TrustedUsers {
  /**
   * @example const { identityId } = await sterling.trustedUsers.get('123');
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<TrustedUser>;
  /**
   * The older twin of `candidates.trust`, from Sterling's own SDK.
   *
   * @example const { id: trustedUserId } = await sterling.trustedUsers.create({ identityId: '10103' });
   * @throws OutcomeUnknownError, whose `reconcile` looks through the trusts of the identity's candidate; ValidationError (`400#identityId`) and the other
   * errors of a call.
   */
  create(body: TrustRequest, options?: CallOptions): Promise<TrustedUser>;
}

export const createTrusts = (runtime: ResourceRuntime): Trusts => ({
  async delete(id, options) {
    try {
      await runtime.invoke(calls.deleteTrust, { path: { id } }, undefined, options);
    } catch (error) {
      // An attempt whose answer was lost may have revoked it: then there is none any more, as was asked for.
      if (!isNotFoundError(error) || !error.earlierMayHaveArrived) throw error;
    }
  },
});

export const createTrustedUsers = (runtime: ResourceRuntime, load: LoadWriting): TrustedUsers => ({
  get: (id, options) => ask(runtime, calls.getTrustedUser, { path: { id } }, trustedUserSchema, options),
  create: onDemand(load, ({ trustedUsers }) => trustedUsers.create),
});
