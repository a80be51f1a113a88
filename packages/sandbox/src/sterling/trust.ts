import { owned } from '../accounts/owned.ts';
import type { Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Account } from './account.ts';
import { absent } from './dotted.ts';
import { refuse } from './errors.ts';
import type { Trust, World } from './world.ts';

export const trustDocument = ({ id, identityId }: Trust): JsonObject => ({ id, identityId });

/** The member `identityId` of a body: text, or `undefined`. */
export const identityIdOf = (body: Json | undefined): string | undefined => {
  const identityId = isJsonObject(body) ? body['identityId'] : undefined;
  return typeof identityId === 'string' && !absent(identityId) ? identityId : undefined;
};

/**
 * Trusts the candidate whose identity it is: 201, or a `400#identityId`.
 * Source: https://sterling.readme.io/v1/reference, Trust and Screening Errors.
 */
export const trustIdentity = (
  world: World,
  account: Account,
  identityId: string | undefined,
  candidateId?: string,
): Reply => {
  if (identityId === undefined) return refuse({ code: '400#identityId', message: 'identityId is required' });
  const identity = owned(world.identities, account, identityId);
  if (identity?.status !== 'verified' || (candidateId !== undefined && identity.candidateId !== candidateId)) {
    return refuse({ code: '400#identityId', message: 'identity id must belong to a verified identity' });
  }
  const trusted = [...world.trusts.values()].some((one) => one.identityId === identityId && !one.revoked);
  if (trusted) {
    return refuse({ code: '400#identityId', message: 'Trusted identifier already assigned to this candidate' });
  }
  const { accountId } = account;
  const trust: Trust = {
    id: world.ids.trust(),
    accountId,
    candidateId: identity.candidateId,
    identityId,
    revoked: false,
  };
  world.trusts.set(trust.id, trust);
  world.candidates.get(identity.candidateId)?.trustIds.push(trust.id);
  return jsonReply(201, trustDocument(trust));
};
