import { expect, test } from 'vitest';

import { createVirtualClock } from '../testing/virtual-clock.ts';
import { eachRecord } from './each-record.ts';
import { createMemoryStore } from './memory-store.ts';
import type { RecordStore } from './store.ts';

test('meets every record under a prefix once, across pages, also while they are deleted', async () => {
  const { records } = createMemoryStore({ clock: createVirtualClock() });
  const keys = Array.from({ length: 250 }, (_, index) => `a/${String(index).padStart(3, '0')}`);
  for (const key of [...keys, 'b/1']) await records.insert(key, 'value');
  const met: string[] = [];
  for await (const { key } of eachRecord(records, 'a/')) {
    met.push(key);
    await records.delete(key);
  }
  expect(met).toEqual(keys);
  expect(await records.get('b/1')).toBeDefined();
});

test('asks for nothing more after a page that is not full', async () => {
  const { records } = createMemoryStore({ clock: createVirtualClock() });
  await records.insert('a', 'value');
  let asked = 0;
  const counted: Pick<RecordStore, 'list'> = {
    list: (prefix, page) => {
      asked += 1;
      return records.list(prefix, page);
    },
  };
  for await (const { key } of eachRecord(counted, '')) expect(key).toBe('a');
  expect(asked).toBe(1);
});
