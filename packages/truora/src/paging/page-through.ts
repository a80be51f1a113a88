import { ResponseParseError } from '@bgc/core';

import { readNext } from './next-start-key.ts';

/** One page. `startKey` asks for the next one; a last page has none. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly startKey?: string;
}

/** Pages in a row without anything in them, from where on it is the server that is taken not to come to an end. */
const mostEmpty = 100;

export const astray = (
  operation: string,
  what: string,
  path = 'next',
  advice = 'What came before is complete. Report it to Truora.',
): ResponseParseError => new ResponseParseError(`a page ${what}.`, { provider: 'truora', operation, path, advice });

/** A page as it is read: `fault` where its `next` leads nowhere. What is on it is none the less there. */
export interface ReadPage<T> extends Page<T> {
  readonly fault?: ResponseParseError;
}

export const toPage = <T>(items: readonly T[], next: string | undefined, operation: string): ReadPage<T> => {
  const read = readNext(next);
  if (read.kind === 'astray') return { items, fault: astray(operation, 'has no start_key') };
  return read.kind === 'page' ? { items, startKey: read.startKey } : { items };
};

/**
 * Goes through all pages, one request each, and stops with a `ResponseParseError` where a page leads nowhere, back to one that was read, or on and on without
 * anything in it; what is on that page comes first.
 */
export async function* pageThrough<T>(
  readPage: (startKey: string | undefined) => Promise<ReadPage<T>>,
  operation: string,
): AsyncGenerator<T> {
  const asked = new Set<string>();
  let empty = 0;
  for (let key: string | undefined; ;) {
    const { items, startKey, fault } = await readPage(key);
    yield* items;
    if (fault !== undefined) throw fault;
    if (startKey === undefined) return;
    if (asked.has(startKey)) throw astray(operation, 'leads back to one that was read');
    empty = items.length === 0 ? empty + 1 : 0;
    if (empty >= mostEmpty) throw astray(operation, 'leads on, with nothing in it');
    asked.add(startKey);
    key = startKey;
  }
}
