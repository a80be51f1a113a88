import { memberOf } from '../writing/writable-record.ts';

const fitsUrl = (id: string): boolean => {
  try {
    return encodeURIComponent(id) !== '';
  } catch {
    return false; // Half a surrogate pair.
  }
};

/** The id of a listed document: opaque, a number or a string. `undefined` when there is none that could be put into a URL. */
export const idOf = (document: unknown): string | undefined => {
  const id = memberOf(document, 'id');
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' && fitsUrl(id) ? id : undefined;
};
