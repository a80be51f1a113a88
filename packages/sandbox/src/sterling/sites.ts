import type { SterlingEnvironment } from './account.ts';

/** Sterling's real hosts; the token endpoint is on the same ones. */
const HOSTS: Readonly<Record<string, SterlingEnvironment>> = {
  'api-int.kennect.com': 'integration',
  'api.kennect.com': 'production',
};

export const environmentOf = (host: string): SterlingEnvironment | undefined => HOSTS[host.toLowerCase()];
