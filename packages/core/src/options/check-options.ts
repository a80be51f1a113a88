import { ConfigurationError } from '../errors/input-errors.ts';
import type { ClientOptions } from '../provider.ts';
import { checkNames } from './check-names.ts';
import type { KnownNames, Refuse } from './check-names.ts';
import { checkUrl } from './check-url.ts';
import { isSandboxCredential } from './is-sandbox-credential.ts';
import type { OptionKind } from './option-kinds.ts';

/** What `checkOptions` checks the options of a client by. */
export interface OptionRules {
  readonly provider: string;
  /** The client's own options beside the common ones; a trailing `!` makes one required: `{ tenantId: 'string!' }`. */
  readonly known: KnownNames;
  /** The options that hold secrets: the reason why a browser is refused. */
  readonly secrets: readonly string[];
  /** The provider's real hosts, or suffixes of them beginning with a dot; sandbox credentials are refused there. */
  readonly realHosts: readonly string[];
}

const common: Readonly<Record<keyof ClientOptions, OptionKind>> = {
  baseUrl: 'url',
  fetch: 'function',
  retry: 'object',
  timeoutMs: 'positive',
  deadlineMs: 'positive',
  logger: 'logger',
  onDrift: 'function',
  clock: 'clock',
  random: 'function',
  tracer: 'object',
  onFailure: 'function',
  maxResponseBytes: 'positive',
  dangerouslyAllowBrowser: 'boolean',
};

const retryNames: KnownNames = {
  maxRetries: 'count',
  baseDelayMs: 'count',
  maxDelayMs: 'count',
  maxRetryAfterMs: 'count',
};

const inBrowser = (): boolean => {
  const { window, document } = globalThis as { readonly window?: unknown; readonly document?: unknown };
  return typeof window === 'object' && window !== null && typeof document === 'object' && document !== null;
};

const isRealHost = (url: string, realHosts: readonly string[]): boolean => {
  const { hostname } = new URL(url);
  return realHosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
};

/**
 * Checks what a client is made with. Throws a `ConfigurationError` that names the first wrong option, never its value, and says what to
 * give instead.
 *
 * @example
 * checkOptions(options, {
 *   provider: 'example',
 *   known: { tenantId: 'string!', clientId: 'credential!', clientSecret: 'credential!', tokenUrl: 'url' },
 *   secrets: ['clientSecret'],
 *   realHosts: ['.example.com'],
 * });
 */
export const checkOptions = (options: object, rules: OptionRules): void => {
  const refuse: Refuse = (what, advice) => {
    throw new ConfigurationError(what, { provider: rules.provider, advice });
  };
  const known: KnownNames = { ...common, ...rules.known };
  checkNames(options, known, refuse);
  const given = options as Readonly<Record<string, unknown>>;
  if (given['retry'] !== undefined) checkNames(given['retry'], retryNames, refuse, 'retry.');
  const urls = Object.keys(known).filter((name) => known[name]?.startsWith('url'));
  for (const name of urls) if (given[name] !== undefined) checkUrl(name, given[name] as string, refuse);
  const secret = rules.secrets.find((name) => given[name] !== undefined);
  if (secret !== undefined && given['dangerouslyAllowBrowser'] !== true && inBrowser())
    refuse(
      `the option ${secret} is a secret, and this is a browser, where everyone can read it.`,
      'Make the calls from a server. Where the page itself is trusted, set dangerouslyAllowBrowser.',
    );
  // A URL that is not given is the provider's own.
  const real = urls.filter((name) => given[name] === undefined || isRealHost(given[name] as string, rules.realHosts));
  const sandboxed = ['clientId', ...rules.secrets].find((name) => isSandboxCredential(given[name]));
  if (sandboxed !== undefined && real.length > 0)
    refuse(
      `the option ${sandboxed} is a sandbox's, and the host is the provider's real one.`,
      `Give the sandbox's ${real.join(' and ')}, or real credentials.`,
    );
};
