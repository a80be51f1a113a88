import type { Reply } from '../exchange/exchange.ts';
import type { Provider } from '../exchange/provider.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { Json } from '../json.ts';
import type { AccountBehaviour } from './account.ts';
import type { AccountOptions } from './add-account.ts';
import type { PackageSpec } from './package-spec.ts';
import type { AdverseActionStep, DisputeRequest } from './portal.ts';
import type { ProcessRequest } from './process-screening.ts';
import type { SterlingSandbox } from './sterling.ts';

type Administer = (
  sandbox: SterlingSandbox,
  asked: { readonly account: string; readonly id: string; readonly body: unknown; readonly origin: string },
) => unknown;

const inviteOf = (body: unknown): string => {
  const { link, screeningId } = body as { link?: string; screeningId?: string };
  const invite = link ?? screeningId;
  if (typeof invite !== 'string') throw new Error('Say which invite: { "link": "…" } or { "screeningId": "…" }');
  return invite;
};

const SCREENING = '/screenings/(?<id>[^/]+)';
const ACCOUNT = '/accounts/(?<account>[^/]+)';

/** Sterling's routes below `/_sandbox/sterling`. */
const ROUTES: readonly (readonly [method: string, pattern: string, answer: Administer])[] = [
  ['GET', '/accounts', (sandbox) => sandbox.accounts()],
  [
    'POST',
    '/accounts',
    (sandbox, { body, origin }) => {
      const added = sandbox.addAccount(body as AccountOptions);
      return sandbox.options(added, origin);
    },
  ],
  ['GET', `${ACCOUNT}/options`, (sandbox, { account, origin }) => sandbox.options(account, origin)],
  [
    'PATCH',
    `${ACCOUNT}/behaviour`,
    (sandbox, { account, body }) => sandbox.behave(account, body as Partial<AccountBehaviour>),
  ],
  [
    'POST',
    `${ACCOUNT}/packages`,
    (sandbox, { account, body }) => ({ id: sandbox.addPackage(account, body as PackageSpec) }),
  ],
  ['GET', `${ACCOUNT}/state`, (sandbox, { account }) => sandbox.state(account)],
  ['GET', '/state', (sandbox) => sandbox.state()],
  ['GET', SCREENING, (sandbox, { id }) => sandbox.screening(id)],
  ['POST', `${SCREENING}/process`, (sandbox, { id, body }) => sandbox.process(id, body as ProcessRequest)],
  ['POST', `${SCREENING}/dispute`, (sandbox, { id, body }) => sandbox.dispute(id, body as DisputeRequest)],
  [
    'POST',
    `${SCREENING}/adverse-action`,
    (sandbox, { id, body }) => sandbox.processAdverseAction(id, body as AdverseActionStep),
  ],
  ['POST', '/invites/accept', (sandbox, { body }) => sandbox.acceptInvite(inviteOf(body))],
  ['GET', '/identities/(?<id>[^/]+)', (sandbox, { id }) => sandbox.identity(id)],
  ['GET', '/documents', (sandbox) => sandbox.documents()],
  ['GET', '/magic-values', (sandbox) => sandbox.magicValues],
  ['POST', '/tokens/revoke', (sandbox) => ({ revoked: sandbox.revokeTokens() })],
  ['GET', '/tokens/requests', (sandbox) => sandbox.tokenRequests()],
];

export const sterlingRoutes: readonly string[] = ROUTES.map(
  ([method, pattern]) => `${method} /_sandbox/sterling${pattern.replace(/\(\?<(\w+)>[^)]*\)/g, '{$1}')}`,
);

export const administerSterling = (
  sandbox: SterlingSandbox,
  request: Parameters<Provider['administer']>[0],
): Reply | undefined => {
  for (const [method, pattern, answer] of ROUTES) {
    const found = method === request.method ? new RegExp(`^${pattern}$`).exec(request.path) : null;
    if (!found) continue;
    const account = decodeURIComponent(found.groups?.['account'] ?? '');
    const id = decodeURIComponent(found.groups?.['id'] ?? '');
    const answered = answer(sandbox, { account, id, body: request.body, origin: request.base });
    return jsonReply(200, (answered ?? {}) as Json);
  }
  return undefined;
};
