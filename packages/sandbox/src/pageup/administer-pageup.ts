import type { Reply } from '../exchange/exchange.ts';
import type { Provider } from '../exchange/provider.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { Json } from '../json.ts';
import type { CheckSpec } from './check-spec.ts';
import type { PageUpSandbox } from './pageup.ts';
import type { TenantBehaviour, TenantOptions } from './tenant.ts';

type Administer = (
  sandbox: PageUpSandbox,
  asked: { readonly tenantId: string; readonly id: string; readonly body: unknown; readonly origin: string },
) => unknown;

const TENANT = '/tenants/(?<tenantId>[^/]+)';

/** PageUp's routes below `/_sandbox/pageup`. */
const ROUTES: readonly (readonly [method: string, pattern: string, answer: Administer])[] = [
  ['GET', '/tenants', (sandbox) => sandbox.tenants()],
  [
    'POST',
    '/tenants',
    (sandbox, { body, origin }) => {
      const { tenantId } = sandbox.addTenant(body as TenantOptions);
      return sandbox.options(tenantId, origin);
    },
  ],
  ['GET', `${TENANT}/options`, (sandbox, { tenantId, origin }) => sandbox.options(tenantId, origin)],
  [
    'PATCH',
    `${TENANT}/behaviour`,
    (sandbox, { tenantId, body }) => sandbox.behave(tenantId, body as Partial<TenantBehaviour>),
  ],
  [
    'POST',
    `${TENANT}/checks`,
    (sandbox, { tenantId, body }) => {
      const { count, checks } = body as { count?: number; checks?: readonly CheckSpec[] };
      return { ids: sandbox.seedChecks(tenantId, checks ?? count ?? 1) };
    },
  ],
  ['GET', '/state', (sandbox) => sandbox.state()],
  ['GET', `${TENANT}/state`, (sandbox, { tenantId }) => sandbox.state(tenantId)],
  ['GET', `${TENANT}/state/(?<id>[^/]+)`, (sandbox, { tenantId, id }) => sandbox.check(tenantId, id)],
  ['GET', '/summary', (sandbox) => sandbox.summary()],
  ['GET', `${TENANT}/summary`, (sandbox, { tenantId }) => sandbox.summary(tenantId)],
  ['POST', '/tokens/revoke', (sandbox) => ({ revoked: sandbox.revokeTokens() })],
  ['POST', `${TENANT}/tokens/revoke`, (sandbox, { tenantId }) => ({ revoked: sandbox.revokeTokens(tenantId) })],
  ['GET', '/tokens/requests', (sandbox) => sandbox.tokenRequests()],
  ['GET', '/magic-values', (sandbox) => sandbox.magicValues],
];

export const pageUpRoutes: readonly string[] = ROUTES.map(
  ([method, pattern]) => `${method} /_sandbox/pageup${pattern.replace(/\(\?<(\w+)>[^)]*\)/g, '{$1}')}`,
);

export const administerPageUp = (
  sandbox: PageUpSandbox,
  request: Parameters<Provider['administer']>[0],
): Reply | undefined => {
  for (const [method, pattern, answer] of ROUTES) {
    const found = method === request.method ? new RegExp(`^${pattern}$`).exec(request.path) : null;
    if (!found) continue;
    const tenantId = decodeURIComponent(found.groups?.['tenantId'] ?? '');
    const id = decodeURIComponent(found.groups?.['id'] ?? '');
    return jsonReply(200, answer(sandbox, { tenantId, id, body: request.body, origin: request.base }) as Json);
  }
  return undefined;
};
