import { setImmediate as nextTurn } from 'node:timers/promises';

import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import type { ClaimedCheck, ClaimOptions, PageUpClient, PageUpClientOptions, WorkStore } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import type { Sandbox, TenantOptions, VirtualClock } from '@bgc/sandbox';

// Loaded at first use otherwise, which takes real time while the emulated time stands still.
import '../src/kept-work.ts';
import '../src/watching/supervise-tenant.ts';

/** One customer at an emulated PageUp, and a store. */
export interface TenantWorld {
  readonly sandbox: Sandbox;
  readonly tenantId: string;
  readonly store: WorkStore;
  client(options?: Partial<PageUpClientOptions>): PageUpClient;
  /** Lets time pass until the work is settled. */
  settled<T>(work: Promise<T>): Promise<T>;
  /** Drains once and says that all is done; returns what was handed out. */
  drain(options?: Partial<ClaimOptions>): Promise<readonly ClaimedCheck[]>;
}

/** Lets time pass until the work is settled. */
const settledOn = async <T>(clock: VirtualClock, work: Promise<T>): Promise<T> => {
  let working = true;
  void work.catch(() => undefined).finally(() => (working = false));
  for (;;) {
    await nextTurn();
    if (!working) return work;
    const due = clock.nextDueAt();
    if (due === undefined) throw new Error('Everything waits for something that will never come.');
    await clock.advance(due - clock.now());
  }
};

export const openTenant = (checks = 0, tenant: Partial<TenantOptions> = {}): TenantWorld => {
  const sandbox = createSandbox({ seed: 7 });
  const tenantId = tenant.tenantId ?? '218';
  sandbox.pageup.addTenant({ ...tenant, tenantId });
  sandbox.pageup.seedChecks(tenantId, checks);
  const store = createMemoryStore({ clock: sandbox.clock });
  const client = (options: Partial<PageUpClientOptions> = {}): PageUpClient =>
    createPageUpClient({
      ...sandbox.pageup.options(tenantId),
      fetch: sandbox.fetch,
      clock: sandbox.clock,
      random: () => 0.5,
      ...options,
    });
  const settled = <T>(work: Promise<T>): Promise<T> => settledOn(sandbox.clock, work);
  const drain = async (options: Partial<ClaimOptions>): Promise<readonly ClaimedCheck[]> => {
    const checks: ClaimedCheck[] = [];
    for await (const check of client().claim({ store, ...options })) {
      checks.push(check);
      await check.done();
    }
    return checks;
  };
  return { sandbox, tenantId, store, client, settled, drain: (options = {}) => settled(drain(options)) };
};

/** What a promise was rejected with. */
export const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('It was expected to be rejected.');
    },
    (error: unknown) => error,
  );
