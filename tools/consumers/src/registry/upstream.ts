/** Where npm is configured to take packages from, and how it gets there. */
export interface Upstream {
  readonly registry: string;
  /** A file of certificates that npm trusts besides those it has. */
  readonly certificates?: string;
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Hosts that are reached without a proxy, with commas between them. */
  readonly noProxy?: string;
}

const text = (value: unknown): string | undefined => {
  const joined = Array.isArray(value) ? value.filter((each) => each !== '').join(',') : value;
  return typeof joined === 'string' && joined !== '' ? joined : undefined;
};

/** What `npm config list --json` says of it. Warnings may stand before it. */
export const readUpstream = (printed: string): Upstream => {
  const settings: unknown = JSON.parse(printed.slice(printed.indexOf('{')));
  const said = (key: string): string | undefined => text((settings as Record<string, unknown>)[key]);
  const registry = said('registry');
  if (registry === undefined) throw new Error('npm names no registry: see `npm config get registry`.');
  const certificates = said('cafile');
  const httpProxy = said('proxy');
  const httpsProxy = said('https-proxy');
  const noProxy = said('noproxy');
  return {
    registry,
    ...(certificates !== undefined && { certificates }),
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy }),
  };
};
