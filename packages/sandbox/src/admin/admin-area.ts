import type { Provider } from '../exchange/provider.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { Json } from '../json.ts';

/** Whoever has routes of its own below `/_sandbox/<name>`. */
export type AdminArea = Pick<Provider, 'name' | 'administer' | 'adminRoutes'>;

/** What is named in the path comes decoded, by its name in the pattern. */
type Asked<Name extends string> = Readonly<Record<Name, string>> & {
  readonly body: unknown;
  /** The sandbox's address, as the caller reached it. */
  readonly origin: string;
};

export type AdminRoute<Sandbox, Name extends string> = readonly [
  method: string,
  /** A regular expression for the path below the area's name, without its anchors. */
  pattern: string,
  answer: (sandbox: Sandbox, asked: Asked<Name>) => unknown,
];

/** Such as `/accounts/{account}/state`, for people to read. */
const readable = (pattern: string): string =>
  pattern.replace(/\(\?<(\w+)>[^)]*\)/g, '{$1}').replace(/\(\?:(.*)\)\?/, '$1');

/** The routes of one area: the first that fits answers, with `{}` where it has nothing to say. */
export const adminArea = <Sandbox, Name extends string>(
  name: string,
  sandbox: Sandbox,
  routes: readonly AdminRoute<Sandbox, Name>[],
): AdminArea => ({
  name,
  adminRoutes: routes.map(([method, pattern]) => `${method} /_sandbox/${name}${readable(pattern)}`),
  administer(request) {
    for (const [method, pattern, answer] of routes) {
      const found = method === request.method ? new RegExp(`^${pattern}$`).exec(request.path) : null;
      if (!found) continue;
      const named = Object.entries(found.groups ?? {}).map(([group, text]) => [group, decodeURIComponent(text)]);
      const asked = { ...Object.fromEntries(named), body: request.body, origin: request.base } as Asked<Name>;
      return jsonReply(200, (answer(sandbox, asked) ?? {}) as Json);
    }
    return undefined;
  },
});
