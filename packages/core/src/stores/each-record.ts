import type { RecordStore, StoredRecord } from './store.ts';

const pageSize = 100;

/**
 * Every record whose key begins with `prefix`, ordered by key, page by page until one is not full. Records may be deleted on the way; one that is
 * added behind the place that was reached is met, one before it is not.
 *
 * @example
 * for await (const { key, updatedAt } of eachRecord(store.records, 'checks/')) console.log(key, updatedAt);
 *
 * @throws what the store throws.
 */
export async function* eachRecord(
  records: Pick<RecordStore, 'list'>,
  prefix: string,
): AsyncGenerator<StoredRecord, void, undefined> {
  let after: string | undefined;
  for (;;) {
    const page = await records.list(prefix, { limit: pageSize, ...(after === undefined ? {} : { after }) });
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.key;
  }
}
