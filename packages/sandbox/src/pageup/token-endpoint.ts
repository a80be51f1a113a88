import type { Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import { expiresIn } from '../tokens/expires-in.ts';
import type { AccessTokens } from './access-tokens.ts';
import { oauthError } from './errors.ts';
import type { Tenant } from './tenant.ts';

export interface TokenRequest {
  readonly form: URLSearchParams;
  readonly contentType: string;
  readonly method: string;
  /** The tenant that owns the `client_id`, where one does and the host is the tenant's own. */
  readonly tenant: Tenant | undefined;
}

export const scopesOf = (form: URLSearchParams): string[] => (form.get('scope') ?? '').split(' ').filter(Boolean);

/** What is wrong with a token request, or nothing. Tried in this order, as an OAuth server does. */
const refusal = ({ form, contentType, method, tenant }: TokenRequest): Reply | undefined => {
  if (method !== 'POST') return oauthError(405, 'invalid_request', 'Use POST.');
  if (!contentType.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    return oauthError(400, 'invalid_request', 'The body must be application/x-www-form-urlencoded.');
  }
  if (!tenant || form.get('client_secret') !== tenant.clientSecret) {
    return oauthError(tenant?.behaviour.invalidClientStatus ?? 400, 'invalid_client');
  }
  if (form.get('grant_type') !== 'client_credentials') return oauthError(400, 'unsupported_grant_type');
  const instanceId = form.get('instanceId');
  const rule = tenant.behaviour.instanceIdRule;
  if (rule === 'required' && instanceId === null) return oauthError(400, 'invalid_request', 'instanceId is missing.');
  if (rule !== 'ignored' && instanceId !== null && instanceId !== tenant.instanceId) {
    return oauthError(400, 'invalid_request', 'instanceId is not that of this client.');
  }
  const scopes = scopesOf(form);
  const allowed = scopes.length > 0 && scopes.every((scope) => tenant.behaviour.allowedScopes.includes(scope));
  if (allowed) return undefined;
  const known = tenant.behaviour.allowedScopes.join(' ') || 'none';
  return oauthError(400, 'invalid_scope', `This client may ask for: ${known} (several are separated by a space).`);
};

/** `POST /connect/token`: client credentials, one client per customer and environment. */
export const answerTokenRequest = (request: TokenRequest, tokens: AccessTokens): Reply => {
  const refused = refusal(request);
  const { tenant, form } = request;
  const scopes = scopesOf(form);
  if (tenant) {
    const known = scopes.every((scope) => tenant.behaviour.allowedScopes.includes(scope));
    tokens.count(tenant.tenantId, known ? [...scopes].sort().join(' ') : '(not allowed)', !refused);
  }
  if (refused || !tenant) return refused ?? oauthError(400, 'invalid_client');
  const token = tokens.issue(tenant, scopes);
  const { behaviour } = tenant;
  const lifetime = expiresIn(behaviour.expiresIn, behaviour.tokenLifetimeSeconds, 'five minutes');
  return jsonReply(
    200,
    { access_token: token.value, ...lifetime, token_type: 'Bearer' },
    { 'cache-control': 'no-store' },
  );
};
