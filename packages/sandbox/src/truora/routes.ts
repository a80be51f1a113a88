import { routesThatFit, type FoundRoute } from '../exchange/path-template.ts';
import { checkRoutes } from './check-routes.ts';
import type { Route } from './operation.ts';
import { recordRoutes } from './record-routes.ts';

/** Every operation of the API: method, path, name and the file that answers. */
export const routes: readonly Route[] = [...checkRoutes, ...recordRoutes];

/** The routes of a path, whatever their method. A slash at its end is let pass: `pdf_path` sometimes has one. */
export const routesAt = (path: string): readonly FoundRoute<Route>[] =>
  routesThatFit(routes, path.replace(/(?<=.)\/$/, ''));
