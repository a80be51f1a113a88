import type { Reply } from '../call.ts';

/** Letters and digits alone: what stands between them hides nothing. */
const closed = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

const or = (text: string, read: () => string): string => {
  try {
    return read();
  } catch {
    return text;
  }
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

/** The values of a JSON body, without the names of its members. */
const valuesIn = (body: string): readonly string[] => {
  try {
    return textsIn(JSON.parse(body));
  } catch {
    return [body, or('', () => decodeURIComponent(body))];
  }
};

const fromBase64 = (text: string): string => or('', () => atob(text.replace(/-/g, '+').replace(/_/g, '/')));
const fromHex = (text: string): string => text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));

/** All that was sent, as it was and decoded; of a file nothing. */
export const textsSent = ({ url, headers, body }: NonNullable<Reply['sent']>): readonly string[] => [
  ...[url, or('', () => decodeURIComponent(url))],
  ...Object.values(headers).flatMap((value) => [value, fromBase64(value.replace(/^\w+ /, ''))]),
  ...(body?.kind === 'bytes' && typeof body.bytes === 'string' ? valuesIn(body.bytes) : []),
];

/** Long enough not to be in another text by chance. */
const telling = 6;

/**
 * Servers echo: tells whether a text repeats what was sent, whole, in part, or as a part of more; split up, in base64 or in hex, too. Words of `known`, such as the
 * template of the path, are nobody's.
 */
export const echoIn = (sent: readonly string[], known = ''): ((text: string) => boolean) => {
  const nobodys = closed(known);
  const words = sent
    .flatMap((text) => text.match(/[\w-]+/g) ?? [])
    .map(closed)
    .filter((word) => word.length >= telling && !nobodys.includes(word));
  const all = sent.map(closed);
  return (text) =>
    [text, fromBase64(text), fromHex(text)]
      .map(closed)
      .some(
        (each) =>
          words.some((word) => each.includes(word)) ||
          (each.length >= telling && !nobodys.includes(each) && all.some((one) => one.includes(each))),
      );
};

export const echoOf = (request: NonNullable<Reply['sent']>, known = ''): ((text: string) => boolean) =>
  echoIn(textsSent(request), known);
