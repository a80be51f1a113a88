import process from 'node:process';

import { createTruoraClient, systemClock } from '@bgc/truora';
import type { CheckRequest } from '@bgc/truora';
import { openSqliteStore } from '@bgc/truora/node';

/** What the process is started with, as JSON. */
export interface OrderingTask {
  readonly account: Parameters<typeof createTruoraClient>[0];
  readonly path: string;
  readonly order: CheckRequest;
  /** Milliseconds that are given to what an earlier process may have sent: a minute, where nobody knows whether it has arrived. */
  readonly settleMs: number;
}

/** Orders one check that was noted before it was sent, and keeps its id; over what an earlier process died is gone on with, without force. */
const { account, path, order, settleMs } = JSON.parse(process.argv[2] ?? '{}') as OrderingTask;
const { records, close } = openSqliteStore({ path });
const isFirst = (await records.insert('check/order-17', 'begun')) !== undefined;
if (!isFirst) await new Promise<void>((resolve) => void systemClock.schedule(settleMs, resolve));
const truora = createTruoraClient(account);
process.stdout.write('sending\n');
const { check_id } = await truora.checks.create(isFirst ? order : { ...order, force_creation: false });
await records.insert('check-id/order-17', check_id);
process.stdout.write(`${check_id}\n`);
close();
