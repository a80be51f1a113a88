import type { Incoming, Reply } from '../exchange/exchange.ts';
import { routesThatFit } from '../exchange/path-template.ts';
import type { Location, Receipt } from '../exchange/provider.ts';
import { nameless } from '../journal/nameless.ts';
import { isJsonObject, parseJson, type JsonObject } from '../json.ts';
import { cookieIn, SESSION_COOKIE, VERIFICATION_COOKIE } from './cookies.ts';
import { textOf } from './fields.ts';
import type { Route } from './operation.ts';
import { refuse } from './replies.ts';
import { routes } from './routes.ts';
import type { World } from './world.ts';

const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

const typeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();

/** The access code is a secret of the candidate: the journal and the faults know a check by its id. */
const subjectOf = (world: World, accessId: string) =>
  accessId === '' ? {} : { subject: world.checks.get(accessId)?.checkId ?? nameless(world.salt, accessId) };

const refuseBody = ({ body: wanted }: Route, headers: Headers, body: unknown): Reply | undefined => {
  if (wanted === undefined) return undefined;
  if (typeOf(headers) !== TYPES[wanted]) return refuse(415, `The body must be ${TYPES[wanted]}.`);
  return wanted === 'json' && !isJsonObject(body) ? refuse(400, 'The body must be a JSON object.') : undefined;
};

/** Recognises a request. Nothing is done yet, and nothing is told of any check. */
export const receive = (world: World, incoming: Incoming, location: Location): Receipt => {
  const { method, headers, url } = incoming;
  const text = new TextDecoder().decode(incoming.body);
  const common = {
    attemptKey: nameless(
      world.salt,
      [method, location.path, url.search, text, headers.get('cookie')?.slice(0, 500)].join(' '),
    ),
    errorReply: refuse,
    revoke(): void {
      world.sessions.take(cookieIn(headers, SESSION_COOKIE) ?? '');
      world.verifications.take(cookieIn(headers, VERIFICATION_COOKIE) ?? '');
    },
  };
  const here = routesThatFit(routes, location.path);
  const found = here.find(({ route }) => route.method === method);
  if (!found) {
    const [first] = here;
    const allow = here.map(({ route }) => route.method).join(', ');
    const refusal = (): Reply =>
      first ? refuse(405, 'Method not allowed.', { allow }) : refuse(404, 'There is nothing at this address.');
    return {
      ...common,
      operation: 'other',
      template: first?.route.template ?? '(no such path)',
      admit: refusal,
      process: refusal,
    };
  }

  const { route, path } = found;
  const parsed = route.body === 'json' ? parseJson(text) : undefined;
  const body: JsonObject = isJsonObject(parsed) ? parsed : {};
  const lastSegment = location.path.slice(location.path.lastIndexOf('/') + 1);
  return {
    ...common,
    operation: route.operation,
    template: route.template,
    ...subjectOf(world, path['accessId'] ?? (url.searchParams.get('accessId') || textOf(body, 'accessId'))),
    admit: () => refuseBody(route, headers, parsed),
    process: () =>
      route.run({
        world,
        headers,
        query: url.searchParams,
        search: url.search,
        lastSegment,
        body,
        form: new URLSearchParams(route.body === 'form' ? text : ''),
        base: location.base,
      }),
  };
};
