import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import type { CandidateCheckOptions } from './add-check.ts';
import type { CandidatePortalSandbox } from './candidate-portal.ts';

const member = (body: unknown, name: string): never =>
  (body as Readonly<Record<string, never>> | null)?.[name] as never;

const CHECK = '/checks/(?<accessId>[^/]+)';

/** The candidate portal's routes below `/_sandbox/candidate-portal`. */
const ROUTES: readonly AdminRoute<CandidatePortalSandbox, 'accessId'>[] = [
  ['POST', '/checks', (sandbox, { body }) => sandbox.addCheck(body as CandidateCheckOptions)],
  ['POST', `${CHECK}/complete`, (sandbox, { accessId, body }) => sandbox.complete(accessId, member(body, 'result'))],
  ['POST', `${CHECK}/status`, (sandbox, { accessId, body }) => sandbox.setStatus(accessId, member(body, 'status'))],
  ['POST', `${CHECK}/expire-sessions`, (sandbox, { accessId }) => sandbox.expireSessions(accessId)],
  ['GET', '/state', (sandbox) => sandbox.state()],
  ['GET', '/options', (sandbox, { origin }) => sandbox.options(origin)],
];

export const candidatePortalArea = (sandbox: CandidatePortalSandbox): AdminArea =>
  adminArea('candidate-portal', sandbox, ROUTES);
