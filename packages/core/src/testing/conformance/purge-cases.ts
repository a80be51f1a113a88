import { expectEqual, expectPresent } from './expectations.ts';
import { promise } from './store-under-test.ts';
import type { StoreConformanceCase } from './store-under-test.ts';

export const purgeCases: readonly StoreConformanceCase[] = [
  promise(
    'purge deletes what was last written before the time, under the prefix, and counts it',
    async ({ store: { records }, advance }) => {
      await records.insert('old/1', 'value');
      const touched = await records.insert('old/2', 'value');
      await records.insert('elsewhere', 'value');
      await advance(10_000);
      expectPresent(touched && (await records.replace('old/2', touched.version, 'value')), 'replacing');
      const recent = await records.insert('old/3', 'value');
      expectPresent(recent, 'inserting');
      expectEqual(await records.purge('old/', recent.updatedAt - 5_000), 1, 'records purged');
      expectEqual(
        (await records.list('')).map(({ key }) => key),
        ['elsewhere', 'old/2', 'old/3'],
        'records kept',
      );
    },
  ),
  promise('purge keeps what was written at the very time', async ({ store: { records } }) => {
    const record = await records.insert('key', 'value');
    expectPresent(record, 'inserting');
    expectEqual(await records.purge('', record.updatedAt), 0, 'records purged');
    expectEqual(await records.purge('', record.updatedAt + 1), 1, 'records purged a millisecond later');
  }),
  promise('`only` sees the value and keeps what it refuses, over many pages', async ({ store: { records } }) => {
    for (let index = 0; index < 130; index++)
      await records.insert(`key/${1_000 + index}`, index % 2 === 0 ? 'done' : 'open');
    expectEqual(await records.purge('key/', Infinity, ({ value }) => value === 'done'), 65, 'records purged');
    const kept = await records.list('key/', { limit: 200 });
    expectEqual(kept.length, 65, 'records kept');
    expectEqual(new Set(kept.map(({ value }) => value)).size, 1, 'one kind of value kept');
    expectEqual(kept[0]?.value, 'open', 'the value kept');
  }),
  promise(
    '`only` is asked for nothing that is too new or under another prefix',
    async ({ store: { records }, advance }) => {
      await records.insert('a/old', 'value');
      await records.insert('b/old', 'value');
      await advance(10_000);
      const recent = await records.insert('a/new', 'value');
      expectPresent(recent, 'inserting');
      const asked: string[] = [];
      await records.purge('a/', recent.updatedAt, ({ key }) => asked.push(key) > 0);
      expectEqual(asked, ['a/old'], 'keys asked for');
    },
  ),
  promise('a purge of everything leaves an empty store that works', async ({ store: { records } }) => {
    for (let index = 0; index < 10; index++) await records.insert(`${index}`, 'value');
    expectEqual(await records.purge('', Infinity), 10, 'records purged');
    expectEqual(await records.list(''), [], 'records');
    expectPresent(await records.insert('1', 'value'), 'inserting again');
  }),
];
