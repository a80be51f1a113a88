// A known-bad worker: it claims properly, and then PUTs only what is new, as if PUT were PATCH.
import { createPageUpClient, watch } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';

import { workerSettings } from '../src/worker-settings.ts';

const { name, store: path, tenants } = workerSettings();
const store = openSqliteStore({ path });
const nothing = { referenceNumber: undefined, reasonForFail: undefined, results: undefined };
const clients = new Map(
  tenants.map((tenant) => [tenant.tenantId, createPageUpClient({ ...tenant, timeoutMs: 20_000 })]),
);
const watchers = [...clients.values()].map((client) =>
  watch({
    clients: [client],
    store,
    owner: name,
    leaseMs: 2_000,
    intervalMs: 250,
    handle: async ({ id }) => {
      const report = { reportType: 'Employment', reportLink: 'https://reports.example.com/1', status: 'pass' };
      await client.backgroundChecks.update(id, { ...nothing, status: 'new', referenceNumber: `SCREENING-${id}` });
      await client.backgroundChecks.update(id, { ...nothing, status: 'completed', results: [report] });
    },
  }),
);

process.once('disconnect', () => void Promise.all(watchers.map((watcher) => watcher.stop())).then(() => store.close()));
await Promise.all(watchers.map((watcher) => watcher.finished));
