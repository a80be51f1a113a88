import { createSandbox } from '@bgc/sandbox';
import type { CheckSpec, Sandbox } from '@bgc/sandbox';

import { policy } from './policy.ts';
import { startWorker } from './start-worker.ts';
import type { Between, Worker, WorkerSettings } from './start-worker.ts';

const tenantId = '218';

/** PageUp and three providers on virtual time, and workers between them that share one file. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly checkIds: readonly string[];
  /** What a worker is told that reaches the sandbox by its `fetch`, or at the origin of its server. */
  settings(origin?: string): WorkerSettings;
  startWorker(between?: Between): Worker;
}

export interface SceneOptions {
  /** Is given the id of a letter that Attestr has. */
  readonly orders: (letter: string) => readonly CheckSpec[];
  /** The SQLite file. */
  readonly store: string;
}

export const openScene = ({ orders, store }: SceneOptions): Scene => {
  const sandbox = createSandbox({ seed: 'many' });
  const { clock, fetch, pageup, sterling, truora, attestr } = sandbox;
  pageup.addTenant({ tenantId });
  sterling.addAccount();
  truora.addAccount();
  const checkIds = pageup.seedChecks(tenantId, orders(attestr.addMedia(attestr.addAccount())));
  const settings = (origin?: string): WorkerSettings => ({
    ...{ store, policy },
    pageup: pageup.options(tenantId, origin),
    sterling: sterling.options(undefined, origin),
    truora: truora.options(undefined, origin),
    attestr: attestr.options(undefined, origin),
  });
  return {
    ...{ sandbox, checkIds, settings },
    startWorker: (between) => startWorker(settings(), { fetch, clock, ...between }),
  };
};
