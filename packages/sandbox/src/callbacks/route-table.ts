import { isLoopback } from '../node/loopback.ts';

/** Receives callbacks: a handler of this process, or the address of one on this machine. */
export type CallbackTarget = ((request: Request) => Response | Promise<Response>) | string;

/** Who receives callbacks that go to an address. */
export interface CallbackRoute {
  /** Which addresses it receives: an origin and the beginning of a path. */
  readonly prefix: string;
  /** The address on this machine, or `a function`. */
  readonly target: string;
}

/** Where a callback really goes. */
export type Destination =
  | { readonly kind: 'function'; readonly receive: Exclude<CallbackTarget, string>; readonly url: URL }
  | { readonly kind: 'loopback'; readonly url: URL };

interface Entry {
  readonly prefix: URL;
  readonly target: Exclude<CallbackTarget, string> | URL;
}

const prefixUrl = (prefix: string): URL => {
  const url = typeof prefix === 'string' && URL.canParse(prefix) ? new URL(prefix) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      "callbacks.route: the prefix is the beginning of an address without a query, e.g. 'https://ats.example.com/hooks/'",
    );
  }
  return url;
};

const loopbackUrl = (target: string): URL => {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!url || !plain || url.protocol !== 'http:' || !isLoopback(host)) {
    throw new Error(
      "callbacks.route: the target is a function (request) => Promise<Response>, or an http address on this machine, e.g. 'http://127.0.0.1:4020/hook'. Nothing is sent anywhere else",
    );
  }
  return url;
};

/** `http://127.0.0.1:4020/a` and `/b/c?d` below the prefix give `http://127.0.0.1:4020/a/b/c?d`. */
const joined = (target: URL, prefix: URL, url: URL): URL => {
  const rest = url.pathname.slice(prefix.pathname.length);
  const address = new URL(target);
  const slash = rest !== '' && !rest.startsWith('/') && !target.pathname.endsWith('/') ? '/' : '';
  address.pathname = rest === '' ? target.pathname : (target.pathname + slash + rest).replaceAll('//', '/');
  address.search = url.search;
  return address;
};

const covers = (prefix: URL, url: URL): boolean =>
  prefix.origin === url.origin && url.pathname.startsWith(prefix.pathname);

/** Which addresses are received where. The longest prefix wins. */
export const createRouteTable = () => {
  const entries = new Map<string, Entry>();

  return {
    set(prefix: string, target: CallbackTarget): () => void {
      const url = prefixUrl(prefix);
      const entry: Entry = { prefix: url, target: typeof target === 'function' ? target : loopbackUrl(target) };
      entries.set(url.href, entry);
      return () => {
        if (entries.get(url.href) === entry) entries.delete(url.href);
      };
    },
    remove: (prefix: string): boolean => entries.delete(prefixUrl(prefix).href),
    list: (): CallbackRoute[] =>
      [...entries.values()].map(({ prefix, target }) => ({
        prefix: prefix.href,
        target: target instanceof URL ? target.href : 'a function',
      })),
    find(address: string): Destination | undefined {
      if (!URL.canParse(address)) return undefined;
      const url = new URL(address);
      let best: Entry | undefined;
      for (const entry of entries.values()) {
        const longer = entry.prefix.pathname.length > (best?.prefix.pathname.length ?? -1);
        if (covers(entry.prefix, url) && longer) best = entry;
      }
      if (!best) return undefined;
      return best.target instanceof URL
        ? { kind: 'loopback', url: joined(best.target, best.prefix, url) }
        : { kind: 'function', receive: best.target, url };
    },
    clear: (): void => entries.clear(),
  };
};

export type RouteTable = ReturnType<typeof createRouteTable>;
