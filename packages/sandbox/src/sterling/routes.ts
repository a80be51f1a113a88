import { candidateRoutes } from './candidate-routes.ts';
import type { Route } from './operation.ts';
import { recordRoutes } from './record-routes.ts';
import { screeningRoutes } from './screening-routes.ts';

/** Every operation of the API: method, path, name and the file that answers. */
export const routes: readonly Route[] = [...candidateRoutes, ...screeningRoutes, ...recordRoutes];

const segments = (path: string): string[] => path.split('/').slice(1);

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The ids in a path that fits the template, or `undefined` when it does not. */
const fit = (template: string, path: string): Record<string, string> | undefined => {
  const parts = segments(path);
  const names = segments(template);
  if (parts.length !== names.length) return undefined;
  const ids: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (!name.startsWith('{')) {
      if (name !== part) return undefined;
    } else if (part === '') return undefined;
    else ids[name.slice(1, -1)] = decode(part);
  }
  return ids;
};

export interface FoundRoute {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** The routes of a path, whatever their method. */
export const routesAt = (path: string): FoundRoute[] =>
  routes.flatMap((route) => {
    const ids = fit(route.template, path);
    return ids ? [{ route, path: ids }] : [];
  });
