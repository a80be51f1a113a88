import { calls } from '../generated/calls.ts';
import { candidateSchema, identitySchema } from '../generated/zod.ts';
import type { Identity } from '../models.ts';
import { checkIdentityVerificationRequest } from '../validation/check-identity-verification.ts';
import { checkIdentityRequest } from '../validation/check-identity.ts';
import { explainUnknown } from './explain-unknown.ts';
import type { UnknownOutcome } from './explain-unknown.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { WrittenIdentities } from './writing.ts';

const readIdentity = (runtime: ResourceRuntime, id: string): Promise<Identity> =>
  ask(runtime, calls.getIdentity, { path: { id } }, identitySchema, undefined);

const findIdentity = async (runtime: ResourceRuntime, candidateId: string): Promise<Identity | undefined> => {
  const path = { id: candidateId };
  const candidate = await ask(runtime, calls.getCandidate, { path }, candidateSchema, undefined);
  const id = candidate.identityIds?.at(-1);
  return id === undefined ? undefined : readIdentity(runtime, id);
};

export const writeIdentities = (runtime: ResourceRuntime): WrittenIdentities => {
  const readAgain = (of: 'identities.retry' | 'identities.verify', id: string, whether: string): UnknownOutcome => ({
    of,
    whether,
    advice: '`reconcile()` reads the identity: its status and its questions say what became of it.',
    reconcile: () => readIdentity(runtime, id),
  });
  return {
    async create(body, options) {
      checkIdentityRequest(body);
      return explainUnknown(ask(runtime, calls.createIdentity, { body }, identitySchema, options), {
        whether: 'the identity was created',
        advice: "`reconcile()` looks for it in the candidate's `identityIds`.",
        of: 'identities.create',
        reconcile: () => findIdentity(runtime, body.candidateId),
      });
    },
    retry: (id, options) =>
      explainUnknown(
        ask(runtime, calls.retryIdentity, { path: { id } }, identitySchema, options),
        readAgain('identities.retry', id, 'other questions were asked for'),
      ),
    async verify(id, body, options) {
      checkIdentityVerificationRequest(body);
      return explainUnknown(
        ask(runtime, calls.verifyIdentity, { path: { id }, body }, identitySchema, options),
        readAgain('identities.verify', id, 'the answers arrived'),
      );
    },
  };
};
