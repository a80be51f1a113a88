import type { Call, Reply, Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import { statusError } from '../errors/status-error.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import type { Operation } from '../operation.ts';
import type { ProviderComplaint } from '../provider.ts';
import { readLifetimeMs } from './token-lifetime.ts';
import type { TokenSource } from './token-source.ts';
import { isToken } from './token-store.ts';
import type { StoredToken } from './token-store.ts';

/** RFC 6749, 5.2. Its `error_description` is free text, so it is not shown. */
const oauthErrors = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]);

/** A request for a token can be repeated without harm. */
const tokenOperation = (tokenUrl: string): Operation => ({
  id: 'requestToken',
  method: 'POST',
  path: new URL(tokenUrl).pathname,
  repeat: 'safe',
  requestContentType: 'application/x-www-form-urlencoded',
  sensitive: { parameters: {}, request: {}, response: {}, error: { error: 'no' } },
});

const readJson = (body: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof document === 'object' && document !== null ? (document as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const complaintsOf = (reply: Reply): readonly ProviderComplaint[] => {
  const code = readJson(reply.body)['error'];
  return typeof code === 'string' && oauthErrors.has(code) ? [{ code }] : [];
};

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
const basic = (clientId: string, clientSecret: string): string =>
  `Basic ${btoa([clientId, clientSecret].map((part) => encodeURIComponent(part).replaceAll('%20', '+')).join(':'))}`;

export interface TokenRequest {
  readonly provider: string;
  readonly source: TokenSource;
  readonly scope: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly send: Send;
}

const callOf = ({ provider, source, scope, clientId, clientSecret, clock, timeoutMs }: TokenRequest): Call => {
  const form = new URLSearchParams({ ...source.parameters, grant_type: 'client_credentials' });
  if (scope !== undefined) form.set('scope', scope);
  if (source.audience !== undefined) form.set('audience', source.audience);
  const inHeader = source.clientAuthentication === 'basic';
  if (!inHeader) {
    form.set('client_id', clientId);
    form.set('client_secret', clientSecret);
  }
  return {
    provider,
    operation: tokenOperation(source.tokenUrl),
    url: source.tokenUrl,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(inHeader ? { authorization: basic(clientId, clientSecret) } : {}),
    },
    body: { kind: 'bytes', bytes: form.toString() },
    clock,
    deadlineAt: clock.now() + timeoutMs,
    timeoutMs,
    stream: false,
    attempt: 1,
  };
};

/** Asks for one token. Nothing of the answer but its status and OAuth's own error code is ever shown. */
export const requestToken = async (request: TokenRequest): Promise<StoredToken> => {
  const { provider, source, clock } = request;
  const call = callOf(request);
  const reply = await request.send(call);
  const facts = { provider, operation: call.operation.id, attempts: reply.attempts, totalDelayMs: reply.totalDelayMs };
  if (reply.status < 200 || reply.status > 299) {
    const refused = reply.status >= 400 && reply.status < 429;
    throw statusError(refused ? 401 : reply.status, {
      ...facts,
      status: reply.status,
      retryAfterMs: reply.retryAfterMs,
      complaints: complaintsOf(reply),
      ...(refused
        ? { advice: 'Check client id, client secret, scope and environment: one client id belongs to one environment.' }
        : {}),
    });
  }
  const { access_token: token, expires_in: expiresIn } = readJson(reply.body);
  if (!isToken(token))
    throw new ResponseParseError('the answer holds no usable access_token.', {
      ...facts,
      status: reply.status,
      path: 'access_token',
      expected: 'string',
      advice: 'Check tokenUrl.',
    });
  const now = clock.now();
  return { token, obtainedAt: now, expiresAt: now + readLifetimeMs(expiresIn, source.defaultLifetimeMs ?? 300_000) };
};
