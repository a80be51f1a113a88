import { InvalidRequestError } from '@bgc/core';
import type { Clock } from '@bgc/core';

import { loadKeptWork } from '../load-kept-work.ts';
import { nextUtcMidnight } from './daily-limit.ts';
import { createSlots } from './slots.ts';
import type { ChangingStatus, Watchable, Watcher, WatchOptions, WatchStatus } from './watch-options.ts';

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

const needPositive = (options: Readonly<Record<string, number>>): void => {
  for (const [name, value] of Object.entries(options)) {
    if (!Number.isFinite(value) || value <= 0)
      throw new InvalidRequestError(`\`${name}\` must be a number above 0.`, { provider: 'pageup' });
  }
};

/**
 * Works on the checks of many tenants until it is stopped: drains each at an interval, hands every check to `handle`, and goes on whatever fails.
 * A tenant's trouble never stops another; a daily limit pauses its tenant only.
 *
 * @example
 * const watcher = watch({ clients, store, handle: async (check) => order(check.document) });
 * process.once('SIGTERM', () => void watcher.stop());
 * await watcher.finished;
 *
 * @throws InvalidRequestError when there is no client, or a number is not above 0.
 */
export const watch = ({ clients, ...options }: WatchAllOptions): Watcher => {
  const first = clients[0];
  if (first === undefined)
    throw new InvalidRequestError('`clients` is empty: there is nothing to watch.', { provider: 'pageup' });
  const { intervalMs = 60_000, concurrency = 4, maxBackoffMs = 900_000, dailyLimitEndsAt = nextUtcMidnight } = options;
  const { retryCheckMs = intervalMs } = options;
  needPositive({ intervalMs, concurrency, maxBackoffMs, retryCheckMs });

  const stopping = new AbortController();
  const slots = createSlots(Math.ceil(concurrency));
  const tenants = clients.map((client) => ({ client, status: startingStatus(client) }));
  const supervised = tenants.map(async ({ client, status }) => {
    const { superviseTenant } = await loadKeptWork();
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
    status: () => ({ state, inFlight: slots.taken, tenants: tenants.map(({ status }) => ({ ...status })) }),
    [Symbol.asyncDispose]: stop,
  };
};
