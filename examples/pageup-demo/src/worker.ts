// One worker process of the demo: claims the checks of all tenants over the shared store, and works on each.
import { createPageUpClient, watch } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';

import { processCheck } from './process-check.ts';
import { workerSettings } from './worker-settings.ts';

const { name, store: path, tenants } = workerSettings();
const store = openSqliteStore({ path });
const watcher = watch({
  clients: tenants.map((tenant) =>
    // More repetitions than usual, as faults are: a check whose PUT failed for good would wait a minute, which is all that the demo has.
    createPageUpClient({ ...tenant, timeoutMs: 4_000, retry: { maxRetries: 5, baseDelayMs: 50, maxDelayMs: 500 } }),
  ),
  store,
  owner: name,
  // Short, because the demo is: what a killed worker held is free again after this.
  leaseMs: 5_000,
  intervalMs: 250,
  concurrency: 3,
  handle: (check) => processCheck(check, () => `SCREENING-${crypto.randomUUID()}`),
});

process.once('disconnect', () => void watcher.stop().then(() => store.close()));
await watcher.finished;
