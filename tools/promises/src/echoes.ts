import { Buffer } from 'node:buffer';

import { good } from './answer-kinds.ts';
import type { Answer, SentRequest } from './planted-provider.ts';

/** Of a file, nothing is known when an answer is read. */
const isFile = ({ headers }: SentRequest): boolean => /multipart|pdf|octet/.test(JSON.stringify(headers));

const words = (request: SentRequest): readonly string[] => {
  const { url, headers, body } = request;
  const sent = [url, JSON.stringify(headers), isFile(request) ? '' : body].join('\n');
  return [...new Set(sent.match(/[bcdfghjklmnpqrstvwxz]{24}|\d{2,4}-\d{2}-\d{2,4}|\d{9,}/g) ?? [])];
};

const groups = (word: string): readonly string[] => word.match(/.{1,4}/g) ?? [];
const longest = 4_000;

/** What a server repeats of a request in words of its own, and how: one text for each member of its error, by turns. */
const repetitions: Readonly<Record<string, (request: SentRequest) => readonly string[]>> = {
  'the whole URL': ({ url }) => [`No route for ${url}`],
  'the URL encoded': ({ url }) => [encodeURIComponent(url)],
  'the credentials': ({ headers }) => [`Not allowed: ${headers['authorization'] ?? JSON.stringify(headers)}`],
  'all headers': ({ headers }) => [JSON.stringify(headers)],
  'the body': ({ body }) => [body.slice(0, longest)],
  'the body in base64': ({ body }) => [Buffer.from(body.slice(0, longest)).toString('base64')],
  'words split by dashes': (request) => words(request).map((word) => groups(word).join('-')),
  'words split by spaces': (request) => words(request).map((word) => `Unknown: ${groups(word).join(' ')}`),
  'words over two members': (request) => words(request).flatMap((word) => [word.slice(0, 12), word.slice(12)]),
};

/** The same document with other texts in it, one after the other. */
const rewrite = (document: unknown, next: () => string): unknown => {
  if (typeof document === 'string') return next();
  if (Array.isArray(document)) return document.map((each) => rewrite(each, next));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, rewrite(value, next)]));
};

const repeating =
  (textsOf: (request: SentRequest) => readonly string[]): Answer =>
  (planted, operation, request) => {
    const texts = textsOf(request);
    let turn = 0;
    const document = rewrite(planted.bad(operation), () => texts[turn++ % texts.length] ?? 'nothing');
    return planted.json(document, 400);
  };

/** A good answer with members that are called as what was sent. */
const named: Answer = async (planted, operation, request) => {
  const answer = await good(planted, operation, request);
  const document: unknown = await answer.json();
  if (Array.isArray(document) || typeof document !== 'object') return planted.json(document);
  const more = words(request).flatMap((word) => [
    [word, word],
    [`the_${word}`, word],
  ]);
  return planted.json({ ...document, ...(Object.fromEntries(more) as object) });
};

/** Servers repeat what they were sent, in their errors and elsewhere. */
export const echoes: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries(Object.entries(repetitions).map(([name, textsOf]) => [`repeats ${name}`, repeating(textsOf)])),
  'names members as what was sent': named,
};
