/** What a path of the API host means. Ids are decoded. */
export type Route =
  | { readonly surface: 'token' }
  | { readonly surface: 'list'; readonly tenantId: string }
  | { readonly surface: 'item'; readonly tenantId: string; readonly id: string }
  | { readonly surface: 'resume'; readonly tenantId: string; readonly id: string }
  | { readonly surface: 'none' };

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const ROUTES: readonly [RegExp, (parts: readonly string[]) => Route][] = [
  [/^\/connect\/token$/, () => ({ surface: 'token' })],
  [/^\/v3\/([^/]+)\/backgroundchecking$/i, ([tenantId = '']) => ({ surface: 'list', tenantId })],
  [/^\/v3\/([^/]+)\/backgroundchecking\/([^/]+)$/i, ([tenantId = '', id = '']) => ({ surface: 'item', tenantId, id })],
  [
    /^\/v3\/([^/]+)\/backgroundchecking\/([^/]+)\/resume$/i,
    ([tenantId = '', id = '']) => ({ surface: 'resume', tenantId, id }),
  ],
];

export const routeOf = (path: string): Route => {
  for (const [pattern, make] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return make(found.slice(1).map(decode));
  }
  return { surface: 'none' };
};

export const templates: Record<Route['surface'], string> = {
  token: '/connect/token',
  list: '/v3/{tenantId}/backgroundchecking',
  item: '/v3/{tenantId}/backgroundchecking/{id}',
  resume: '/v3/{tenantId}/backgroundchecking/{id}/resume',
  none: '(no such path)',
};

const HOST = /^(login|api)(uat)?\.(dc\d+)\.pageuppeople\.com$/;

export interface Site {
  readonly surface: 'login' | 'api';
  readonly environment: 'uat' | 'live';
  readonly dataCentre: string;
}

/** `login[uat].<dc>.pageuppeople.com` and `api[uat].<dc>.pageuppeople.com`. */
export const siteOf = (host: string): Site | undefined => {
  const found = HOST.exec(host.toLowerCase());
  if (!found) return undefined;
  return { surface: found[1] as Site['surface'], environment: found[2] ? 'uat' : 'live', dataCentre: found[3] ?? '' };
};
