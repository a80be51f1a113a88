import type { Reply } from '../exchange/exchange.ts';
import type { Receipt } from '../exchange/provider.ts';
import type { AccessToken } from './access-tokens.ts';
import { admit, bearerOf, unauthorized } from './admission.ts';
import type { CheckBook } from './check-book.ts';
import { errorArray } from './errors.ts';
import type { Arrival } from './arrival.ts';
import type { Tenant } from './tenant.ts';

export interface Granted {
  readonly token: AccessToken;
  readonly tenant: Tenant;
  readonly checks: CheckBook;
}

type Processed = (granted: Granted, how: { readonly late: boolean }) => Reply;

/** An operation behind a token: who may is settled on arrival, what happens is settled when it is processed. */
export const guarded = (
  { world, incoming, common, site }: Arrival,
  operation: { readonly name: string; readonly scope: string; readonly tenantId: string },
  process: Processed,
): Pick<Receipt, 'operation' | 'template' | 'attemptKey' | 'errorReply' | 'admit' | 'process' | 'revoke'> => {
  let token: AccessToken | undefined;
  const bearer = bearerOf(incoming.headers);
  const here = (tenant: Tenant): boolean =>
    site === undefined || (site.environment === tenant.environment && site.dataCentre === tenant.dataCentre);
  return {
    ...common,
    operation: operation.name,
    admit: () => {
      const owner = world.tenants.get(operation.tenantId)?.tenant;
      if (owner && !here(owner)) return unauthorized();
      const answer = admit(world.tokens, { bearer, tenantId: operation.tenantId, scope: operation.scope });
      if ('status' in answer) return answer;
      token = answer;
      return undefined;
    },
    process: (how) => {
      const entry = world.tenants.get(operation.tenantId);
      if (!token || !entry) return errorArray(404, [{ message: 'Unknown resource.' }]);
      return process({ token, ...entry }, how);
    },
    revoke: () => bearer !== undefined && world.tokens.revoke(bearer),
  };
};
