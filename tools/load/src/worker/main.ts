// One worker process: the bridge of examples/pageup-to-sterling for several customers, over one file that all worker processes share.
import { flushCompileCache } from 'node:module';

import { isBgcError } from '@bgc/core';
import { runWorker } from '@bgc/example-pageup-to-sterling/src/run-worker.ts';
import { createPageUpClient } from '@bgc/pageup';
import { openSqliteStore } from '@bgc/pageup/node';
import { createSterlingClient } from '@bgc/sterling';

import { createFastClock } from '../fast-clock.ts';
import type { Customer, WorkerMessage, WorkerOrder, WorkerSettings } from '../messages.ts';
import { followDelay } from './follow-delay.ts';
import { measureHeap, thisProcess } from './measure-heap.ts';
import { scopedStore } from './scoped-store.ts';
import { variants } from './variants.ts';
import { watchLeases } from './watch-leases.ts';
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
const delay = followDelay();
/** Real milliseconds. */
const aliveEveryMs = 1_000;
const held = new Set<string>();
const kept: string[] = [];
let handled = 0;

const onState = (state: string, value: string): void => {
  if (change.keepsEverything === true) kept.push(`${state} ${value}`);
  if (state === 'screening-known') handled += 1;
};

const workFor = ({ pageup, sterling, callbackUrl, packages }: Customer) => {
  const { leases, records } = scopedStore({ ...file, leases: watchLeases(file.leases, held) }, `${pageup.tenantId}/`);
  const store = { leases, records: watchStates(records, onState) };
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

setInterval(() => say({ kind: 'alive', handled, delay: delay() }), aliveEveryMs).unref();

/** A connection that is kept open has buffers and a parser: a burst of callbacks leaves many, for some seconds. */
const mostConnections = 3 * workers.length;
const isAtRest = (): boolean =>
  held.size === 0 &&
  process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length <= mostConnections;
const measure = async (): Promise<void> =>
  say({ kind: 'sample', sample: await measureHeap(thisProcess(), () => handled, isAtRest) });

// One that is killed would leave nothing for the next one to begin with.
flushCompileCache();

const end = async (): Promise<void> => {
  await Promise.all(workers.map((worker) => worker.stop()));
  file.close();
  const { user, system } = process.cpuUsage();
  const last: WorkerMessage = { kind: 'last', handled, delay: delay(), cpuMs: (user + system) / 1_000 };
  process.send?.(last, () => process.disconnect());
};
const orders: Readonly<Record<WorkerOrder, () => Promise<void>>> = { measure, stop: end };
process.on('message', (order: WorkerOrder) => void orders[order]());
// The supervisor is gone: nobody would ever stop this one.
process.once('disconnect', () => process.exit());
