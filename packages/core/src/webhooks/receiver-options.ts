import type { Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/input-errors.ts';
import { checkNames } from '../options/check-names.ts';
import type { KnownNames, Refuse } from '../options/check-names.ts';
import type { Drift, Logger } from '../provider.ts';
import type { WorkStore } from '../stores/store.ts';
import type { WebhookContext, WebhookFailure } from './webhook-handler.ts';

/** What the receiver of any provider's events is made with, beside what proves them genuine. */
export interface EventReceiverOptions<Event> {
  /** What was handled is remembered here, and shared by all processes that serve the webhook: `openSqliteStore` for one machine; `createMemoryStore` only in tests. */
  readonly store: WorkStore;
  /**
   * The event counts as handled when this resolves, and not before; what it throws is answered with 500, so that the provider may send it again. Events
   * about one thing come one after the other. After a crash the same event comes again: let it bear that. It has `handleTimeoutMs`; then its
   * signal aborts, and nothing that it does later counts.
   */
  readonly onEvent: (event: Event, context: WebhookContext) => Promise<void>;
  /** Bytes. */
  readonly maxBytes?: number;
  /** Milliseconds until the whole body has to be there: 30 000 unless told. */
  readonly bodyTimeoutMs?: number;
  /** Names this process in leases; random unless told. */
  readonly owner?: string;
  /** Milliseconds after a crash until an event may be handled again: 60 000 unless told, at least 1000. Renewed while it is handled. */
  readonly leaseMs?: number;
  /** Milliseconds that an event may take to be handled: 600 000 unless told. After that the delivery is answered with 500. */
  readonly handleTimeoutMs?: number;
  /** Milliseconds that an event waits while another about the same thing is handled, before it is answered with 503: 10 000 unless told. */
  readonly waitMs?: number;
  /** Keeps webhooks apart that share a store: the provider's name unless told. Give each account one of its own. */
  readonly namespace?: string;
  /**
   * Told of every delivery that was refused or failed, and of each event of it that failed; `subject` (not enumerable) is the id of what it is about, where it is known. What it
   * throws is swallowed.
   */
  readonly onFailure?: (failure: WebhookFailure) => void;
  /** Told of what was tolerated in a payload: path and kind, never values. */
  readonly onDrift?: (drift: Drift) => void;
  /** Warned of every delivery that was refused or failed, without an id. */
  readonly logger?: Logger;
  /** The system's time unless told. */
  readonly clock?: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random?: () => number;
}

/** Where it is remembered what was handled, and for how long work on it may last. */
export type KeepingOptions = Pick<
  EventReceiverOptions<never>,
  'store' | 'leaseMs' | 'handleTimeoutMs' | 'waitMs' | 'namespace'
>;

const keeping: Readonly<Record<keyof KeepingOptions, KnownNames[string]>> = {
  store: 'object!',
  leaseMs: 'positive',
  handleTimeoutMs: 'positive',
  waitMs: 'count',
  namespace: 'string',
};

const receiving: Readonly<
  Record<Exclude<keyof EventReceiverOptions<never>, keyof KeepingOptions>, KnownNames[string]>
> = {
  onEvent: 'function!',
  maxBytes: 'positive',
  bodyTimeoutMs: 'positive',
  owner: 'string',
  onFailure: 'function',
  onDrift: 'function',
  logger: 'logger',
  clock: 'clock',
  random: 'function',
};

const isStore = (store: { readonly [part in keyof WorkStore]?: Partial<WorkStore[part]> }): boolean =>
  typeof store.leases?.acquire === 'function' && typeof store.records?.insert === 'function';

const storeAdvice = 'Give a store: `openSqliteStore({ path })`, or `createMemoryStore()` in tests.';

/** What options are checked by: whose they are, and the provider's own beside the common ones. */
export interface ReceiverRules {
  readonly provider: string;
  readonly known: KnownNames;
}

/**
 * Checks what handles each thing once, and remembers it. Throws a `ConfigurationError` that names the first option that is unknown, missing or wrong, never its value.
 *
 * @example
 * checkKeepingOptions(options, { provider: 'example', known: { onSettled: 'function!' } });
 */
export const checkKeepingOptions = (options: KeepingOptions, { provider, known }: ReceiverRules): void => {
  const refuse: Refuse = (what, advice) => {
    // Also one that is missing, or no object at all.
    throw new ConfigurationError(what, {
      provider,
      advice: what.startsWith('the option store ') ? storeAdvice : advice,
    });
  };
  checkNames(options, { ...known, ...keeping }, refuse);
  const { store, namespace = provider, leaseMs = 1_000 } = options;
  if (!isStore(store)) refuse('the option store is wrong.', storeAdvice);
  if (!/^[\w.-]+$/.test(namespace))
    refuse('the option namespace is wrong.', 'Give letters, digits, dots, hyphens and underscores.');
  if (leaseMs < 1_000) refuse('the option leaseMs is wrong.', 'Give a number of at least 1000.');
};

/**
 * Checks what a receiver is made with. Throws a `ConfigurationError` that names the first option that is unknown, missing or wrong, never its value.
 *
 * @example
 * checkReceiverOptions(options, { provider: 'example', known: { signingKey: 'any!' } });
 */
export const checkReceiverOptions = (options: EventReceiverOptions<never>, { provider, known }: ReceiverRules): void =>
  checkKeepingOptions(options, { provider, known: { ...known, ...receiving } });
