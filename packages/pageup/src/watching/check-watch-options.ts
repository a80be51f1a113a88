import { abortSignal, callback, checkOptionsOf, claimRules, count, positive } from '../claims/option-rules.ts';
import type { OptionRules } from '../claims/option-rules.ts';
import type { Watchable, WatchOptions } from './watch-options.ts';

const { includeSetAside: _, ...claiming } = claimRules;

const isClient = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Watchable>).claim === 'function';

const watchRules = {
  ...claiming,
  clients: [
    'a list of at least one client of `createPageUpClient`',
    (value) => Array.isArray(value) && value.length > 0 && value.every(isClient),
  ],
  handle: callback,
  intervalMs: positive,
  concurrency: count,
  maxBackoffMs: positive,
  retryCheckMs: positive,
  dailyLimitEndsAt: callback,
  signal: abortSignal,
  onReport: callback,
} satisfies OptionRules;

/** Throws a `ConfigurationError` that names the first option that is unknown, missing or wrong. */
export const checkWatchOptions = (options: WatchOptions): void =>
  checkOptionsOf(options, watchRules, ['clients', 'store', 'handle']);
