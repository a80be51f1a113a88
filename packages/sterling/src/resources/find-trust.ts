import { calls } from '../generated/calls.ts';
import { candidateSchema, identitySchema, trustedUserSchema } from '../generated/zod.ts';
import type { TrustedUser } from '../models.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** Goes through the `trustIds` of a candidate. That a trust is read at `/trusted-users/{id}` is assumed: both samples have the same id and members. */
export const findTrustOfCandidate = async (
  runtime: ResourceRuntime,
  candidateId: string,
  identityId: string,
): Promise<TrustedUser | undefined> => {
  const candidate = await ask(runtime, calls.getCandidate, { path: { id: candidateId } }, candidateSchema, undefined);
  for (const id of candidate.trustIds ?? []) {
    const trusted = await ask(runtime, calls.getTrustedUser, { path: { id } }, trustedUserSchema, undefined);
    if (trusted.identityId === identityId) return trusted;
  }
  return undefined;
};

export const findTrustOfIdentity = async (
  runtime: ResourceRuntime,
  identityId: string,
): Promise<TrustedUser | undefined> => {
  const identity = await ask(runtime, calls.getIdentity, { path: { id: identityId } }, identitySchema, undefined);
  return identity.candidateId === undefined
    ? undefined
    : findTrustOfCandidate(runtime, identity.candidateId, identityId);
};
