import { day, hour } from '@bgc/example-parts/time';
import { expect, it, vi } from 'vitest';

import { orderedCheck } from '../src/demo-checks.ts';
import { startWorker } from '../src/start-worker.ts';
import type { Between } from '../src/start-worker.ts';
import { openSite, untilIdle } from './site.ts';
import type { Site } from './site.ts';
import { workThrough } from './work-through.ts';

const never = (): Promise<never> => new Promise(() => undefined);

type Methods = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

/** Each call of each method goes through here, the lookups of a store too. */
const around = <T extends object>(
  own: T,
  pass: (name: string, given: unknown[], call: () => Promise<unknown>) => unknown,
): T =>
  new Proxy(own, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        pass(String(name), given, async () => (own as unknown as Methods)[String(name)]?.(...given)),
  });

/** Runs a worker until it has done what is said; then nothing in it ever goes on. */
const dieAfter = async (site: Site, isLast: (did: string) => boolean): Promise<void> => {
  let isDead = false;
  await new Promise<void>((die) => {
    const pass = async <T>(did: string, call: () => Promise<T>): Promise<T> => {
      const outcome = isDead ? await never() : await call();
      if (!isLast(did)) return outcome;
      isDead = true;
      die();
      return never();
    };
    const between: Between = {
      fetch: (input, init) => {
        const request = new Request(input, init);
        return pass(`${request.method} ${new URL(request.url).pathname}`, () => fetch(request));
      },
      store: ({ leases, records }) => ({
        leases: around(leases, (name, _, call) => pass(name, call)),
        records: around(records, (name, given, call) => pass(`${name} ${String(given[2])}`, call)),
      }),
    };
    void startWorker(site.settings, between);
  });
};

const statusOf = (site: Site): string => site.statusOf(site.checkIds[0] ?? '');

it.each([
  ['under its key', true],
  ['by an invite', false],
])(
  'a screening ordered %s that was complete long before the worker came back is told of in PageUp',
  async (_, certified) => {
    await using site = await openSite({ checks: [orderedCheck('Ada', 'Example')], policy: { certified } });
    const { sterling, callbacks } = site.sandbox;
    await dieAfter(site, (did) => did === 'POST /sterling/v1/screenings');
    // Nobody listens, until Sterling has given every callback up.
    await site.until(() => {
      for (const { id, status } of sterling.state().screenings) if (status === 'new') sterling.acceptInvite(id);
      const isComplete = sterling.state().screenings.every(({ status }) => status === 'complete');
      return isComplete && callbacks.deliveries().every(({ state }) => state === 'failed');
    });
    await workThrough(site, { clockAheadMs: 3 * hour, until: () => statusOf(site) === 'new' });
    await workThrough(site, { clockAheadMs: 7 * hour });
    expect(statusOf(site)).toBe('completed');
    expect(sterling.state().screenings).toHaveLength(1);
  },
);

it('an order that was cancelled before PageUp knew its number is over, and not begun with again', async () => {
  await using site = await openSite({ checks: [orderedCheck('Carl', 'Canceled')] });
  await dieAfter(site, (did) => did.startsWith('replace') && did.includes('screening-known'));
  // Cannot look for checks, but hears of the one that there is.
  const hearing: Between = {
    store: ({ leases, records }) => ({
      leases,
      records: around(records, (name, [prefix], call) =>
        name === 'list' && String(prefix).startsWith('pageup') ? Promise.reject(new Error('unreadable')) : call(),
      ),
    }),
  };
  const listener = await startWorker({ ...site.settings, clockAheadMs: hour }, hearing);
  site.route(listener.port);
  await site.until(() => statusOf(site) === 'cancelled');
  await listener.stop();

  const troubles: string[] = [];
  const worker = await startWorker(
    { ...site.settings, clockAheadMs: 4 * hour },
    { onTrouble: (where, error) => troubles.push(`${where}: ${String(error)}`) },
  );
  await untilIdle(worker);
  await worker.stop();
  expect(troubles).toEqual([]);
  expect(statusOf(site)).toBe('cancelled');
});

it('a screening of which nothing changes for 60 days is named to the operator, who has to look at it', async () => {
  await using site = await openSite({ checks: [orderedCheck('Ada', 'Example')] });
  await workThrough(site, { until: () => statusOf(site) === 'new' });
  const troubles: string[] = [];
  const onTrouble: Between['onTrouble'] = (where, error) => troubles.push(`${where}: ${String(error)}`);
  const first = await startWorker({ ...site.settings, clockAheadMs: 4 * hour }, { onTrouble });
  await vi.waitFor(() => expect(statusOf(site)).toBe('inprogress'), 60_000);
  await first.stop();
  const later = await startWorker({ ...site.settings, clockAheadMs: 61 * day }, { onTrouble });
  await vi.waitFor(() => expect(troubles).toHaveLength(1), 60_000);
  await later.stop();
  const [screening] = site.sandbox.sterling.state().screenings;
  expect(troubles[0]).toMatch(/^sweep: Trouble: .* for 60 days: /);
  expect(troubles[0]).toContain(screening?.id);
});
