// One worker process: the bridge of examples/pageup-to-sterling for several customers, over one file that all worker processes share.
import { flushCompileCache } from 'node:module';

import { isBgcError } from '@bgc/core';
import { runWorker } from '@bgc/example-pageup-to-sterling/src/run-worker.ts';
import { createPageUpClient } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';
import { createSterlingClient } from '@bgc/sterling';

import { createFastClock } from '../fast-clock.ts';
import type { Customer, WorkerMessage, WorkerSettings } from '../messages.ts';
import { createSampler } from './sampler.ts';
import type { Sample } from './sampler.ts';
import { scopedStore } from './scoped-store.ts';
import { variants } from './variants.ts';
import { watchStates } from './watch-states.ts';

const told = process.env['LOAD_WORKER'];
if (told === undefined) throw new Error('This is a worker of the load: start it with `npm run load` instead.');
const settings = JSON.parse(told) as WorkerSettings;
const say = (message: WorkerMessage): void => void process.send?.(message);

const clock = createFastClock(settings.pace);
// As many times the usual 30 seconds, 90 seconds, and minute.
const { lenience } = settings;
const limits = { timeoutMs: 30_000 * lenience, deadlineMs: 90_000 * lenience };
const change = variants[settings.variant];
const file = openSqliteStore({ path: settings.store, clock });
const sampler = createSampler();
/** Without a write for so long nothing is in hand: real milliseconds. */
const idleMs = 400;
const mostTaken = 6;
const kept: string[] = [];
let handled = 0;
let sampledAt = 0;
let writtenAt = 0;

const onState = (state: string, value: string): void => {
  if (change.keepsEverything === true) kept.push(`${state} ${value}`);
  if (state !== 'screening-known') return;
  handled += 1;
};
const onWrite = (): void => void (writtenAt = performance.now());

const workFor = ({ pageup, sterling, callbackUrl, packages }: Customer) => {
  const { leases, records } = scopedStore(file, `${pageup.tenantId}/`);
  const store = { leases, records: watchStates(records, { onState, onWrite }) };
  const client = createSterlingClient({ ...sterling, ...limits, clock });
  return runWorker({
    pageup: createPageUpClient({ ...pageup, ...limits, clock }),
    sterling: change.sterling?.(client) ?? client,
    store: change.store?.(store) ?? store,
    policy: { packages, certified: true, invites: 'never', callbackUrl, callbackCredentials: 'load:never-issued' },
    port: 0,
    leaseMs: 60_000 * lenience,
    onTrouble: (where, error) =>
      say({ kind: 'trouble', where, code: isBgcError(error) ? error.code : error instanceof Error ? error.name : '?' }),
  });
};

const workers = await Promise.all(settings.customers.map(workFor));
say({ kind: 'ready', ports: workers.map(({ port }) => port) });

let taken: Sample[] = [];
/** While nothing is in hand, several times: what comes and goes is not in the lowest, and what is kept for good is. */
const sampleIfIdle = (): void => {
  const isIdle =
    performance.now() - writtenAt > idleMs && workers.every(({ watcher }) => watcher.status().inFlight === 0);
  if (isIdle && handled - sampledAt >= settings.sampleEvery && taken.length < mostTaken) {
    taken.push(sampler.sample(handled));
    return;
  }
  const [lowest] = taken.toSorted((one, other) => one.heapUsed - other.heapUsed);
  if (lowest === undefined) return;
  taken = [];
  sampledAt = lowest.handled;
  say({ kind: 'sample', sample: lowest, delay: sampler.delay() });
};
setInterval(sampleIfIdle, idleMs / 2).unref();

// One that is killed would leave nothing for the next one to begin with.
flushCompileCache();

process.once('message', () => {
  const end = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.stop()));
    file.close();
    const { user, system } = process.cpuUsage();
    const last = { sample: sampler.sample(handled), delay: sampler.delay(), cpuMs: (user + system) / 1_000 };
    process.send?.({ kind: 'last', ...last } satisfies WorkerMessage, () => process.disconnect());
  };
  void end();
});
// The supervisor is gone: nobody would ever stop this one.
process.once('disconnect', () => process.exit());
