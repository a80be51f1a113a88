/** What `next` says: another page by its key, no more, or something that leads nowhere. */
export type Next =
  | { readonly kind: 'page'; readonly startKey: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'astray' };

/** Where a path is read from; asked for is only ever the API's own. */
const anywhere = 'https://next.invalid';

/**
 * Of the `next` of a page only its `start_key` is taken: the server's path, and an origin if it has one, are not followed. Truora documents "Next page path", shows
 * it empty on a last page, and calls it "URL" elsewhere.
 */
export const readNext = (next: string | undefined): Next => {
  if (next === undefined || next.trim() === '') return { kind: 'end' };
  if (!URL.canParse(next, anywhere)) return { kind: 'astray' };
  const startKey = new URL(next, anywhere).searchParams.get('start_key');
  if (startKey === '') return { kind: 'end' };
  return startKey === null || startKey.trim() === '' ? { kind: 'astray' } : { kind: 'page', startKey };
};
