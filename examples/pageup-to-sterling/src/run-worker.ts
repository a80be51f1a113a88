import { startLocalServer } from '@bgc/example-parts/local-server';
import { day, minute } from '@bgc/example-parts/time';
import { ConfigurationError } from '@bgc/pageup';
import type { PageUpClient, Watcher, WorkStore } from '@bgc/pageup';
import type { SterlingClient } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';

import { applyCallback } from './apply-callback.ts';
import { createBridgeRecords } from './bridge-records.ts';
import type { Bridge, OrderPolicy } from './bridge.ts';
import { everyInterval } from './every-interval.ts';
import { keepDoneForMs } from './keep-done-for.ts';
import { orderCheck } from './order-check.ts';
import { purgeDone } from './purge-done.ts';
import { Trouble } from './trouble.ts';

export interface WorkerOptions {
  readonly pageup: PageUpClient;
  readonly sterling: SterlingClient;
  /** Shared by all workers of this customer: what was claimed, ordered and handled. */
  readonly store: WorkStore;
  readonly policy: OrderPolicy;
  /** On 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Milliseconds between two looks at PageUp, and between two sweeps at Sterling: a minute, and a quarter of an hour, unless told. */
  readonly intervalMs?: number;
  readonly sweepEveryMs?: number;
  /** Milliseconds after which a crashed worker's checks are free: a minute unless told. */
  readonly leaseMs?: number;
  /** Days after which what is kept of a check that is over is deleted: 90 unless told. Looked for at the start, and daily. */
  readonly keepDoneForDays?: number;
  /** Only what was ordered from this provider at PageUp. */
  readonly provider?: string;
  /** What went wrong and will be tried again: for the log and for monitoring. */
  readonly onTrouble?: (where: 'claiming' | 'ordering' | 'callback' | 'sweep' | 'purge', error: unknown) => void;
}

export interface Worker {
  readonly port: number;
  readonly watcher: Watcher;
  /** Lets it finish what it holds. */
  stop(): Promise<void>;
}

/** Claims at PageUp, orders at Sterling, receives callbacks, sweeps what they never told: until it is stopped. Any number of them share a store. */
export const runWorker = async (options: WorkerOptions): Promise<Worker> => {
  const { pageup, sterling, store, policy, leaseMs = minute, onTrouble = () => undefined } = options;
  const { clock } = pageup;
  const keepDoneMs = keepDoneForMs(options.keepDoneForDays);
  if (!policy.callbackUrl.startsWith('https://'))
    throw new ConfigurationError('`callbackUrl` is no https address.', {
      advice: 'Sterling calls back over https alone.',
    });
  const bridge: Bridge = {
    ...{ pageup, sterling, store, policy, clock },
    records: createBridgeRecords(store.records, pageup.tenant),
    lifecycle: pageup.lifecycle({ store, leaseMs }),
    track: (screeningId) => callbacks.track(screeningId),
  };
  const callbacks = createSterlingCallbackHandler({
    credentials: policy.callbackCredentials,
    store,
    onEvent: (event, { signal }) => applyCallback(bridge, event, signal),
    readScreening: sterling,
    clock,
    leaseMs,
    onFailure: ({ error }) => onTrouble('callback', error),
  });
  // Below the path of the public address each order has an address of its own.
  const { pathname } = new URL(policy.callbackUrl);
  const route = async (request: Request): Promise<Response> =>
    new URL(request.url).pathname.startsWith(pathname) ? callbacks(request) : new Response(null, { status: 404 });
  const server = await startLocalServer(route, options.port);
  const watcher = pageup.watch({
    store,
    leaseMs,
    intervalMs: options.intervalMs ?? minute,
    handle: (check) => orderCheck(bridge, check),
    ...(options.provider === undefined ? {} : { provider: options.provider }),
    onReport: ({ kind, error }) => onTrouble(kind === 'drain' ? 'claiming' : 'ordering', error),
  });
  // The first at once: nobody knows for how long no worker was there to receive anything.
  const sweepEvery = {
    clock,
    ms: options.sweepEveryMs ?? 15 * minute,
    onError: (error: unknown) => onTrouble('sweep', error),
  };
  const sweeping = everyInterval(sweepEvery, async (signal) => {
    const { failures, expired } = await callbacks.sweep({ signal });
    for (const { error } of failures) onTrouble('sweep', error);
    if (expired.length > 0)
      onTrouble(
        'sweep',
        new Trouble(`Screenings no longer followed, as nothing of them changed for 60 days: ${expired.join(', ')}.`),
      );
  });
  const purgeEvery = { clock, ms: day, onError: (error: unknown) => onTrouble('purge', error) };
  const purging = everyInterval(purgeEvery, async () => {
    await purgeDone(bridge, callbacks, clock.now() - keepDoneMs);
  });
  return {
    port: server.port,
    watcher,
    async stop() {
      await Promise.all([watcher.stop(), sweeping.stop(), purging.stop(), server.close()]);
    },
  };
};
