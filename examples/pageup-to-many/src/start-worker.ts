import { createAttestrClient } from '@bgc/attestr';
import type { AttestrClientOptions } from '@bgc/attestr';
import { createPageUpClient, systemClock } from '@bgc/pageup';
import type { Clock, PageUpClientOptions, WorkStore } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';
import { createSterlingClient } from '@bgc/sterling';
import type { SterlingClientOptions } from '@bgc/sterling';
import { createTruoraClient } from '@bgc/truora';
import type { TruoraClientOptions } from '@bgc/truora';

import type { OnTrouble, Policy } from './bridge.ts';
import { createBridge } from './create-bridge.ts';
import type { RunningBridge } from './create-bridge.ts';

/** All that a worker is told. */
export interface WorkerSettings {
  /** The SQLite file that all workers share. It holds what PageUp said of applicants whose checks are not ordered yet. */
  readonly store: string;
  readonly pageup: PageUpClientOptions;
  readonly sterling: SterlingClientOptions;
  readonly truora: TruoraClientOptions;
  readonly attestr: AttestrClientOptions;
  readonly policy: Policy;
}

/** What stands between the worker and the world: nothing, unless a test or a demo puts something there. */
export interface Between {
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  readonly store?: (store: WorkStore) => WorkStore;
  readonly onTrouble?: OnTrouble;
}

export interface Worker extends RunningBridge {
  /** Lets go of the store's file, as the end of a process does. */
  close(): void;
}

/** Opens the store, makes the clients, and a bridge between them. */
export const startWorker = (settings: WorkerSettings, between: Between = {}): Worker => {
  const { clock = systemClock, fetch, store, onTrouble } = between;
  const file = openSqliteStore({ path: settings.store, clock });
  const shared = { clock, ...(fetch === undefined ? {} : { fetch }) };
  const bridge = createBridge({
    pageup: createPageUpClient({ ...settings.pageup, ...shared }),
    sterling: createSterlingClient({ ...settings.sterling, ...shared }),
    truora: createTruoraClient({ ...settings.truora, ...shared }),
    attestr: createAttestrClient({ ...settings.attestr, ...shared }),
    ...{ store: store?.(file) ?? file, policy: settings.policy },
    ...(onTrouble === undefined ? {} : { onTrouble }),
  });
  return { ...bridge, close: () => file.close() };
};
