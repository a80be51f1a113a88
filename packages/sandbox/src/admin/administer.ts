import { isVirtualClock, type SandboxClock } from '../clock/clock.ts';
import type { Incoming, Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import { checkFault } from '../faults/check-fault.ts';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { FaultSpec } from '../faults/fault.ts';
import type { FidelityEntry } from '../fidelity.ts';
import { parseJson, type Json } from '../json.ts';
import type { Journal } from '../journal/journal.ts';
import { magicValueCatalogue } from '../magic-value-catalogue.ts';
import type { AdminArea } from './admin-area.ts';
import type { Credentials } from './credentials.ts';
import type { ProviderCounts } from './provider-counts.ts';

export interface AdminContext {
  readonly clock: SandboxClock;
  readonly faults: FaultBoard;
  readonly journal: Journal;
  readonly fidelity: readonly FidelityEntry[];
  /** Whoever has routes of its own below `/_sandbox/<name>`. */
  readonly areas: readonly AdminArea[];
  readonly reset: () => void;
  readonly credentials: (origin: string) => Credentials;
  readonly counts: () => ProviderCounts;
}

interface Asked {
  readonly body: unknown;
  readonly query: URLSearchParams;
  readonly id: string;
  /** The sandbox's address, as the caller reached it. */
  readonly origin: string;
}
type Administer = (context: AdminContext, asked: Asked) => unknown;

const clockState = (clock: SandboxClock) => ({
  now: clock.now(),
  mode: isVirtualClock(clock) ? 'virtual' : 'real',
  nextDueAt: isVirtualClock(clock) ? (clock.nextDueAt() ?? null) : null,
});

/** Later dates are written otherwise, or not at all: everything that answers with one would fail from then on. */
const lastTime = Date.UTC(9999, 11, 31);

const advance: Administer = async ({ clock }, { body }) => {
  if (!isVirtualClock(clock))
    throw new Error(
      'The clock is real and goes by itself. To advance it, start the sandbox with the virtual one: `npx @bgc/sandbox --clock virtual`',
    );
  const { ms } = body as { ms?: unknown };
  if (typeof ms !== 'number' || !(ms >= 0)) throw new Error('Say by how many milliseconds, from 0: { "ms": 300000 }');
  if (clock.now() + ms > lastTime) throw new Error('The clock goes to the end of the year 9999: advance it by less');
  await clock.advance(ms);
  return clockState(clock);
};

const addFault: Administer = ({ faults }, { body }) => {
  const specs = (Array.isArray(body) ? body : [body]) as FaultSpec[];
  specs.forEach(checkFault);
  for (const spec of specs) faults.add(spec);
  return faults.list();
};

const journalEntries: Administer = ({ journal }, { query }) => {
  const filter = Object.fromEntries(
    ['provider', 'tenant', 'operation'].flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])),
  );
  const since = Number(query.get('since') ?? 0);
  if (!Number.isFinite(since)) throw new Error('since is the sequence of a request, such as since=17');
  return journal.entries({ ...filter, since });
};

const state: Administer = ({ clock, faults, journal, counts }) => ({
  clock: clockState(clock),
  requests: journal.counts(),
  faults: faults.list(),
  providers: counts(),
});

const ROUTES: readonly (readonly [method: string, path: string, answer: Administer])[] = [
  ['GET', '/credentials', ({ credentials }, { origin }) => credentials(origin)],
  ['GET', '/state', state],
  ['GET', '/fidelity', ({ fidelity }) => fidelity],
  ['GET', '/magic-values', () => magicValueCatalogue],
  ['GET', '/clock', ({ clock }) => clockState(clock)],
  ['POST', '/clock/advance', advance],
  ['GET', '/journal', journalEntries],
  ['GET', '/counts', ({ journal }) => journal.counts()],
  ['GET', '/faults', ({ faults }) => faults.list()],
  ['POST', '/faults', addFault],
  [
    'DELETE',
    '/faults',
    ({ faults }) => {
      faults.clear();
      return [];
    },
  ],
  ['DELETE', '/faults/{id}', ({ faults }, { id }) => ({ removed: faults.remove(id) })],
  [
    'POST',
    '/reset',
    ({ reset }) => {
      reset();
      return { reset: true };
    },
  ],
];

const index = (areas: readonly AdminArea[]): Json => ({
  routes: [...ROUTES.map(([method, path]) => `${method} /_sandbox${path}`), ...areas.flatMap((one) => one.adminRoutes)],
});

/** Answers `/_sandbox/…`: JSON in, JSON out; a request that cannot be done is a 400 that says why. */
export const administer = async (context: AdminContext, incoming: Incoming): Promise<Reply> => {
  const { method, url } = incoming;
  const path = url.pathname.slice('/_sandbox'.length).replace(/\/$/, '');
  const text = new TextDecoder().decode(incoming.body);
  const given = text === '' ? {} : parseJson(text);
  if (given === undefined) return jsonReply(400, { error: 'The body is not JSON.' });
  // `null` says as much as no body does.
  const body = given ?? {};
  if (path === '' && method === 'GET') return jsonReply(200, index(context.areas));
  try {
    for (const area of context.areas) {
      const prefix = `/${area.name}`;
      if (path !== prefix && !path.startsWith(`${prefix}/`)) continue;
      const reply = area.administer({ method, path: path.slice(prefix.length), body, base: url.origin });
      if (reply) return reply;
    }
    for (const [routeMethod, routePath, answer] of ROUTES) {
      const [, id = ''] = routePath.endsWith('/{id}') ? (/^\/faults\/([^/]+)$/.exec(path) ?? []) : [];
      if (routeMethod !== method || (routePath !== path && id === '')) continue;
      return jsonReply(200, (await answer(context, { body, query: url.searchParams, id, origin: url.origin })) as Json);
    }
  } catch (error) {
    return jsonReply(400, { error: error instanceof Error ? error.message : 'It failed.' });
  }
  return jsonReply(404, { error: 'No such route. GET /_sandbox lists them.' });
};
