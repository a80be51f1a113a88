import { fitTemplate } from '../exchange/path-template.ts';
import { candidateRoutes } from './candidate-routes.ts';
import type { Route } from './operation.ts';
import { recordRoutes } from './record-routes.ts';
import { screeningRoutes } from './screening-routes.ts';

/** Every operation of the API: method, path, name and the file that answers. */
export const routes: readonly Route[] = [...candidateRoutes, ...screeningRoutes, ...recordRoutes];

export interface FoundRoute {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** The routes of a path, whatever their method. */
export const routesAt = (path: string): FoundRoute[] =>
  routes.flatMap((route) => {
    const ids = fitTemplate(route.template, path);
    return ids ? [{ route, path: ids }] : [];
  });
