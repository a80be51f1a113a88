/** `integration` is Sterling's test system, `production` orders and bills real screenings. Each has credentials of its own. */
export type SterlingEnvironment = 'integration' | 'production';

export interface SterlingHosts {
  readonly baseUrl: string;
  readonly tokenUrl: string;
}

/**
 * The hosts of version 1: `https://api-int.kennect.com/v1`, tokens at `https://api-int.kennect.com/oauth/token`; without `-int` for production
 * (https://sterling.readme.io, "Authentication" and "Going Live").
 */
const hosts: Readonly<Record<SterlingEnvironment, string>> = {
  integration: 'https://api-int.kennect.com',
  production: 'https://api.kennect.com',
};

/** Own members only: `constructor` is no environment. */
export const isSterlingEnvironment = (value: unknown): value is SterlingEnvironment =>
  typeof value === 'string' && Object.hasOwn(hosts, value);

/** Tokens are had from the API's own origin; so one that is given moves both. */
export const hostsOf = (environment: SterlingEnvironment, baseUrl?: string): SterlingHosts => {
  const origin = (baseUrl ?? hosts[environment]).replace(/\/+$/, '');
  return { baseUrl: origin, tokenUrl: `${origin}/oauth/token` };
};
