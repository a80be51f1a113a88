import process from 'node:process';

import { createSterlingClient } from '@bgc/sterling';
import { openSqliteStore } from '@bgc/sterling/node';

/** What the process is started with, as JSON. */
export interface OrderingTask {
  readonly account: Parameters<typeof createSterlingClient>[0];
  readonly path: string;
  readonly order: { readonly packageId: string; readonly candidateId: string; readonly endUserCertificate: 'true' };
}

/** Whoever kills it while it waits has this long: without a draw, which may be next to nothing. */
const waitsAnHour = {
  retry: { baseDelayMs: 3_600_000, maxDelayMs: 3_600_000 },
  deadlineMs: 7_200_000,
  random: () => 0.999,
};

/** Orders one screening under a key that was kept before it was sent, and keeps the id; what was kept by an earlier process is gone on with. */
const { account, path, order } = JSON.parse(process.argv[2] ?? '{}') as OrderingTask;
const { records, close } = openSqliteStore({ path });
const made = `made-by-process-${process.pid}`;
const kept = (await records.insert('key/order-17', made)) ?? (await records.get('key/order-17'));
const sterling = createSterlingClient({ ...account, ...waitsAnHour });
process.stdout.write('sending\n');
const screening = await sterling.screenings.create(order, { idempotencyKey: kept?.value ?? '' });
await records.insert('screening/order-17', screening.id);
process.stdout.write(`${screening.id} under ${kept?.value}\n`);
close();
