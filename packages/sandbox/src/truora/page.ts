import type { Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { JsonObject } from '../json.ts';
import { refuse } from './errors.ts';
import type { Asked } from './operation.ts';

export interface Listing<T> {
  /** The member that holds the rows, e.g. `checks`. */
  readonly name: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly show: (row: T) => JsonObject;
  /** How the only row looks where the list is a bare object; as `show` unless told. */
  readonly bare?: (row: T) => JsonObject;
}

const OTHER_ORIGIN = 'https://elsewhere.example';

const nextOf = ({ account, base, self }: Asked, startKey: string): string => {
  const url = new URL(self, OTHER_ORIGIN);
  url.searchParams.set('start_key', startKey);
  const path = url.pathname + url.search;
  return { path, url: base + path, elsewhere: OTHER_ORIGIN + path }[account.behaviour.next];
};

/**
 * A page of a list, from the row after `start_key` on. How a key is made is not documented: here it is the id of the last row shown.
 * The schema wraps rows in `{ self, …, next? }`; all published examples are one bare object.
 */
export const answerPage = <T>(asked: Asked, { name, rows, keyOf, show, bare = show }: Listing<T>): Reply => {
  const { account, query, self } = asked;
  const { pageSize, lists, lastPage } = account.behaviour;
  const startKey = query.get('start_key') ?? '';
  const before = startKey === '' ? -1 : rows.findIndex((row) => keyOf(row) === startKey);
  if (startKey !== '' && before < 0) return refuse(account, 'start_key is invalid');
  const page = rows.slice(before + 1, before + 1 + pageSize);
  const [only] = page;
  const last = page.at(-1);
  const more = last !== undefined && before + 1 + pageSize < rows.length;
  if (lists === 'bare' && only !== undefined && rows.length === 1) return jsonReply(200, bare(only));
  const next = more ? { next: nextOf(asked, keyOf(last)) } : lastPage === 'empty' ? { next: '' } : {};
  return jsonReply(200, { [name]: page.map(show), self, ...next });
};
