import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createSandbox } from '@bgc/sandbox';
import type { CheckSpec, Sandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';

import type { OrderPolicy } from '../src/bridge.ts';
import type { Worker } from '../src/run-worker.ts';
import type { WorkerSettings } from '../src/start-worker.ts';

export const tenantId = '218';
const callbackUrl = 'https://bridge.example.com/callbacks/sterling';
/** From the order to the report: one item after half of it, the other at its end. */
export const turnaroundMs = 60_000;

/** PageUp, Sterling and the addresses between them, on this machine and on virtual time. */
export interface Site {
  readonly sandbox: Sandbox;
  readonly settings: WorkerSettings;
  readonly checkIds: readonly string[];
  /** Lets callbacks come to whatever listens there. */
  route(port: number): void;
  statusOf(checkId: string): string;
  /** Moves virtual time to whatever is due next, again and again, until it is so. Fails after a minute and more of real time. */
  until(reached: () => boolean): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface SiteOptions {
  readonly checks: readonly CheckSpec[];
  readonly policy?: Partial<OrderPolicy>;
  readonly seed?: string;
}

/** In memory where the machine has such a folder: nothing here needs to outlive a loss of power. */
const shared = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const openSite = async ({ checks, policy = {}, seed = 'bridge' }: SiteOptions): Promise<Site> => {
  const folder = await mkdtemp(join(shared, 'bgc-bridge-'));
  const sandbox = createSandbox({ seed });
  const server = await startSandboxServer({ sandbox });
  sandbox.pageup.addTenant({ tenantId });
  const account = sandbox.sterling.addAccount({
    packages: [
      {
        id: '1234',
        title: 'Everything',
        requiredFields: ['givenName', 'familyName', 'dob', 'ssn', 'address.postalCode'],
      },
      {
        id: '2345',
        title: 'Basic Criminal',
        components: ['Federal Criminal Check', 'Nationwide Sex Offender Registry Check'],
        requiredFields: ['givenName', 'familyName', 'dob'],
      },
    ],
    behaviour: { turnaround: turnaroundMs },
  });
  const checkIds = sandbox.pageup.seedChecks(tenantId, checks);
  return {
    sandbox,
    checkIds,
    settings: {
      store: join(folder, 'bridge.sqlite'),
      pageup: server.pageupOptions(tenantId),
      sterling: sandbox.sterling.options(account, server.origin),
      policy: {
        packages: { BASIC: '2345', FULL: '1234' },
        certified: true,
        invites: 'email',
        callbackUrl,
        callbackCredentials: 'narf:zort!',
        ...policy,
      },
    },
    route: (port) => void sandbox.callbacks.route(callbackUrl, `http://127.0.0.1:${port}/callbacks/sterling`),
    statusOf: (checkId) => sandbox.pageup.check(tenantId, checkId).record.status,
    async until(reached) {
      for (let waitedMs = 0; !reached(); waitedMs += 5) {
        if (waitedMs > 60_000) throw new Error(`Not reached: ${JSON.stringify(sandbox.pageup.summary())}`);
        const due = sandbox.clock.nextDueAt();
        if (due !== undefined) await sandbox.clock.advance(Math.max(0, due - sandbox.clock.now()));
        await sleep(5);
      }
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** It has looked at PageUp, and holds nothing any more: whatever it could order is ordered. */
const isIdle = ({ watcher }: Pick<Worker, 'watcher'>): boolean => {
  const { inFlight, tenants } = watcher.status();
  return inFlight === 0 && tenants.every(({ lastSucceededAt }) => lastSucceededAt !== undefined);
};

export const untilIdle = async (worker: Worker): Promise<void> => {
  for (let waitedMs = 0; !isIdle(worker); waitedMs += 2) {
    if (waitedMs > 60_000) throw new Error(`The worker is busy: ${JSON.stringify(worker.watcher.status())}`);
    await sleep(2);
  }
};
