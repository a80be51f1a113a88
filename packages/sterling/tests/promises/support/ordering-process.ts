import process from 'node:process';

import { createSterlingClient } from '@bgc/sterling';
import { openSqliteStore } from '@bgc/sterling/node';

/** What the process is started with, as JSON. */
export interface OrderingTask {
  readonly account: Parameters<typeof createSterlingClient>[0];
  readonly path: string;
  readonly order: { readonly packageId: string; readonly candidateId: string; readonly endUserCertificate: 'true' };
  /** Milliseconds before a repetition. */
  readonly baseDelayMs: number;
}

/** Orders one screening under a key that was kept before it was sent, and keeps the id; what was kept by an earlier process is gone on with. */
const { account, path, order, baseDelayMs } = JSON.parse(process.argv[2] ?? '{}') as OrderingTask;
const { records, close } = openSqliteStore({ path });
const made = `made-by-process-${process.pid}`;
const kept = (await records.insert('key/order-17', made)) ?? (await records.get('key/order-17'));
const sterling = createSterlingClient({ ...account, retry: { baseDelayMs } });
process.stdout.write('sending\n');
const screening = await sterling.screenings.create(order, { idempotencyKey: kept?.value ?? '' });
await records.insert('screening/order-17', screening.id);
process.stdout.write(`${screening.id} under ${kept?.value}\n`);
close();
