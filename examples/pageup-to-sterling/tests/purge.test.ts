import { day } from '@bgc/example-parts/time';
import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import { createSterlingClient } from '@bgc/sterling';
import { expect, it } from 'vitest';

import { orderedCheck } from '../src/demo-checks.ts';
import { runWorker } from '../src/run-worker.ts';
import type { Worker } from '../src/run-worker.ts';
import { openSite, tenantId, untilIdle } from './site.ts';
import type { Site } from './site.ts';
import { resultsOf } from './work-through.ts';

/** Workers by the virtual clock, over a store in memory; the Sterling client keeps what it sends of candidates, too. */
const openWorld = (site: Site) => {
  const { clock, fetch, sterling } = site.sandbox;
  // In memory, as virtual time that passes during a real request would end it.
  const shared = { clock, fetch };
  const store = createMemoryStore({ clock });
  const pageup = createPageUpClient({ ...site.sandbox.pageup.options(tenantId), ...shared });
  const troubles: string[] = [];
  const start = async (keepsCandidates: boolean): Promise<Worker> => {
    const worker = await runWorker({
      ...{ pageup, store, port: 0, policy: site.settings.policy, intervalMs: day, sweepEveryMs: 30 * day },
      sterling: createSterlingClient({
        ...sterling.options(sterling.accounts()[0]),
        ...shared,
        ...(keepsCandidates ? { store } : {}),
      }),
      onTrouble: (where, error) => void troubles.push(`${where}: ${String(error)}`),
    });
    site.route(worker.port);
    await untilIdle(worker);
    return worker;
  };
  const kept = async (): Promise<string> => JSON.stringify(await store.records.list(''));
  return { clock, pageup, store, start, kept, troubles };
};

it.each([
  ['keeps what it sends of candidates', true],
  ['keeps nothing', false],
])(
  '90 days after a check is over nothing of it is left, where the Sterling client %s; what is open stays',
  async (_, keeps) => {
    // Ina never follows her invite.
    await using site = await openSite({
      checks: [orderedCheck('Ada', 'Example'), orderedCheck('Ina', 'Sample', { dateOfBirth: '' })],
    });
    const { clock, pageup, store, start, kept, troubles } = openWorld(site);
    const [over = '', open = ''] = site.checkIds;
    const first = await start(keeps);
    await site.until(() => resultsOf(site, over)['Background check'] === 'pass');
    await first.stop();
    const screeningOf = (id: string): string =>
      site.sandbox.pageup.state().find(({ id: checkId }) => checkId === id)?.referenceNumbers[0] ?? '';
    const [overScreening, openScreening] = [screeningOf(over), screeningOf(open)];
    expect(overScreening).not.toBe('');

    await clock.advance(89 * day);
    const second = await start(keeps);
    const before = await kept();
    for (const trace of [`/${over}`, overScreening, 'report.php']) expect(before).toContain(trace);
    expect(before.includes('ada.example')).toBe(keeps);
    // The next day's turn.
    let after = before;
    const look = async (): Promise<void> => void (after = await kept());
    await site.until(() => {
      void look();
      return !after.includes(overScreening) && !after.includes('ada.example');
    });
    await second.stop();

    after = await kept();
    for (const trace of [overScreening, 'report.php', 'ada.example', 'Ada']) expect(after).not.toContain(trace);
    expect(after).not.toMatch(new RegExp(`/${over}[/"]`));
    expect(after).toMatch(new RegExp(`bridge/[^"]*/check/${open}/`));
    expect(after).toContain(openScreening);
    const lifecycle = pageup.lifecycle({ store });
    await expect(lifecycle.open(over)).rejects.toMatchObject({ code: 'nothing_kept' });
    await using stillOpen = await lifecycle.open(open);
    expect(stillOpen.record.referenceNumber).toBe(openScreening);
    expect(troubles.filter((trouble) => !trouble.includes(openScreening))).toEqual([]);
  },
);
