import { isQuote, skipString } from './json-text.ts';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const INTEGER = /^-?\d+$/;

const isUnsafe = (token: string): boolean => INTEGER.test(token) && !Number.isSafeInteger(Number(token));

/** The same JSON, every integer that a number cannot hold exactly put in quotes. */
export const quoteUnsafeIntegers = (json: string): string => {
  // `lastIndex` is this call's own.
  const number = new RegExp(NUMBER);
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length;) {
    if (isQuote(json.charCodeAt(at))) {
      at = skipString(json, at + 1);
      continue;
    }
    number.lastIndex = at;
    const token = number.exec(json)?.[0];
    if (token !== undefined && isUnsafe(token)) {
      parts.push(json.slice(copied, at), '"', token, '"');
      copied = at + token.length;
    }
    at += token?.length ?? 1;
  }
  parts.push(json.slice(copied));
  return parts.join('');
};
