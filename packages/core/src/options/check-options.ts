import { ConfigurationError } from '../errors/input-errors.ts';
import type { ClientOptions } from '../provider.ts';
import { checkUrl } from './check-url.ts';
import { kindTests } from './option-kinds.ts';
import type { OptionKind } from './option-kinds.ts';
import { nearestName } from './nearest-name.ts';

export interface OptionRules {
  readonly provider: string;
  /** The client's own options beside the common ones; a trailing `!` makes one required: `{ tenantId: 'string!' }`. */
  readonly known: Readonly<Record<string, OptionKind | `${OptionKind}!`>>;
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
  logger: 'object',
  onDrift: 'function',
  clock: 'object',
  random: 'function',
  tracer: 'object',
  onFailure: 'function',
  maxResponseBytes: 'positive',
  dangerouslyAllowBrowser: 'boolean',
};

const retryNames: Readonly<Record<string, OptionKind>> = {
  maxRetries: 'count',
  baseDelayMs: 'count',
  maxDelayMs: 'count',
  maxRetryAfterMs: 'count',
};

type Refuse = (what: string, advice: string) => never;

const checkNames = (
  options: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, string>>,
  prefix: string,
  refuse: Refuse,
): void => {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    const near = nearestName(name, Object.keys(known));
    refuse(
      `there is no option ${prefix}${name}.`,
      near === undefined ? 'Leave it out.' : `Did you mean ${prefix}${near}?`,
    );
  }
  for (const [name, rule] of Object.entries(known)) {
    const required = rule.endsWith('!');
    const { test, needs } = kindTests[(required ? rule.slice(0, -1) : rule) as OptionKind];
    const value = options[name];
    if (value === undefined && required) refuse(`the option ${prefix}${name} is missing.`, `Give ${needs}.`);
    if (value !== undefined && !test(value)) refuse(`the option ${prefix}${name} is wrong.`, `Give ${needs}.`);
  }
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
  if (typeof options !== 'object' || options === null) refuse('the options are no object.', 'Give an object.');
  const given = options as Readonly<Record<string, unknown>>;
  const known: Readonly<Record<string, string>> = { ...common, ...rules.known };
  checkNames(given, known, '', refuse);
  if (given['retry'] !== undefined) checkNames(given['retry'] as Record<string, unknown>, retryNames, 'retry.', refuse);
  const urls = Object.keys(known).filter((name) => known[name]?.startsWith('url'));
  for (const name of urls) if (given[name] !== undefined) checkUrl(name, given[name] as string, refuse);
  const secret = rules.secrets.find((name) => given[name] !== undefined);
  if (secret !== undefined && given['dangerouslyAllowBrowser'] !== true && inBrowser())
    refuse(
      `the option ${secret} is a secret, and this is a browser, where everyone can read it.`,
      'Make the calls from a server. Where the page itself is trusted, set dangerouslyAllowBrowser.',
    );
  const { clientId } = given;
  // A URL that is not given is the provider's own.
  const real = urls.filter((name) => given[name] === undefined || isRealHost(given[name] as string, rules.realHosts));
  if (typeof clientId === 'string' && clientId.startsWith('sandbox-') && real.length > 0)
    refuse(
      "the option clientId is a sandbox's, and the host is the provider's real one.",
      `Give the sandbox's ${real.join(' and ')}, or real credentials.`,
    );
};
