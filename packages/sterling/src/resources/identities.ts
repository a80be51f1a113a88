import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { identitySchema } from '../generated/zod.ts';
import { onDemand } from '../loading/on-demand.ts';
import type { Identity, IdentityRequest, IdentityVerificationRequest } from '../models.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { LoadWriting } from './writing.ts';

/** Proves that a candidate is who they say they are, by questions (https://sterling.readme.io, "Identity"). Where an OutcomeUnknownError has a `reconcile`, `isOutcomeUnknownOf` types it. */
export interface Identities {
  /**
   * Begins a verification. With `type: 'kba'`, as unless told, the answer has the questions to ask; a candidate has one identity at most.
   *
   * @example const { id, kba } = await sterling.identities.create({ candidateId: '123124' });
   * @throws OutcomeUnknownError, whose `reconcile` gives the identity by the candidate's `identityIds`, or `undefined`; ValidationError (`400#candidateId`: there
   * is one already) and the other errors of a call.
   */
  create(body: IdentityRequest, options?: CallOptions): Promise<Identity>;
  /**
   * @example const { status } = await sterling.identities.get('1123123');
   * @throws NotFoundError and the other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<Identity>;
  /**
   * Other questions, after the first have expired or were answered wrongly. Three attempts are all there are.
   *
   * @example const { kba } = await sterling.identities.retry('1123123');
   * @throws OutcomeUnknownError, whose `reconcile` reads the identity; ValidationError (`422#identity?retry-limit-exceeded`) and the other errors of a call.
   */
  retry(id: string, options?: CallOptions): Promise<Identity>;
  /**
   * Hands in the answers, with the questions as they came. A wrong set uses up an attempt, so it is never repeated by itself.
   *
   * @example
   * const { status } = await sterling.identities.verify('1123123', {
   *   kba: { questions: kba.questions, answers: [{ questionId: '1', response: '42' }, { questionId: '2', response: 'earth' }] },
   * });
   * @throws OutcomeUnknownError, whose `reconcile` reads the identity; ValidationError (`400#kba.answers?failed`, `422#expired`) and the other errors of a call.
   */
  verify(id: string, body: IdentityVerificationRequest, options?: CallOptions): Promise<Identity>;
}

export const createIdentities = (runtime: ResourceRuntime, load: LoadWriting): Identities => ({
  create: onDemand(load, ({ identities }) => identities.create),
  get: (id, options) => ask(runtime, calls.getIdentity, { path: { id } }, identitySchema, options),
  retry: onDemand(load, ({ identities }) => identities.retry),
  verify: onDemand(load, ({ identities }) => identities.verify),
});
