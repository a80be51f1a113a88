import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import type { AccountBehaviour } from './account.ts';
import type { AttestrAccountOptions } from './add-account.ts';
import type { AttestrSandbox } from './attestr.ts';
import type { QueryRequest, WebhookRequest } from './back-office.ts';
import type { Outcome } from './outcome.ts';
import type { WebhookRegistration } from './webhooks/register-webhook.ts';

const ACCOUNT = '/accounts/(?<account>[^/]+)';
const REQUEST = '/requests/(?<id>[^/]+)';
const PROFILE = '/profiles/(?<id>[^/]+)';

/** Attestr's routes below `/_sandbox/attestr`. */
const ROUTES: readonly AdminRoute<AttestrSandbox, 'account' | 'id'>[] = [
  ['GET', '/accounts', (sandbox) => sandbox.accounts()],
  [
    'POST',
    '/accounts',
    (sandbox, { body, origin }) => sandbox.options(sandbox.addAccount(body as AttestrAccountOptions), origin),
  ],
  ['GET', `${ACCOUNT}/options`, (sandbox, { account, origin }) => sandbox.options(account, origin)],
  [
    'PATCH',
    `${ACCOUNT}/behaviour`,
    (sandbox, { account, body }) => sandbox.behave(account, body as Partial<AccountBehaviour>),
  ],
  ['POST', `${ACCOUNT}/media`, (sandbox, { account }) => ({ id: sandbox.addMedia(account) })],
  [
    'POST',
    `${ACCOUNT}/webhooks`,
    (sandbox, { account, body }) => sandbox.registerWebhook(account, body as WebhookRegistration),
  ],
  [
    'DELETE',
    `${ACCOUNT}/webhooks/(?<id>[^/]+)`,
    (sandbox, { account, id }) => ({ removed: sandbox.removeWebhook(account, id) }),
  ],
  ['POST', `${ACCOUNT}/events`, (sandbox, { account, body }) => sandbox.sendWebhook(account, body as WebhookRequest)],
  [
    'POST',
    `${ACCOUNT}/secret/rotate`,
    (sandbox, { account }) => ({ clientSecret: sandbox.rotateClientSecret(account) }),
  ],
  ['GET', `${ACCOUNT}/state`, (sandbox, { account }) => sandbox.state(account)],
  ['GET', '/state', (sandbox) => sandbox.state()],
  ['GET', REQUEST, (sandbox, { id }) => sandbox.request(id)],
  ['POST', `${REQUEST}/finish`, (sandbox, { id, body }) => sandbox.finish(id, body as Outcome)],
  ['POST', `${REQUEST}/archive`, (sandbox, { id }) => sandbox.archive(id)],
  ['GET', PROFILE, (sandbox, { id }) => sandbox.profile(id)],
  ['POST', `${PROFILE}/queries`, (sandbox, { id, body }) => ({ id: sandbox.raiseQuery(id, body as QueryRequest) })],
  ['POST', `${PROFILE}/archive`, (sandbox, { id }) => sandbox.archiveProfile(id)],
  ['GET', '/magic-values', (sandbox) => sandbox.magicValues],
];

export const attestrArea = (sandbox: AttestrSandbox): AdminArea => adminArea('attestr', sandbox, ROUTES);
