import type { Location, Provider } from './provider.ts';

/** Finds the provider that a URL means: by a real host of its own, or by the first segment of the path on any other host. */
export const locate = (
  providers: readonly Provider[],
  url: URL,
): { provider: Provider; location: Location } | undefined => {
  const owner = providers.find((provider) => provider.ownsHost(url.host));
  if (owner) return { provider: owner, location: { path: url.pathname, base: url.origin, host: url.host } };
  const provider = providers.find(({ name }) => url.pathname === `/${name}` || url.pathname.startsWith(`/${name}/`));
  if (!provider) return undefined;
  const prefix = `/${provider.name}`;
  return { provider, location: { path: url.pathname.slice(prefix.length) || '/', base: url.origin + prefix } };
};
