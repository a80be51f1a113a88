import process from 'node:process';

import { createAttestrClient } from '@bgc/attestr';
import type { AttestrClientOptions } from '@bgc/attestr';
import { openSqliteStore } from '@bgc/attestr/node';

import { document, tag } from './orders.ts';

/** What the process is started with, as JSON. */
export interface OrderingTask {
  readonly account: AttestrClientOptions;
  readonly path: string;
}

/** Orders one check as the README says ("Ordering once"): kept before it is sent; what an earlier process left open is told, and not ordered again. */
const { account, path } = JSON.parse(process.argv[2] ?? '{}') as OrderingTask;
const { records, close } = openSqliteStore({ path });
const attestr = createAttestrClient(account);
const intent = await records.insert(`order/${tag}`, 'sending');
if (intent === undefined) {
  const kept = await records.get(`order/${tag}`);
  process.stdout.write(kept?.value === 'sending' ? 'unknown\n' : `kept ${kept?.value}\n`);
} else {
  process.stdout.write('sending\n');
  const { _id } = await attestr.documentChecks.create(document);
  await records.replace(intent.key, intent.version, _id);
  process.stdout.write(`ordered ${_id}\n`);
}
close();
