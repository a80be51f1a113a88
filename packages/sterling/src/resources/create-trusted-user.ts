import { calls } from '../generated/calls.ts';
import { trustedUserSchema } from '../generated/zod.ts';
import { checkTrustRequest } from '../validation/check-trust.ts';
import { explainUnknown } from './explain-unknown.ts';
import { findTrustOfIdentity } from './find-trust.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { TrustedUsers } from './trusts.ts';

export const createTrustedUser =
  (runtime: ResourceRuntime): TrustedUsers['create'] =>
  async (body, options) => {
    checkTrustRequest(body, 'createTrustedUser');
    return explainUnknown(ask(runtime, calls.createTrustedUser, { body }, trustedUserSchema, options), {
      whether: 'the trusted user was created',
      advice:
        '`reconcile()` looks through the trusts of the candidate whom the identity belongs to. Create it again only if it is not among them.',
      of: 'trustedUsers.create',
      reconcile: () => findTrustOfIdentity(runtime, body.identityId),
    });
  };
