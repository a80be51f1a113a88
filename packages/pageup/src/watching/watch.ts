import type { Clock } from '@bgc/core';

import { loadKeptWork } from '../load-kept-work.ts';
import { nextUtcMidnight } from './daily-limit.ts';
import { checkWatchOptions } from './check-watch-options.ts';
import { createSlots } from './slots.ts';
import type { ChangingStatus, Watchable, Watcher, WatchOptions, WatchStatus } from './watch-options.ts';

/** What `watchAll` takes: the options of `watch`, and one client for each tenant. */
export interface WatchAllOptions extends WatchOptions {
  /** One client a tenant. */
  readonly clients: readonly (Watchable & { readonly clock: Clock; readonly random: () => number })[];
}

const startingStatus = ({ tenant, clock }: WatchAllOptions['clients'][number]): ChangingStatus => ({
  tenant,
  state: 'draining',
  lastStartedAt: clock.now(),
  failuresInARow: 0,
  handled: 0,
  handlerFailures: 0,
  setAside: 0,
});

/**
 * Works on the checks of many tenants until it is stopped: drains each at an interval, hands every check to `handle`, and goes on whatever fails.
 * A tenant's trouble never stops another; a daily limit pauses its tenant only.
 *
 * @example
 * const watcher = watch({ clients, store, handle: async (check) => order(check.document) });
 * process.once('SIGTERM', () => void watcher.stop());
 * await watcher.finished;
 *
 * @throws ConfigurationError at once, which names the option that is unknown, missing or wrong.
 */
export const watch = (all: WatchAllOptions): Watcher => {
  checkWatchOptions(all);
  const { clients, ...options } = all;
  const { intervalMs = 60_000, concurrency = 4, maxBackoffMs = 900_000, dailyLimitEndsAt = nextUtcMidnight } = options;
  const { retryCheckMs = intervalMs } = options;

  const stopping = new AbortController();
  const tenants = clients.map((client) => ({
    client,
    slots: createSlots(concurrency),
    status: startingStatus(client),
  }));
  const supervised = tenants.map(async ({ client, slots, status }) => {
    const { superviseTenant } = await loadKeptWork(client.clock);
    await superviseTenant(client, {
      clock: client.clock,
      slots,
      rules: { intervalMs, maxBackoffMs, dailyLimitEndsAt, random: client.random },
      options,
      retryCheckMs,
      stopping: stopping.signal,
      status,
    });
  });

  let state: WatchStatus['state'] = 'running';
  const begin = (): void => {
    if (state === 'running') state = 'stopping';
    stopping.abort();
  };
  if (options.signal?.aborted === true) begin();
  else options.signal?.addEventListener('abort', begin, { once: true });

  const finished = Promise.all(supervised).then(() => {
    options.signal?.removeEventListener('abort', begin);
    state = 'stopped';
  });
  const stop = (): Promise<void> => {
    begin();
    return finished;
  };
  return {
    stop,
    finished,
    status: () => ({
      state,
      inFlight: tenants.reduce((sum, { slots }) => sum + slots.taken, 0),
      tenants: tenants.map(({ status }) => ({ ...status })),
    }),
    [Symbol.asyncDispose]: stop,
  };
};
