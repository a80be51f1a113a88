import { ConfigurationError } from '@bgc/core';
import type { Logger } from '@bgc/core';
import type { EventReceiverOptions, RotatingCredential, WebhookContext, WebhookFailure } from '@bgc/core/webhooks';

import type { Screening } from '../models.ts';
import type { CallbackCredentials } from './callback-credentials.ts';
import type { SterlingEvent } from './callback-event.ts';

/** What reads a screening: a Sterling client is one. */
export interface ScreeningReader {
  readonly screenings: {
    get(id: string, options?: { readonly signal?: AbortSignal }): Promise<Screening>;
  };
}

/** What `createSterlingCallbackHandler` takes: credentials, store, and what is done with an event. */
export interface SterlingCallbackOptions extends EventReceiverOptions<SterlingEvent> {
  /**
   * What the callbacks were registered with, or a function that is asked for it at each delivery; several in a list while they are rotated. Best ASCII: nobody documents
   * how Sterling encodes other characters.
   */
  readonly credentials: RotatingCredential<CallbackCredentials>;
  /**
   * The event counts as handled when this resolves, and not before; what it throws is answered with 500, so that Sterling sends it again. Events of
   * one screening come one after the other. After a crash the same event comes again: let it bear that. It has `handleTimeoutMs`; then its signal
   * aborts, and nothing that it does later counts.
   */
  readonly onEvent: (event: SterlingEvent, context: WebhookContext) => Promise<void>;
  /** A Sterling client. A callback that cannot be put in order is then replaced by the screening as it is now. */
  readonly readScreening?: ScreeningReader;
  /** Bytes: 16 MiB unless told. Sterling documents bodies above 1 MB. */
  readonly maxBytes?: number;
  /**
   * Milliseconds that an event may take to be handled: 600 000 unless told. After that its signal aborts with a `HandlingLostError` (`timed-out`), the
   * callback is answered with 500, and the screening is free for the next, so that a handler that hangs does not block it for ever.
   */
  readonly handleTimeoutMs?: number;
  /** Keeps callbacks apart that share a store: `sterling` unless told. Give each account and environment one of its own, as their ids may be the same. */
  readonly namespace?: string;
  /**
   * Told of every delivery that was refused or failed; where it was one of a screening, `subject` (not enumerable) is the screening's id and `failures` says how often in
   * a row this process has failed to handle its callbacks. What it throws is swallowed.
   */
  readonly onFailure?: (failure: WebhookFailure) => void;
  /** Warned of every delivery that was refused or failed, without an id; and of screenings that `sweep` gave up. */
  readonly logger?: Logger;
}

type Rule = readonly [needs: string, test: (value: unknown) => boolean];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const has = (value: unknown, method: string): boolean => isObject(value) && typeof value[method] === 'function';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const positive: Rule = ['a number above 0', (value) => isNumber(value) && value > 0];
const callback: Rule = ['a function', (value) => typeof value === 'function'];

/** By a table of its own: what core checks the options of other receivers with is 750 bytes more, mostly text, than a program of callbacks needs. */
const rules: Readonly<Record<keyof SterlingCallbackOptions, Rule>> = {
  credentials: ['what the callbacks were registered with: `user:password`', (value) => value !== undefined],
  store: [
    'a store, in which it is remembered what was handled: `openSqliteStore({ path })` of @bgc/sterling/node',
    (value) => isObject(value) && has(value['leases'], 'acquire') && has(value['records'], 'insert'),
  ],
  onEvent: callback,
  readScreening: ['a Sterling client', (value) => isObject(value) && has(value['screenings'], 'get')],
  maxBytes: positive,
  bodyTimeoutMs: positive,
  owner: ['a text that is not empty', (value) => typeof value === 'string' && value !== ''],
  leaseMs: ['a number of at least 1000', (value) => isNumber(value) && value >= 1_000],
  handleTimeoutMs: positive,
  waitMs: ['a number, 0 or more', (value) => isNumber(value) && value >= 0],
  namespace: [
    'letters, digits, dots, hyphens and underscores',
    (value) => typeof value === 'string' && /^[\w.-]+$/.test(value),
  ],
  onFailure: callback,
  onDrift: callback,
  logger: ['an object with functions such as warn: console', isObject],
  clock: ['an object with the functions now and schedule', (value) => has(value, 'now') && has(value, 'schedule')],
  random: callback,
};
const required: readonly string[] = ['credentials', 'store', 'onEvent'];

/** Throws a `ConfigurationError` that names the first option that is unknown, missing or wrong; never its value. */
export const checkCallbackOptions = (given: SterlingCallbackOptions): void => {
  const refuse = (what: string, advice: string): never => {
    throw new ConfigurationError(what, { provider: 'sterling', advice });
  };
  const options = new Map<string, unknown>(Object.entries(given ?? {}));
  for (const name of options.keys()) {
    if (!Object.hasOwn(rules, name))
      refuse(`There is no option \`${name}\`.`, `Known are ${Object.keys(rules).join(', ')}.`);
  }
  for (const [name, [needs, test]] of Object.entries(rules)) {
    const value = options.get(name);
    if (value === undefined && required.includes(name)) refuse(`\`${name}\` is missing.`, `Give ${needs}.`);
    if (value !== undefined && !test(value)) refuse(`\`${name}\` is wrong.`, `Give ${needs}.`);
  }
};
