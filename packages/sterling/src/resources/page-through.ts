/** What one page gives: records with an id each. */
export type ReadPage<T> = (offset: number) => Promise<readonly T[]>;

/** Records that come again at other offsets, with nothing else between them, until it is the server that is taken to go round in circles. */
const mostRepeated = 20;

/**
 * Goes through a list by offset to the first empty page, and hands out nothing twice. A short page is not taken for the last: no maximum of `limit` is documented, so
 * it may only be the server's. A page of known records is none either: where a list begins with the newest, whatever is added meanwhile moves all others on. Only when
 * the same known records come again and again, as where a server ignores `offset` or goes no further than some, is it over.
 */
export async function* pageThrough<T extends { readonly id: string }>(read: ReadPage<T>, start = 0): AsyncGenerator<T> {
  const seen = new Set<string>();
  const passed = new Set<string>();
  let repeated = 0;
  for (let offset = start; ;) {
    const page = await read(offset);
    if (page.length === 0) return;
    offset += page.length;
    const fresh = page.filter(({ id }) => !seen.has(id));
    if (fresh.length > 0) passed.clear();
    repeated = fresh.length === 0 && page.every(({ id }) => passed.has(id)) ? repeated + page.length : 0;
    if (repeated >= mostRepeated) return;
    if (fresh.length === 0) for (const { id } of page) passed.add(id);
    for (const record of fresh) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      yield record;
    }
  }
}
