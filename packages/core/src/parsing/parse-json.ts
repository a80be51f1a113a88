import { hasDigits } from './long-digits.ts';
import { exceedsDepth } from './nesting-depth.ts';
import { quoteUnsafeIntegers } from './unsafe-integers.ts';

/** Why bytes could not be read as JSON: `too-deep` is nested more than 1000 deep. */
export type JsonFailure = 'not-utf8' | 'not-json' | 'too-deep';

/** What `parseJson` gives: the document, or why there is none. It never holds a part of the bytes. */
export type JsonResult =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly reason: JsonFailure };

/** Deeper than any record of a provider, and shallow enough for everything that walks a document by recursion. */
const MAX_DEPTH = 1000;

/** Where there are not 16 digits in a row there is no integer beyond 2^53. */
const UNSAFE_DIGITS = 16;

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    // Takes a byte order mark away, and throws where bytes are no UTF-8 instead of putting in replacement characters.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Bytes to a document. Total: whatever the bytes, the answer is a document or the reason why there is none. Nothing, or only white
 * space, is `undefined`. Integers beyond 2^53, which JavaScript would round in silence, stay as text.
 *
 * @example
 * ```ts
 * const result = parseJson(reply.body);
 * if (!result.ok) console.warn(result.reason); // 'not-utf8', 'too-deep' or 'not-json', for one
 * ```
 */
export const parseJson = (bytes: Uint8Array): JsonResult => {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, reason: 'not-utf8' };
  if (text === '' || text.trim() === '') return { ok: true, document: undefined };
  try {
    if (exceedsDepth(text, MAX_DEPTH)) return { ok: false, reason: 'too-deep' };
    const document: unknown = JSON.parse(text);
    // Only a text that is known to be JSON can be taken apart into tokens so simply.
    return { ok: true, document: hasDigits(text, UNSAFE_DIGITS) ? JSON.parse(quoteUnsafeIntegers(text)) : document };
  } catch (error) {
    return { ok: false, reason: error instanceof RangeError ? 'too-deep' : 'not-json' };
  }
};
