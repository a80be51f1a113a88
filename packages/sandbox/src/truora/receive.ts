import { owned } from '../accounts/owned.ts';
import type { Incoming, Reply } from '../exchange/exchange.ts';
import type { Location, Receipt } from '../exchange/provider.ts';
import { nameless } from '../journal/nameless.ts';
import type { Account } from './account.ts';
import { errorReply } from './errors.ts';
import { isForm, readForm, type Form } from './form.ts';
import type { Asked, Route } from './operation.ts';
import { routesAt } from './routes.ts';
import type { World } from './world.ts';

/** In whose name the request comes, as of now. */
const accountOf = (world: World, key: string | null): Account | undefined =>
  [...world.accounts.values()].find((account) => key !== null && account.apiKey === key);

const subjectOf = (world: World, account: Account | undefined, route: Route, id: string | undefined) => {
  if (!route.subject || id === undefined) return {};
  const known = account && owned<{ accountId: string }>(world[route.subject], account, id);
  return { subject: known ? id : nameless(world.salt, id) };
};

const EMPTY: Form = { one: () => undefined, all: () => [], names: [] };

/** "The POST requests receive a body that must be encoded in www-x-form-urlencoded"; the status of any other is assumed. */
const refuseBody = (
  account: Account,
  { route }: { readonly route: Route },
  { headers }: Incoming,
): Reply | undefined => {
  const { otherBodyStatus } = account.behaviour;
  if (route.body === 'form' && !isForm(headers)) {
    return errorReply(account, otherBodyStatus, 'The body must be application/x-www-form-urlencoded');
  }
  const isMultipart = /^multipart\/form-data\s*;/i.test(headers.get('content-type') ?? '');
  if (route.body === 'multipart' && !isMultipart) {
    return errorReply(account, otherBodyStatus, 'The body must be multipart/form-data');
  }
  return undefined;
};

/** Recognises a request. Nothing is done yet: who may is settled on arrival, what happens when it is processed. */
export const receive = (world: World, incoming: Incoming, location: Location): Receipt => {
  const { method, headers, url } = incoming;
  const key = headers.get('truora-api-key');
  const arrived = accountOf(world, key);
  const text = new TextDecoder().decode(incoming.body);
  const common = {
    attemptKey: nameless(world.salt, `${key ?? ''} ${method} ${location.path}${url.search} ${text}`),
    errorReply: (status: number, message: string, more?: Record<string, string>) =>
      errorReply(arrived, status, message, more),
    ...(arrived ? { tenant: arrived.accountId } : {}),
  };
  const here = routesAt(location.path);
  const found = here.find(({ route }) => route.method === method);
  const admit = (): Reply | undefined => {
    if (key === null || key === '') return errorReply(undefined, 401, 'Truora-API-Key is missing');
    // Assumed: nobody documents what a wrong key is answered with.
    return accountOf(world, key) ? undefined : errorReply(undefined, 403, 'Truora-API-Key is invalid');
  };
  if (!found) {
    const [first] = here;
    const allow = here.map(({ route }) => route.method).join(', ');
    const process = (): Reply =>
      first
        ? errorReply(arrived, 405, 'Method not allowed', { allow })
        : errorReply(arrived, 404, 'Resource not found');
    return { ...common, operation: 'other', template: first?.route.template ?? '(no such path)', admit, process };
  }

  const { route, path } = found;
  const askedBy = (account: Account): Asked => ({
    world,
    account,
    path,
    query: url.searchParams,
    headers,
    bytes: incoming.body,
    form: route.body === 'form' ? readForm(incoming.body) : EMPTY,
    self: location.path + url.search,
    base: location.base,
  });
  return {
    ...common,
    operation: route.operation,
    template: route.template,
    ...subjectOf(world, arrived, route, path['id']),
    ...(arrived && route.faults ? { faults: route.faults(askedBy(arrived)) } : {}),
    admit,
    process: () => {
      const account = accountOf(world, key);
      if (!account) return errorReply(undefined, 403, 'Truora-API-Key is invalid');
      return refuseBody(account, found, incoming) ?? route.run(askedBy(account));
    },
  };
};
