import type { Incoming } from '../exchange/exchange.ts';
import type { Location, Receipt } from '../exchange/provider.ts';
import { nameless, type Arrival } from './arrival.ts';
import { errorArray } from './errors.ts';
import { receiveList } from './receive-list.ts';
import { receiveResume } from './receive-resume.ts';
import { receiveToken } from './receive-token.ts';
import { receiveUpdate } from './receive-update.ts';
import { routeOf, siteOf, templates, type Route, type Site } from './routes.ts';
import type { World } from './world.ts';

const errorReply: Receipt['errorReply'] = (status, message, headers) => errorArray(status, [{ message }], headers);

/** A login host serves tokens only, an API host everything else. */
const belongs = (route: Route, site: Site | undefined): boolean =>
  site === undefined || (site.surface === 'login') === (route.surface === 'token');

const NO_SUCH_PATH = `Unknown resource. There are ${Object.entries(templates)
  .flatMap(([surface, template]) => (surface === 'none' ? [] : [template]))
  .join(', ')}; the first on the login host, the others on the API host.`;

const unknown = (
  arrival: Arrival,
  operation: string,
  status: 404 | 405,
  headers: Record<string, string> = {},
): Receipt => ({
  ...arrival.common,
  operation,
  admit: () => undefined,
  process: () => errorArray(status, [{ message: status === 404 ? NO_SUCH_PATH : 'Method not allowed.' }], headers),
});

const identify = (world: World, route: Route): { tenant?: string; subject?: string } => {
  if (!('tenantId' in route)) return {};
  const entry = world.tenants.get(route.tenantId);
  const tenant = entry ? route.tenantId : nameless(world, route.tenantId);
  if (!('id' in route)) return { tenant };
  return { tenant, subject: entry?.checks.has(route.id) ? route.id : nameless(world, `${route.tenantId}/${route.id}`) };
};

/** Recognises a request. Nothing is done yet. */
export const receive = (world: World, incoming: Incoming, location: Location): Receipt => {
  const site = location.host === undefined ? undefined : siteOf(location.host);
  const found = routeOf(location.path);
  const route: Route = belongs(found, site) ? found : { surface: 'none' };
  const { method } = incoming;
  const whole = `${method} ${location.path}${incoming.url.search}`;
  const body = route.surface === 'token' ? '' : new TextDecoder().decode(incoming.body);
  const common = {
    template: templates[route.surface],
    attemptKey: nameless(world, `${whole} ${body}`),
    errorReply,
    ...identify(world, route),
  };
  const arrival: Arrival = { world, incoming, route, site, base: location.base, common };

  if (route.surface === 'token') return receiveToken(arrival);
  if (route.surface === 'list') {
    return method === 'GET' ? receiveList(arrival, route) : unknown(arrival, 'other', 405, { allow: 'GET' });
  }
  if (route.surface === 'item') {
    return method === 'PUT' ? receiveUpdate(arrival, route) : unknown(arrival, 'other', 405, { allow: 'PUT' });
  }
  if (route.surface === 'resume' && method === 'GET') return receiveResume(arrival, route);
  return unknown(arrival, 'other', 404);
};
