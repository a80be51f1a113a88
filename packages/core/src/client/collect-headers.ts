import type { Refuse } from './invalid-request.ts';

const name = /^[\w!#$%&'*+.^`|~-]+$/;
/** What a header can carry: no line break, which would begin another header, and no character beyond one byte. */
export const fitsHeader = (text: string): boolean => /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);

/** Adds what the caller gives to `headers`, under lower-case names. */
export const collectHeaders = (
  headers: Record<string, string>,
  given: Readonly<Record<string, unknown>> | undefined,
  refuse: Refuse,
): void => {
  for (const [key, text] of Object.entries(given ?? {})) {
    if (text === undefined || text === null) continue;
    if (!name.test(key)) refuse('a header name is not one.', 'Use letters, digits and hyphens.');
    if (typeof text !== 'string' || !fitsHeader(text))
      refuse(`the header ${key} is no text that a header can carry.`, 'Give one line of Latin text.');
    headers[key.toLowerCase()] = text;
  }
};
