import { memberOf } from '../writing/writable-record.ts';

/** Where a résumé is. `undefined` when the check has none. */
export type LocateResume = (document: unknown) => string | undefined;

/**
 * Assumed: PageUp asks to "support resume file sizes up to 20 MB", and publishes neither the member nor how the file is had
 * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Requirements"). The one place to change it; or the client's
 * `resume: { locate }`.
 */
export const locateResume: LocateResume = (document) => {
  const url = memberOf(memberOf(document, 'resume'), 'url');
  return typeof url === 'string' && url !== '' ? url : undefined;
};
