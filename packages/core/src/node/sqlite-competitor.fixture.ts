/// <reference types="node" />
/**
 * One of several processes on one SQLite file: `path log name rounds`. It counts up by compare and set, and enters a critical section under a
 * lease, which it logs to a plain file, and says when it begins. With 0 rounds it is the victim: it takes the lease and counts until it is killed, and says what
 * it has counted.
 */
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { openSqliteStore } from './index.ts';

const [path = '', log = '', name = '', roundsText = '0'] = process.argv.slice(2);
const rounds = Number(roundsText);
/** Long against the work under it, so that a slow machine does not outlive it. */
const survivorLeaseMs = 20_000;
const store = openSqliteStore({ path, busyTimeoutMs: 60_000 });

const count = async (): Promise<void> => {
  await store.records.insert('counter', '0');
  for (;;) {
    const seen = await store.records.get('counter');
    if (seen === undefined) throw new Error('the counter is gone');
    if ((await store.records.replace('counter', seen.version, `${Number(seen.value) + 1}`)) !== undefined) return;
  }
};

const enter = async (durationMs: number) => {
  for (;;) {
    const lease = await store.leases.acquire('section', { owner: name, durationMs });
    if (lease !== undefined) return lease;
    await sleep(2);
  }
};

if (rounds === 0) {
  const lease = await enter(1_500);
  appendFileSync(log, `enter ${name} ${lease.fencingToken} ${lease.expiresAt}\n`);
  for (let counted = 1; ; counted++) {
    await count();
    process.stdout.write(`${counted}\n`);
  }
}

for (let round = 0; round < rounds; round++) {
  await count();
  if (round === 0) process.stdout.write('begun\n');
  if (round % 2 !== 0) continue;
  const lease = await enter(survivorLeaseMs);
  appendFileSync(log, `enter ${name} ${lease.fencingToken} ${lease.expiresAt}\n`);
  await sleep(4);
  appendFileSync(log, `leave ${name} ${lease.fencingToken} ${lease.expiresAt}\n`);
  await store.leases.release(lease);
}
store.close();
