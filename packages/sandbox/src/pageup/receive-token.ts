import type { Receipt } from '../exchange/provider.ts';
import { oauthError } from './errors.ts';
import { nameless, type Arrival } from './arrival.ts';
import type { Site } from './routes.ts';
import type { Tenant } from './tenant.ts';
import { answerTokenRequest, scopesOf } from './token-endpoint.ts';

/** One client id belongs to one customer and one environment, so elsewhere it is unknown. */
const atHome = (tenant: Tenant, site: Site | undefined): boolean =>
  site === undefined || (site.environment === tenant.environment && site.dataCentre === tenant.dataCentre);

// RFC 6749 errors for the statuses that faults ask for.
const oauthCode: Record<number, string> = { 401: 'invalid_client', 429: 'slow_down', 503: 'temporarily_unavailable' };

export const receiveToken = (arrival: Arrival): Receipt => {
  const { world, incoming, site, common } = arrival;
  const form = new URLSearchParams(new TextDecoder().decode(incoming.body));
  const clientId = form.get('client_id');
  const owner = [...world.tenants.values()].find(({ tenant }) => tenant.clientId === clientId)?.tenant;
  const tenant = owner && atHome(owner, site) ? owner : undefined;
  const scope = scopesOf(form).sort().join(' ');
  return {
    ...common,
    ...(tenant ? { tenant: tenant.tenantId } : {}),
    operation: 'token',
    attemptKey: nameless(world, `token ${clientId} ${scope}`),
    errorReply: (status, message, headers = {}) => {
      const reply = oauthError(status, oauthCode[status] ?? 'server_error', message);
      return { ...reply, headers: { ...reply.headers, ...headers } };
    },
    admit: () => undefined,
    process: () =>
      answerTokenRequest(
        { form, tenant, method: incoming.method, contentType: incoming.headers.get('content-type') ?? '' },
        world.tokens,
      ),
  };
};
