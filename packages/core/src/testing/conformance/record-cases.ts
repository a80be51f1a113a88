import type { RecordStore, StoredRecord } from '../../stores/store.ts';
import { expectAbsent, expectEqual, expectPresent, expectRejection, expectTrue } from './expectations.ts';
import { oddTexts } from './odd-texts.ts';
import { promise } from './store-under-test.ts';
import type { StoreConformanceCase } from './store-under-test.ts';

const inserted = async (records: RecordStore, key: string, value = 'value'): Promise<StoredRecord> => {
  const record = await records.insert(key, value);
  expectPresent(record, 'inserting under a free key');
  return record;
};

export const recordCases: readonly StoreConformanceCase[] = [
  promise('a record comes back as it was inserted', async ({ store: { records } }) => {
    const record = await inserted(records, 'key', '{"a":1}');
    expectEqual([record.key, record.value], ['key', '{"a":1}'], 'key and value');
    expectEqual(await records.get('key'), { ...record }, 'the record');
    expectAbsent(await records.get('other'), 'a record that nobody inserted');
  }),
  promise('inserting under a taken key gives undefined and overwrites nothing', async ({ store: { records } }) => {
    const first = await inserted(records, 'key', 'first');
    expectAbsent(await records.insert('key', 'second'), 'a second insert');
    expectEqual(await records.get('key'), { ...first }, 'the record');
  }),
  promise('of many that insert at once exactly one succeeds', async ({ store: { records } }) => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => records.insert('key', `${index}`)));
    const successes = answers.filter((answer) => answer !== undefined);
    expectEqual(successes.length, 1, 'inserts that succeeded');
    expectEqual((await records.get('key'))?.value, successes[0]?.value, 'the value kept');
  }),
  promise('a record is replaced only at the version that was seen', async ({ store: { records } }) => {
    const first = await inserted(records, 'key', 'first');
    const second = await records.replace('key', first.version, 'second');
    expectPresent(second, 'replacing at the current version');
    expectEqual([second.key, second.value], ['key', 'second'], 'the record returned');
    expectTrue(second.version !== first.version, 'the version changes with every write');
    expectAbsent(await records.replace('key', first.version, 'third'), 'replacing at an old version');
    expectEqual(await records.get('key'), { ...second }, 'the record');
  }),
  promise('what is not there cannot be replaced', async ({ store: { records } }) => {
    expectAbsent(await records.replace('key', 1, 'value'), 'replacing a record that never was');
    const record = await inserted(records, 'key');
    await records.delete('key');
    expectAbsent(await records.replace('key', record.version, 'value'), 'replacing a deleted record');
    expectAbsent(await records.get('key'), 'the record');
  }),
  promise('a version never comes back, not even after deletion', async ({ store: { records }, reopen }) => {
    const first = await inserted(records, 'key', 'same');
    const second = await records.replace('key', first.version, 'same');
    expectPresent(second, 'replacing by the same value');
    await records.delete('key');
    const again = (await reopen?.())?.records ?? records;
    const third = await inserted(again, 'key', 'same');
    expectEqual(new Set([first.version, second.version, third.version]).size, 3, 'different versions');
    expectAbsent(await again.replace('key', first.version, 'late'), 'a late writer from before the deletion');
    expectEqual(await again.delete('key', second.version), false, 'a late deletion');
  }),
  promise('no increment by compare and set is lost among many at once', async ({ store: { records } }) => {
    await inserted(records, 'key', '0');
    const increment = async (): Promise<void> => {
      for (;;) {
        const seen = await records.get('key');
        expectPresent(seen, 'the counter');
        if ((await records.replace('key', seen.version, `${Number(seen.value) + 1}`)) !== undefined) return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, increment));
    expectEqual((await records.get('key'))?.value, '20', 'the counter');
  }),
  promise('updatedAt is the time of the last write', async ({ store: { records }, advance }) => {
    const first = await inserted(records, 'key');
    await advance(5_000);
    expectEqual((await records.get('key'))?.updatedAt, first.updatedAt, 'reading changes nothing');
    const second = await records.replace('key', first.version, 'value');
    expectTrue((second?.updatedAt ?? 0) >= first.updatedAt + 5_000, 'replacing moves updatedAt on');
  }),
  promise(
    'a record is deleted at the given version only, and at any when none is given',
    async ({ store: { records } }) => {
      const first = await inserted(records, 'key');
      const second = await records.replace('key', first.version, 'second');
      expectPresent(second, 'replacing');
      expectEqual(await records.delete('key', first.version), false, 'deleting at an old version');
      expectPresent(await records.get('key'), 'the record');
      expectEqual(await records.delete('key', second.version), true, 'deleting at the current version');
      expectAbsent(await records.get('key'), 'the record');
      expectEqual(await records.delete('key'), false, 'deleting what is not there');
      await inserted(records, 'key');
      expectEqual(await records.delete('key'), true, 'deleting at any version');
    },
  ),
  promise('odd keys are kept apart, and odd values come back unchanged', async ({ store: { records }, reopen }) => {
    for (const [index, text] of oddTexts.entries()) {
      const record = await inserted(records, text, `before ${index}`);
      expectPresent(await records.replace(text, record.version, text), 'replacing by an odd value');
    }
    const again = (await reopen?.())?.records ?? records;
    for (const text of oddTexts) {
      const record = await again.get(text);
      expectEqual([record?.key, record?.value], [text, text], 'an odd record');
    }
    expectEqual((await again.list('')).length, oddTexts.length, 'records');
    for (const text of oddTexts) expectEqual(await again.delete(text), true, `deleting ${JSON.stringify(text)}`);
  }),
  promise('half a surrogate pair is refused, as key and as value', async ({ store: { records } }) => {
    await expectRejection(() => records.insert('\ud83d', 'value'), 'such a key');
    await expectRejection(() => records.insert('key', '\ude00'), 'such a value');
    expectEqual(await records.list(''), [], 'records');
  }),
  promise('a value of 25 MB comes back unchanged', async ({ store: { records }, reopen }) => {
    // Two bytes a character in UTF-8.
    const large = 'é'.repeat(12_500_000);
    const record = await inserted(records, 'large', large);
    const again = (await reopen?.())?.records ?? records;
    expectTrue((await again.get('large'))?.value === large, 'the large value is unchanged');
    expectPresent(await again.replace('large', record.version, 'small'), 'replacing it');
    expectEqual((await again.get('large'))?.value, 'small', 'the value');
  }),
  promise('records outlive the process, where the store does', async ({ store: { records }, reopen }) => {
    const record = await inserted(records, 'key');
    const again = (await reopen?.())?.records ?? records;
    expectEqual(await again.get('key'), { ...record }, 'the record');
    expectPresent(await again.replace('key', record.version, 'second'), 'replacing it');
  }),
];
