import { checkOptions, ConfigurationError } from '@bgc/core';
import type { ClientOptions, Credential, KeyValueStore, OptionRules, WorkStore } from '@bgc/core';

import { isSterlingEnvironment } from './access/hosts.ts';
import type { SterlingEnvironment } from './access/hosts.ts';

/** What `createSterlingClient` takes: the credentials of one account, beside the options of every client. */
export interface SterlingClientOptions extends ClientOptions {
  readonly environment: SterlingEnvironment;
  /** From Sterling; integration and production have their own. */
  readonly clientId: Credential;
  readonly clientSecret: Credential;
  /** Instead of `https://api-int.kennect.com` or `https://api.kennect.com`: the API has been moved before. Moves the token URL along. */
  readonly baseUrl?: string;
  /** Instead of `/oauth/token` of the API's origin. */
  readonly tokenUrl?: string;
  /** Shares tokens between processes; memory alone unless told. */
  readonly tokenStore?: KeyValueStore;
  /** Keeps what was sent of each candidate, for `candidates.edit`. It holds personal data. */
  readonly store?: WorkStore;
  /** Names the account within `store`, where several accounts share one: `default` unless told. */
  readonly account?: string;
}

const rules: OptionRules = {
  provider: 'sterling',
  known: {
    environment: 'string!',
    clientId: 'credential!',
    clientSecret: 'credential!',
    tokenUrl: 'url',
    tokenStore: 'object',
    store: 'object',
    account: 'string',
  },
  secrets: ['clientSecret'],
  realHosts: ['.kennect.com', '.sterlingcheck.app'],
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const refuse = (option: string, problem: string): never => {
  throw new ConfigurationError(`\`${option}\` ${problem}`, { provider: 'sterling' });
};

/** A base URL moves the token URL along: so that one alone leads to no real host, and is checked as both. */
const withTokenUrl = (options: SterlingClientOptions): object => {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null || !('baseUrl' in given) || 'tokenUrl' in given) return options;
  return { ...given, tokenUrl: given.baseUrl };
};

/** Throws a `ConfigurationError` that names the first wrong option. */
export const checkSterlingOptions = (options: SterlingClientOptions): void => {
  checkOptions(withTokenUrl(options), rules);
  if (!isSterlingEnvironment(options.environment)) {
    refuse('environment', "must be 'integration' (Sterling's test system) or 'production'.");
  }
  const { store } = options;
  if (store !== undefined && !(isObject(store.records) && isObject(store.leases))) {
    refuse(
      'store',
      'must have `records` and `leases`: `openSqliteStore` of @bgc/sterling/node, or `createMemoryStore()` of @bgc/sterling in tests.',
    );
  }
};
