import type { Upstream } from './upstream.ts';

/** Verdaccio's configuration, which is YAML and so may be JSON. */
export const registryConfiguration = ({ registry, httpProxy, httpsProxy, noProxy }: Upstream): string =>
  JSON.stringify({
    storage: './storage',
    ...(httpProxy !== undefined && { http_proxy: httpProxy }),
    ...(httpsProxy !== undefined && { https_proxy: httpsProxy }),
    ...(noProxy !== undefined && { no_proxy: noProxy }),
    uplinks: { upstream: { url: registry, maxage: '60m', timeout: '120s', cache: true } },
    packages: {
      // Ours are never asked for elsewhere: what is not published here does not exist.
      '@bgc/*': { access: '$all', publish: '$all', unpublish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    // Asked for nothing: whoever can reach the port may publish, as the packages say.
    auth: { htpasswd: { file: './htpasswd', max_users: -1 } },
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'json', level: 'warn' },
    server: { keepAliveTimeout: 60 },
  });
