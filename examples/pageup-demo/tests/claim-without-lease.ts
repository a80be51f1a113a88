// A known-bad worker: it lists, puts to queued and works, as a first attempt at an integration does. No lease, no kept record.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createPageUpClient, isBgcError } from '@bgc/pageup';

import { workerSettings } from '../src/worker-settings.ts';

const { name, store, tenants } = workerSettings();
const clients = tenants.map((tenant) => createPageUpClient({ ...tenant, timeoutMs: 20_000 }));
const report = (name: string) => ({
  reportType: name,
  reportLink: `https://reports.example.com/${name}`,
  status: 'pass',
});
const nothing = { referenceNumber: undefined, reasonForFail: undefined, results: undefined };
let running = true;
process.once('disconnect', () => (running = false));

/** Waits until another worker has come as far: whichever starts first, both have the same list, and both have worked by it before one is killed. */
const together = async (mark: string): Promise<void> => {
  writeFileSync(`${store}.${name.replaceAll(' ', '-')}.${mark}`, '');
  while (running && readdirSync(dirname(store)).filter((file) => file.endsWith(`.${mark}`)).length < 2) await sleep(5);
};

while (running) {
  for (const { backgroundChecks } of clients) {
    try {
      const pending = await backgroundChecks.list({ status: 'pending' });
      await together('listed');
      for (const [index, { id }] of pending.entries()) {
        if (index === 1) await together('worked');
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
