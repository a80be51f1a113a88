import type { RecordStore } from '../../stores/store.ts';
import { expectEqual, expectRejection } from './expectations.ts';
import { promise } from './store-under-test.ts';
import type { StoreConformanceCase } from './store-under-test.ts';

const insertAll = async (records: RecordStore, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await records.insert(key, `value of ${key}`);
};

const keysOf = async (
  records: RecordStore,
  prefix: string,
  page?: { after?: string; limit?: number },
): Promise<string[]> => (await records.list(prefix, page)).map(({ key }) => key);

export const listCases: readonly StoreConformanceCase[] = [
  promise('an empty store lists nothing', async ({ store: { records } }) => {
    expectEqual(await records.list(''), [], 'records');
    expectEqual(await records.list('prefix', { after: 'a', limit: 1 }), [], 'records');
  }),
  promise('a list holds whole records', async ({ store: { records } }) => {
    const record = await records.insert('key', 'value');
    expectEqual(await records.list(''), [record], 'records');
  }),
  promise(
    'a list is ordered by Unicode code point, whatever the order of insertion',
    async ({ store: { records } }) => {
      // U+FFFD before U+1F600, although UTF-16 has them the other way round; capitals before small letters; no locale.
      const ordered = ['', '\u0000', '0', '10', '9', 'A', 'Z', 'a', 'z', 'é', '\ufffd', '\u{1f600}'];
      await insertAll(records, ordered.toReversed());
      expectEqual(await keysOf(records, ''), ordered, 'keys');
    },
  ),
  promise('every character of a prefix stands for itself', async ({ store: { records } }) => {
    const keys = ['a%b', 'a%bc', 'a_b', 'aXb', 'aXbc', 'a*b', 'a[b', 'A%b', 'a', 'a%'];
    await insertAll(records, keys);
    const expected = (prefix: string): string[] => keys.filter((key) => key.startsWith(prefix)).toSorted();
    for (const prefix of ['a%', 'a%b', 'a_', 'a_b', 'a*', 'a[', 'aX', 'a', 'b', '%', '_']) {
      expectEqual(await keysOf(records, prefix), expected(prefix), `keys with prefix ${prefix}`);
    }
  }),
  promise('a prefix may end in any character', async ({ store: { records } }) => {
    const families = ['é', '\u07ff', '\uffff', '\u{1f600}', '\u{10ffff}', '\ud7ff', '\u007f'];
    await insertAll(
      records,
      families.flatMap((prefix) => [prefix, `${prefix}x`, `${prefix}\u{10ffff}`, `${prefix}\u{10ffff}y`]),
    );
    for (const prefix of families) {
      expectEqual(
        await keysOf(records, prefix),
        [prefix, `${prefix}x`, `${prefix}\u{10ffff}`, `${prefix}\u{10ffff}y`],
        'keys of one family',
      );
    }
  }),
  promise('pages follow one another without gap or overlap', async ({ store: { records } }) => {
    const keys = Array.from({ length: 23 }, (_, index) => `page/${String(index).padStart(2, '0')}`);
    await insertAll(records, [...keys, 'other', 'pagf', 'page']);
    for (const limit of [1, 5, 22, 23, 24]) {
      const seen: string[] = [];
      for (let after: string | undefined; ; after = seen.at(-1)) {
        const page = await keysOf(records, 'page/', { limit, ...(after === undefined ? {} : { after }) });
        if (page.length === 0) break;
        seen.push(...page);
      }
      expectEqual(seen, keys, `keys in pages of ${limit}`);
    }
  }),
  promise(
    'a page begins after `after`, which need not be there nor have the prefix',
    async ({ store: { records } }) => {
      await insertAll(records, ['p/a', 'p/c', 'p/e']);
      expectEqual(await keysOf(records, 'p/', { after: 'p/a' }), ['p/c', 'p/e'], 'after one that is there');
      expectEqual(await keysOf(records, 'p/', { after: 'p/b' }), ['p/c', 'p/e'], 'after one that is not');
      expectEqual(await keysOf(records, 'p/', { after: 'a' }), ['p/a', 'p/c', 'p/e'], 'after one before the prefix');
      expectEqual(await keysOf(records, 'p/', { after: 'z' }), [], 'after one beyond the prefix');
      expectEqual(await keysOf(records, '', { after: '' }), ['p/a', 'p/c', 'p/e'], 'after the empty key');
    },
  ),
  promise('a page holds 100 records unless told', async ({ store: { records } }) => {
    await insertAll(
      records,
      Array.from({ length: 101 }, (_, index) => `${1_000 + index}`),
    );
    expectEqual((await records.list('')).length, 100, 'records on a page');
    expectEqual((await records.list('', { limit: 101 })).length, 101, 'records on a page of 101');
  }),
  promise('a page without a positive limit is refused', async ({ store: { records } }) => {
    await records.insert('key', 'value');
    for (const limit of [0, -1, 1.5, NaN])
      await expectRejection(() => records.list('', { limit }), `a limit of ${limit}`);
  }),
];
