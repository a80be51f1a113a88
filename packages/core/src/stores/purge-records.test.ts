import { expect, it } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { createMemoryStore } from './memory-store.ts';
import { purgeRecords } from './purge-records.ts';

it('keeps a record that was written between being looked at and being deleted', async () => {
  const { records } = createMemoryStore({ clock: createVirtualClock({ now: 0 }) });
  await records.insert('quiet', 'done');
  await records.insert('touched', 'done');
  const writes: Promise<unknown>[] = [];
  const purged = await purgeRecords(records, '', 1, ({ key, version }) => {
    // The memory store writes at once, so this write comes before the deletion.
    if (key === 'touched') writes.push(records.replace(key, version, 'in use again'));
    return true;
  });
  await Promise.all(writes);
  expect(purged).toBe(1);
  expect((await records.list('')).map(({ value }) => value)).toEqual(['in use again']);
});
