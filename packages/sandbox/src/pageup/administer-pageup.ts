import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import { checkNames } from '../known-names.ts';
import type { CheckSpec } from './check-spec.ts';
import type { PageUpSandbox } from './pageup.ts';
import type { TenantBehaviour, TenantOptions } from './tenant.ts';

const TENANT = '/tenants/(?<tenantId>[^/]+)';

/** PageUp's routes below `/_sandbox/pageup`. */
const ROUTES: readonly AdminRoute<PageUpSandbox, 'tenantId' | 'id'>[] = [
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
      checkNames('checks', body as object, ['count', 'checks']);
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

export const pageUpArea = (sandbox: PageUpSandbox): AdminArea => adminArea('pageup', sandbox, ROUTES);
