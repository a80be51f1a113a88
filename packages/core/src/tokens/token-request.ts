import type { Call, Reply, Send } from '../call.ts';
import { readRefusal } from '../client/refused-error.ts';
import type { Clock } from '../clock.ts';
import { isAuthenticationError } from '../errors/api-errors.ts';
import type { ApiError, AuthenticationError } from '../errors/api-errors.ts';
import { replyFacts } from '../errors/call-facts.ts';
import { statusError } from '../errors/status-error.ts';
import { ResponseParseError } from '../errors/transport-errors.ts';
import type { Operation } from '../operation.ts';
import { parseJson } from '../parsing/parse-json.ts';
import type { ProviderComplaint, ProviderDefinition } from '../provider.ts';
import { basicCredentials, refuseColon } from './basic-credentials.ts';
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

/** Where the spec has no token operation. A request for a token can be repeated without harm. */
const plainOperation = (tokenUrl: string): Operation => ({
  id: 'requestToken',
  method: 'POST',
  path: new URL(tokenUrl).pathname,
  repeat: 'safe',
  requestContentType: 'application/x-www-form-urlencoded',
  sensitive: { parameters: {}, request: {}, response: {}, error: { error: 'no' } },
});

export const tokenOperationOf = ({ tokenOperation }: ProviderDefinition, { tokenUrl }: TokenSource): Operation =>
  tokenOperation ?? plainOperation(tokenUrl);

const membersOf = (document: unknown): Readonly<Record<string, unknown>> =>
  typeof document === 'object' && document !== null ? (document as Record<string, unknown>) : {};

const oauthComplaints = (document: unknown): readonly ProviderComplaint[] => {
  const code = membersOf(document)['error'];
  return typeof code === 'string' && oauthErrors.has(code) ? [{ code }] : [];
};

export interface TokenRequest {
  readonly definition: ProviderDefinition;
  readonly source: TokenSource;
  readonly scope: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly send: Send;
}

const callOf = ({ definition, source, scope, clientId, clientSecret, clock, timeoutMs }: TokenRequest): Call => {
  const form = new URLSearchParams({ ...source.parameters, grant_type: 'client_credentials' });
  if (scope !== undefined) form.set('scope', scope);
  if (source.audience !== undefined) form.set('audience', source.audience);
  const { clientAuthentication: how = 'body' } = source;
  if (how === 'body') {
    form.set('client_id', clientId);
    form.set('client_secret', clientSecret);
  }
  return {
    provider: definition.name,
    operation: tokenOperationOf(definition, source),
    url: source.tokenUrl,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(how === 'body' ? {} : { authorization: basicCredentials(how, clientId, clientSecret) }),
    },
    body: { kind: 'bytes', bytes: form.toString() },
    clock,
    deadlineAt: clock.now() + timeoutMs,
    timeoutMs,
    stream: false,
    attempt: 1,
  };
};

/** The endpoint is there, understood the request, and refuses it. */
const refusals = new Set([400, 401, 403]);

const plainAdvice = 'Check client id, client secret, scope and environment: one client id belongs to one environment.';

/** The same credentials would be refused again: nothing is wrong with the way to the endpoint. */
export const isRefusal = (error: unknown): error is AuthenticationError =>
  isAuthenticationError(error) && refusals.has(error.status ?? 0);

const refusedToken = (definition: ProviderDefinition, call: Call, reply: Reply): ApiError => {
  const { status } = reply;
  const read = parseJson(reply.body);
  const document = read.ok ? read.document : undefined;
  const { complaints, advice } = readRefusal(definition, call, reply, { document, known: oauthComplaints(document) });
  const kind = status >= 400 && status < 429 ? 401 : status;
  return statusError(kind, {
    ...replyFacts(call, reply, definition),
    complaints,
    advice: advice ?? (kind === 401 ? plainAdvice : undefined),
  });
};

/** Asks for one token. Nothing of the answer but its status, its request id and OAuth's own error code is ever shown. */
export const requestToken = async (request: TokenRequest): Promise<StoredToken> => {
  const { definition, source, clock } = request;
  refuseColon(source, request.clientId, definition.name);
  const call = callOf(request);
  const reply = await request.send(call);
  if (reply.status < 200 || reply.status > 299) throw refusedToken(definition, call, reply);
  const read = parseJson(reply.body);
  const {
    access_token: token,
    expires_in: expiresIn,
    token_type: type,
  } = membersOf(read.ok ? read.document : undefined);
  // RFC 6749, 7.1: a token of a type that is not understood must not be used. Some say `BearerToken`, some say nothing.
  const isOther = typeof type === 'string' && !/bearer/i.test(type);
  if (!isToken(token) || isOther)
    throw new ResponseParseError('the answer holds no usable access_token.', {
      ...replyFacts(call, reply, definition),
      ...(isOther ? { path: 'token_type', expected: 'Bearer' } : { path: 'access_token', expected: 'string' }),
      advice: 'Check tokenUrl.',
    });
  const now = clock.now();
  return { token, obtainedAt: now, expiresAt: now + readLifetimeMs(expiresIn, source.defaultLifetimeMs ?? 300_000) };
};
