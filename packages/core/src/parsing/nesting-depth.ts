import { isQuote, skipString } from './json-text.ts';

const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

const countUpTo = (text: string, bracket: string, limit: number): number => {
  let count = 0;
  for (let at = text.indexOf(bracket); at !== -1 && count <= limit; at = text.indexOf(bracket, at + 1)) count += 1;
  return count;
};

/** Whether arrays and objects are nested deeper than the limit. Most texts do not even have so many brackets. */
export const exceedsDepth = (text: string, limit: number): boolean => {
  if (countUpTo(text, '{', limit) + countUpTo(text, '[', limit) <= limit) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuote(code)) at = skipString(text, at + 1) - 1;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
};
