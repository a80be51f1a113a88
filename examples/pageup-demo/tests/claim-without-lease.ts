// A known-bad worker: it lists, puts to queued and works, as a first attempt at an integration does. No lease, no kept record.
import { createPageUpClient, isBgcError } from '@bgc/pageup';
import { setTimeout as sleep } from 'node:timers/promises';

import { workerSettings } from '../src/worker-settings.ts';

const clients = workerSettings().tenants.map((tenant) => createPageUpClient({ ...tenant, timeoutMs: 2_000 }));
const report = (name: string) => ({
  reportType: name,
  reportLink: `https://reports.example.com/${name}`,
  status: 'pass',
});
const nothing = { referenceNumber: undefined, reasonForFail: undefined, results: undefined };
let running = true;
process.once('disconnect', () => (running = false));

while (running) {
  for (const { backgroundChecks } of clients) {
    try {
      for (const { id } of await backgroundChecks.list({ status: 'pending' })) {
        await backgroundChecks.update(id, { ...nothing, status: 'queued' });
        const referenceNumber = `SCREENING-${crypto.randomUUID()}`;
        await backgroundChecks.update(id, { ...nothing, status: 'new', referenceNumber });
        await backgroundChecks.update(id, {
          ...nothing,
          status: 'completed',
          referenceNumber,
          results: [report('Employment')],
        });
      }
    } catch (error) {
      if (!isBgcError(error)) throw error;
    }
  }
  await sleep(50);
}
