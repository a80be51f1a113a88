import { owned } from '../accounts/owned.ts';
import type { Incoming } from '../exchange/exchange.ts';
import type { Location, Receipt } from '../exchange/provider.ts';
import { emptyReply, textReply } from '../exchange/reply.ts';
import { nameless } from '../journal/nameless.ts';
import { parseJson } from '../json.ts';
import type { Account } from './account.ts';
import { refusalAtTheDoor } from './admit.ts';
import { codeOf, errorReply, type Refuser } from './errors.ts';
import { jsonStyles, writeJson } from './json-style.ts';
import type { Asked, Route } from './operation.ts';
import { routesAt } from './routes.ts';
import type { World } from './world.ts';

/** "Basic {authToken}": as it is, whatever it may be made of. */
const tokenOf = (headers: Headers): string | undefined =>
  /^basic +(\S.*?) *$/i.exec(headers.get('authorization') ?? '')?.[1];

const subjectOf = (world: World, account: Account | undefined, route: Route, path: Asked['path']) => {
  const [name, map] = route.subject ?? [];
  const id = name === undefined ? undefined : path[name];
  if (map === undefined || id === undefined) return {};
  const known = account && owned<{ accountId: string }>(world[map], account, id);
  return { subject: known ? id : nameless(world.salt, id) };
};

const isForm = (headers: Headers): boolean => /^multipart\//i.test(headers.get('content-type') ?? '');

/** Without its boundary, which is another for every attempt. */
const sentAs = (incoming: Incoming): string => {
  const text = new TextDecoder().decode(incoming.body);
  const boundary = /boundary="?([^";]+)/i.exec(incoming.headers.get('content-type') ?? '')?.[1];
  return boundary === undefined ? text : text.replaceAll(boundary, '');
};

/** Recognises a request. Nothing is done yet: who may is settled on arrival, what happens when it is processed. */
export const receive = (world: World, incoming: Incoming, location: Location): Receipt => {
  const { method, headers, url } = incoming;
  const token = tokenOf(headers);
  const accountOf = (): Account | undefined =>
    [...world.accounts.values()].find(({ authToken }) => authToken === token);
  const arrived = accountOf();
  const here = routesAt(location.path, arrived?.behaviour.mediaStreamPath);
  const found = here.find(({ route }) => route.method === method);
  const text = sentAs(incoming);
  const refuser = (account: Account | undefined): Refuser => ({
    behaviour: account?.behaviour,
    upload: found?.route.contentType === 'multipart/form-data',
    requestId: world.trace,
  });
  const common = {
    attemptKey: nameless(world.salt, `${method} ${location.path}${url.search} ${token ?? ''} ${text}`),
    errorReply: (status: number, _: string, more: Record<string, string> = {}) =>
      errorReply(refuser(arrived), { code: codeOf(status) }, { status, headers: more }),
    ...(arrived ? { tenant: arrived.accountId } : {}),
  };
  if (!found) {
    const allow = here.map(({ route }) => route.method).join(', ');
    const reply = here.length === 0 ? emptyReply(404) : emptyReply(405, { allow });
    const template = here[0]?.route.template ?? '(no such path)';
    return { ...common, operation: 'other', template, admit: () => undefined, process: () => reply };
  }

  const { route, path } = found;
  const body = isForm(headers) ? undefined : parseJson(text);
  const askedBy = (account: Account): Asked => ({
    world,
    account,
    path,
    headers,
    bytes: incoming.body,
    body,
    refuse: (refusal) => errorReply(refuser(account), refusal),
    answer: (value) =>
      textReply(200, 'application/json; charset=utf-8', writeJson(value, jsonStyles[account.behaviour.jsonStyle])),
  });
  let admitted: Account | undefined;
  return {
    ...common,
    operation: route.operation,
    template: route.template,
    ...subjectOf(world, arrived, route, path),
    ...(arrived && route.faults ? { faults: route.faults(askedBy(arrived)) } : {}),
    admit: () => {
      admitted = accountOf();
      const refusal = refusalAtTheDoor({ account: admitted, route, headers, now: world.clock.now() });
      return refusal && errorReply(refuser(admitted), refusal);
    },
    process: () => (admitted ? route.run(askedBy(admitted)) : emptyReply(401)),
  };
};
