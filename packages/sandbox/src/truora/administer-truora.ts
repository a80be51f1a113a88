import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import type { TruoraBehaviour } from './account.ts';
import type { TruoraAccountOptions } from './add-account.ts';
import type { FinishRequest } from './by-hand.ts';
import type { DashboardRuleSpec } from './hooks/dashboard-rule.ts';
import type { TruoraSandbox } from './truora.ts';

const statusOf = (body: unknown): string => {
  const { status } = body as { status?: unknown };
  if (typeof status !== 'string') throw new Error('Give status as text');
  return status;
};

const CHECK = '/checks/(?<id>[^/]+)';
const ACCOUNT = '/accounts/(?<account>[^/]+)';

/** Truora's routes below `/_sandbox/truora`. */
const ROUTES: readonly AdminRoute<TruoraSandbox, 'account' | 'id'>[] = [
  ['GET', '/accounts', (sandbox) => sandbox.accounts()],
  [
    'POST',
    '/accounts',
    (sandbox, { body, origin }) => sandbox.options(sandbox.addAccount(body as TruoraAccountOptions), origin),
  ],
  ['GET', `${ACCOUNT}/options`, (sandbox, { account, origin }) => sandbox.options(account, origin)],
  [
    'PATCH',
    `${ACCOUNT}/behaviour`,
    (sandbox, { account, body }) => sandbox.behave(account, body as Partial<TruoraBehaviour>),
  ],
  [
    'POST',
    `${ACCOUNT}/dashboard-rules`,
    (sandbox, { account, body }) => sandbox.addDashboardRule(account, body as DashboardRuleSpec),
  ],
  ['GET', `${ACCOUNT}/state`, (sandbox, { account }) => sandbox.state(account)],
  ['GET', '/state', (sandbox) => sandbox.state()],
  ['GET', CHECK, (sandbox, { id }) => sandbox.check(id)],
  ['POST', `${CHECK}/finish`, (sandbox, { id, body }) => sandbox.finish(id, body as FinishRequest)],
  ['POST', `${CHECK}/status`, (sandbox, { id, body }) => sandbox.setStatus(id, statusOf(body))],
  ['GET', '/magic-values', (sandbox) => sandbox.magicValues],
];

export const truoraArea = (sandbox: TruoraSandbox): AdminArea => adminArea('truora', sandbox, ROUTES);
