import { owned } from '../accounts/owned.ts';
import type { Incoming, Reply } from '../exchange/exchange.ts';
import { emptyReply } from '../exchange/reply.ts';
import type { Location, Receipt } from '../exchange/provider.ts';
import { nameless as namelessBy } from '../journal/nameless.ts';
import { parseJson } from '../json.ts';
import type { Account } from './account.ts';
import { errorReply, notFound, unauthorized } from './errors.ts';
import type { Asked, Route } from './operation.ts';
import { routesAt } from './routes.ts';
import { environmentOf } from './sites.ts';
import { answerTokenRequest, credentialsOf, oauthError } from './token-endpoint.ts';
import type { World } from './world.ts';

const bearerOf = (headers: Headers): string | undefined =>
  /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];

const nameless = (world: World, text: string): string => namelessBy(world.salt, text);

const receiptError: Receipt['errorReply'] = (status, message, headers) =>
  errorReply(status, [{ code: String(status), message }], headers);

const receiveToken = (world: World, incoming: Incoming, environment: string | undefined): Receipt => {
  const given = credentialsOf(incoming.headers);
  const account = [...world.accounts.values()].find(
    (one) =>
      `${one.clientId}:${one.clientSecret}` === given && (environment === undefined || one.environment === environment),
  );
  return {
    operation: 'requestToken',
    template: '/oauth/token',
    attemptKey: nameless(world, `token ${given ?? ''}`),
    ...(account ? { tenant: account.accountId } : {}),
    errorReply: (status, _, headers) => oauthError(status, status === 401 ? 'invalid_client' : 'server_error', headers),
    admit: () => undefined,
    process: () => answerTokenRequest(incoming, account, world.tokens),
  };
};

const subjectOf = (world: World, account: Account | undefined, route: Route, id: string | undefined) => {
  if (!route.subject || id === undefined) return {};
  const known =
    account &&
    (route.subject === 'packages'
      ? account.packages.has(id)
      : owned<{ accountId: string }>(world[route.subject], account, id));
  return { subject: known ? id : nameless(world, id) };
};

const unknown = (status: 404 | 405, allowed: readonly string[]): Reply =>
  errorReply(
    status,
    [{ code: String(status), message: status === 404 ? 'Unknown resource.' : 'Method not allowed.' }],
    status === 405 ? { allow: allowed.join(', ') } : {},
  );

/** Recognises a request. Nothing is done yet: who may is settled on arrival, what happens when it is processed. */
export const receive = (world: World, incoming: Incoming, location: Location): Receipt => {
  const { method, headers, url } = incoming;
  const environment = location.host === undefined ? undefined : environmentOf(location.host);
  if (location.path === '/oauth/token') return receiveToken(world, incoming, environment);
  const text = new TextDecoder().decode(incoming.body);
  const key = headers.get('idempotency-key') ?? '';
  const common = {
    attemptKey: nameless(world, `${method} ${location.path}${url.search} ${key} ${text}`),
    errorReply: receiptError,
  };
  const here = routesAt(location.path);
  const found = here.find(({ route }) => route.method === method);
  if (!found) {
    const reply = unknown(
      here.length === 0 ? 404 : 405,
      here.map(({ route }) => route.method),
    );
    const template = here[0]?.route.template ?? '(no such path)';
    return { ...common, operation: 'other', template, admit: () => undefined, process: () => reply };
  }

  const { route, path } = found;
  const bearer = bearerOf(headers);
  const accountOf = (): Account | undefined => {
    if (route.opens) return route.opens(world, path, url.searchParams);
    const token = bearer === undefined ? undefined : world.tokens.find(bearer);
    const account = token && world.accounts.get(token.accountId);
    return account && (environment === undefined || account.environment === environment) ? account : undefined;
  };
  const askedBy = (account: Account): Asked => ({
    world,
    account,
    path,
    query: url.searchParams,
    headers,
    bytes: incoming.body,
    body: parseJson(text),
    base: location.base,
  });
  const arrived = accountOf();
  let admitted: Account | undefined;
  return {
    ...common,
    operation: route.operation,
    template: route.template,
    ...(arrived ? { tenant: arrived.accountId } : {}),
    ...subjectOf(world, arrived, route, path['id']),
    ...(arrived && route.faults ? { faults: route.faults(askedBy(arrived)) } : {}),
    admit: () => {
      admitted = accountOf();
      if (admitted) return undefined;
      return route.opens ? notFound('token') : unauthorized();
    },
    process: () => (admitted ? route.run(askedBy(admitted)) : emptyReply(401)),
    revoke: () => bearer !== undefined && world.tokens.revoke(bearer),
  };
};
