import { ConfigurationError, checkKnownNames } from '@bgc/core';
import type { Clock } from '@bgc/core';

import type { Variables } from './configuration/read-values.ts';
import type { Network } from './node/network.ts';
import { isProviderName, providerNames } from './providers/provider.ts';
import type { Fetch } from './providers/provider.ts';

/** What is looked at beside the provider itself is looked at only where it is named. */
export interface DiagnoseOptions {
  /** Environment variables, `process.env` for one: those of the provider, and those that say how this machine reaches it. */
  readonly variables?: Variables;
  /** The address of a sandbox (`http://127.0.0.1:4010`), asked in place of the provider. Hosts and credentials are taken from it. */
  readonly sandbox?: string;
  /** The address of your endpoint for callbacks. Three deliveries that nobody signed are sent to it, and it should refuse them. */
  readonly callbackUrl?: string;
  /** A link to a report of your own. It is asked for once, without credentials: a link that opens only once is used up. */
  readonly reportLink?: string;
  /** The SQLite file of `openSqliteStore`. */
  readonly storePath?: string;
  /** Milliseconds that a single request may take: 10 000 unless told. */
  readonly limitMs?: number;
  /** Callback and report link may lead to this very machine, also by http. With `sandbox` they may anyway. */
  readonly allowLoopback?: boolean;
  /** The global `fetch` unless told. */
  readonly fetch?: Fetch;
  /** The system's unless told. */
  readonly clock?: Clock;
  /** Name resolution and TLS: the system's unless told. */
  readonly network?: Network;
}

const known: Readonly<Record<keyof DiagnoseOptions, true>> = {
  variables: true,
  sandbox: true,
  callbackUrl: true,
  reportLink: true,
  storePath: true,
  limitMs: true,
  allowLoopback: true,
  fetch: true,
  clock: true,
  network: true,
};

const refuse = (what: string, advice: string): never => {
  throw new ConfigurationError(what, { advice });
};

/** Throws a `ConfigurationError` that names what is wrong, never a value. */
export const checkDiagnoseOptions = (provider: unknown, options: DiagnoseOptions): void => {
  if (!isProviderName(provider)) refuse('the provider is not known.', `Give one of ${providerNames.join(', ')}.`);
  checkKnownNames(options, Object.keys(known), 'option', refuse);
  const { variables, sandbox, limitMs = 1 } = options;
  if (variables === undefined && sandbox === undefined)
    refuse(
      'neither variables nor sandbox are given.',
      'Give `{ variables: process.env }`, or the address of a sandbox.',
    );
  if (!(Number.isFinite(limitMs) && limitMs > 0))
    refuse('the option limitMs is wrong.', 'Give a positive number of milliseconds.');
};
