import type { CallOptions, Operation, Result, Schema } from '@bgc/core';

import { astray, pageThrough, toPage } from '../paging/page-through.ts';
import type { Page, ReadPage } from '../paging/page-through.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { text } from '../validation/rules.ts';
import { memberOf } from './read-check.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** How one kind of list is read. */
export interface PagedList<T, Document> {
  readonly operation: Operation;
  readonly schema: Schema<Document>;
  /** The elements of a page. Where there is none, the document itself may be the only one, as the samples show it. */
  readonly items: (result: Result<Document>) => readonly T[];
  /** Filters, and the names that they have in the query. */
  readonly filters?: Readonly<Record<string, string>>;
  /** As an `InvokeRequest` has them. */
  readonly ownOptions?: readonly string[];
}

/** Filters are checked by their names; the resources type them. */
export interface ListCalls<T> {
  page(filters?: object, options?: CallOptions): Promise<Page<T>>;
  all(filters?: object, options?: CallOptions): AsyncGenerator<T>;
  /**
   * All that fit, where it is asked what became of a call: so each page has to show the member `list`, of which all was read, or be the one document of the samples. `{}`
   * is an empty list elsewhere, and a `null` in a list is left out; here they would be taken for "it never arrived", and that would be made twice.
   */
  find(list: string, fits: (one: T) => boolean, options: CallOptions): Promise<readonly T[]>;
}

/** The two ways to read a list: a page, or all of them as they are needed. */
export const pagedList = <T, Document extends { readonly next?: string }>(
  runtime: Pick<ResourceRuntime, 'invoke'>,
  { operation, schema, items, filters: names = {}, ownOptions = [] }: PagedList<T, Document>,
  path: Readonly<Record<string, string>> = {},
): ListCalls<T> => {
  const rules = optional(Object.fromEntries([...Object.keys(names), 'startKey'].map((name) => [name, text])));
  const read = async (filters?: object, options?: CallOptions, list?: string): Promise<ReadPage<T>> => {
    const given = (filters === undefined ? {} : filters) as Query;
    checkForm(given, rules, operation.id);
    const query: Record<string, string | undefined> = { start_key: given['startKey'] };
    for (const [name, parameter] of Object.entries(names)) query[parameter] = given[name];
    const result = await runtime.invoke(operation, { path, query, ownOptions }, schema, options);
    const page = items(result);
    if (list && page.length !== [memberOf(result.raw, list)].flat().length)
      throw astray(operation.id, 'has no list', list, 'What was sent may be there: `reconcile()` again.');
    return toPage(page, result.value.next, operation.id);
  };
  const all = (filters?: object, options?: CallOptions, list?: string): AsyncGenerator<T> =>
    pageThrough(
      (startKey) => read(startKey === undefined ? filters : { ...filters, startKey }, options, list),
      operation.id,
    );
  return {
    async page(filters, options) {
      const { fault, ...page } = await read(filters, options);
      if (fault !== undefined) throw fault;
      return page;
    },
    all,
    async find(list, fits, options) {
      const found: T[] = [];
      for await (const one of all({}, options, list)) if (fits(one)) found.push(one);
      return found;
    },
  };
};
