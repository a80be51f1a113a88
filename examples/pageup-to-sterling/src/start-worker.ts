import { createPageUpClient, systemClock } from '@bgc/pageup';
import type { Clock, PageUpClientOptions, WorkStore } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';
import { createSterlingClient } from '@bgc/sterling';
import type { SterlingClient, SterlingClientOptions } from '@bgc/sterling';

import type { OrderPolicy } from './bridge.ts';
import { runWorker } from './run-worker.ts';
import type { Worker, WorkerOptions } from './run-worker.ts';

/** All that a worker process is told. */
export interface WorkerSettings {
  /** The SQLite file that all workers share. It holds what PageUp said of applicants whose checks are not ordered yet. */
  readonly store: string;
  readonly pageup: PageUpClientOptions;
  readonly sterling: SterlingClientOptions;
  readonly policy: OrderPolicy;
  readonly port?: number;
  readonly intervalMs?: number;
  readonly provider?: string;
  readonly keepDoneForDays?: number;
  /** Milliseconds by which this process's clock is ahead: a demo's way to start again an hour later. */
  readonly clockAheadMs?: number;
}

/** What stands between the worker and the world: nothing, unless a test puts something there. */
export interface Between {
  readonly fetch?: typeof fetch;
  readonly store?: (store: WorkStore) => WorkStore;
  readonly sterling?: (client: SterlingClient) => SterlingClient;
  readonly onTrouble?: WorkerOptions['onTrouble'];
}

const clockAhead = (ms: number): Clock => ({
  now: () => systemClock.now() + ms,
  schedule: (delay, callback) => systemClock.schedule(delay, callback),
});

/** Opens the store, makes the clients, and runs a worker with them. */
export const startWorker = async (settings: WorkerSettings, between: Between = {}): Promise<Worker> => {
  const clock = clockAhead(settings.clockAheadMs ?? 0);
  const file = openSqliteStore({ path: settings.store, clock });
  const shared = { clock, ...(between.fetch === undefined ? {} : { fetch: between.fetch }) };
  const sterling = createSterlingClient({ ...settings.sterling, ...shared });
  const worker = await runWorker({
    pageup: createPageUpClient({ ...settings.pageup, ...shared }),
    sterling: between.sterling?.(sterling) ?? sterling,
    store: between.store?.(file) ?? file,
    policy: settings.policy,
    port: settings.port ?? 0,
    ...(settings.intervalMs === undefined ? {} : { intervalMs: settings.intervalMs }),
    ...(settings.provider === undefined ? {} : { provider: settings.provider }),
    ...(settings.keepDoneForDays === undefined ? {} : { keepDoneForDays: settings.keepDoneForDays }),
    ...(between.onTrouble === undefined ? {} : { onTrouble: between.onTrouble }),
  });
  return {
    ...worker,
    async stop() {
      await worker.stop();
      file.close();
    },
  };
};
