import { parseJson } from '@bgc/core';
import type { Operation, Reply } from '@bgc/core';

import { sterlingErrorCodes } from './error-codes.ts';

type Sent = NonNullable<Reply['sent']>;

/** A word as long is in a code by no chance, not as a part of one either. */
const tellingLength = 6;

/** An upload of 10 MB is not read whole for the sake of a code. */
const mostBytesRead = 65_536;

const wordsOf = (text: string): readonly string[] => text.split(/[^a-z0-9]+/).filter((word) => word.length > 1);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const decode = (text: string, how: (text: string) => string): string => {
  try {
    return how(text);
  } catch {
    return text;
  }
};

/** Of the path, what was filled in. */
const pathAndQuery = (url: string, template: string): readonly string[] => {
  const { pathname, searchParams } = new URL(url);
  const fixed = new Set(template.split('/'));
  const given = pathname.split('/').filter((part) => !fixed.has(part));
  return [...given.map((part) => decode(part, decodeURIComponent)), ...searchParams.values()];
};

/** The credential, a key, and what the caller added. */
const headerTexts = (headers: Sent['headers']): readonly string[] =>
  Object.entries(headers)
    .filter(([name]) => name !== 'accept' && name !== 'content-type')
    .map(([, value]) => (value.startsWith('Basic ') ? decode(value.slice('Basic '.length), atob) : value));

const bodyTexts = (body: Sent['body']): readonly string[] => {
  if (body?.kind !== 'bytes') return [];
  const { bytes } = body;
  if (typeof bytes !== 'string')
    return bytes instanceof Uint8Array ? [new TextDecoder('latin1').decode(bytes.subarray(0, mostBytesRead))] : [];
  const read = parseJson(new TextEncoder().encode(bytes));
  return read.ok ? textsIn(read.document) : [];
};

const repeats = (words: readonly string[], value: string): boolean => {
  const theirs = wordsOf(value);
  return words.some(
    (word) =>
      value === word ||
      theirs.includes(word) ||
      (word.length >= tellingLength && value.includes(word)) ||
      theirs.some((one) => one.length >= tellingLength && word.includes(one)),
  );
};

/**
 * Does a word of the code repeat what was sent, whole or in part? Then it says something of a person, or of a credential, and not of a field. Words that
 * documented codes are made of (`callback`, `email`) tell nothing, wherever else they stand.
 */
export const isEcho = (code: string, sent: Reply['sent'], { path }: Pick<Operation, 'path'>): boolean => {
  if (sent === undefined) return false;
  const documented = new Set(Object.keys(sterlingErrorCodes).flatMap((known) => wordsOf(known.toLowerCase())));
  const words = wordsOf(code.toLowerCase()).filter((word) => !documented.has(word));
  if (words.length === 0) return false;
  const short = [...pathAndQuery(sent.url, path), ...headerTexts(sent.headers)].map((text) => text.slice(0, 4_096));
  const values = [...short, ...bodyTexts(sent.body)];
  return values.some((value) => repeats(words, value.toLowerCase()));
};
