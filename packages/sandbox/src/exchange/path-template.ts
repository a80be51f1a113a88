const segments = (path: string): string[] => path.split('/').slice(1);

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

export interface FoundRoute<Route> {
  readonly route: Route;
  /** The ids in the path. */
  readonly path: Readonly<Record<string, string>>;
}

/** The ids in a path that fits a template such as `/v1/screenings/{id}`, decoded, or `undefined` when it does not fit. */
export const fitTemplate = (template: string, path: string): Record<string, string> | undefined => {
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

/** The routes of a path, whatever their method. */
export const routesThatFit = <Route extends { readonly template: string }>(
  routes: readonly Route[],
  path: string,
): readonly FoundRoute<Route>[] =>
  routes.flatMap((route) => {
    const ids = fitTemplate(route.template, path);
    return ids ? [{ route, path: ids }] : [];
  });
