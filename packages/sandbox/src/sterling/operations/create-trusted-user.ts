import type { Operation } from '../operation.ts';
import { identityIdOf, trustIdentity } from '../trust.ts';

/** `POST /v1/trusted-users`: the older twin of `/candidates/{id}/trust` (Sterling's SDKs). */
export const createTrustedUser: Operation = ({ world, account, body }) =>
  trustIdentity(world, account, identityIdOf(body));
