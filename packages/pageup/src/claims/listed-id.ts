import { memberOf } from '../writing/writable-record.ts';

/** Half a surrogate pair does not fit into a URL. */
const hasHalfPair = (id: string): boolean => /\p{Surrogate}/u.test(id);

/** The id of a listed document: opaque, a number or a string. `undefined` when there is none that could be put into a URL. */
export const idOf = (document: unknown): string | undefined => {
  const id = memberOf(document, 'id');
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' && !hasHalfPair(id) ? id : undefined;
};
