import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import type { AccountBehaviour } from './account.ts';
import type { AccountOptions } from './add-account.ts';
import type { PackageSpec } from './package-spec.ts';
import type { AdverseActionStep, DisputeRequest } from './portal.ts';
import type { ProcessRequest } from './process-screening.ts';
import type { SterlingSandbox } from './sterling.ts';

const inviteOf = (body: unknown): string => {
  const { link, screeningId } = body as { link?: string; screeningId?: string };
  const invite = link ?? screeningId;
  if (typeof invite !== 'string') throw new Error('Say which invite: { "link": "…" } or { "screeningId": "…" }');
  return invite;
};

const SCREENING = '/screenings/(?<id>[^/]+)';
const ACCOUNT = '/accounts/(?<account>[^/]+)';

/** Sterling's routes below `/_sandbox/sterling`. */
const ROUTES: readonly AdminRoute<SterlingSandbox, 'account' | 'id'>[] = [
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

export const sterlingArea = (sandbox: SterlingSandbox): AdminArea => adminArea('sterling', sandbox, ROUTES);
