import { routesThatFit, type FoundRoute } from '../exchange/path-template.ts';
import { candidateRoutes } from './candidate-routes.ts';
import type { Route } from './operation.ts';
import { recordRoutes } from './record-routes.ts';
import { screeningRoutes } from './screening-routes.ts';

/** Every operation of the API: method, path, name and the file that answers. */
export const routes: readonly Route[] = [...candidateRoutes, ...screeningRoutes, ...recordRoutes];

/** The routes of a path, whatever their method. */
export const routesAt = (path: string): readonly FoundRoute<Route>[] => routesThatFit(routes, path);
