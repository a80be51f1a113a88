import type { CallOptions, Operation, Result, Schema } from '@bgc/core';

import { pageThrough, toPage } from '../paging/page-through.ts';
import type { Page, ReadPage } from '../paging/page-through.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { text } from '../validation/rules.ts';
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
}

/** The two ways to read a list: a page, or all of them as they are needed. */
export const pagedList = <T, Document extends { readonly next?: string }>(
  runtime: Pick<ResourceRuntime, 'invoke'>,
  { operation, schema, items, filters: names = {}, ownOptions = [] }: PagedList<T, Document>,
  path: Readonly<Record<string, string>> = {},
): ListCalls<T> => {
  const rules = optional(Object.fromEntries([...Object.keys(names), 'startKey'].map((name) => [name, text])));
  const read = async (filters: object | undefined, options: CallOptions | undefined): Promise<ReadPage<T>> => {
    const given = (filters === undefined ? {} : filters) as Query;
    checkForm(given, rules, operation.id);
    const query: Record<string, string | undefined> = { start_key: given['startKey'] };
    for (const [name, parameter] of Object.entries(names)) query[parameter] = given[name];
    const result = await runtime.invoke(operation, { path, query, ownOptions }, schema, options);
    return toPage(items(result), result.value.next, operation.id);
  };
  return {
    async page(filters, options) {
      const { fault, ...page } = await read(filters, options);
      if (fault !== undefined) throw fault;
      return page;
    },
    all: (filters, options) =>
      pageThrough(
        (startKey) => read(startKey === undefined ? filters : { ...filters, startKey }, options),
        operation.id,
      ),
  };
};
