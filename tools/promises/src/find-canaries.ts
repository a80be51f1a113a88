import { Buffer } from 'node:buffer';

import type { Canary } from './canaries.ts';

export interface Sighting {
  readonly place: string;
  /** How it was written. */
  readonly form: string;
}

const halves = (text: string): readonly string[] => [
  text.slice(0, Math.ceil(text.length / 2)),
  text.slice(Math.ceil(text.length / 2)),
];

/** Base64 writes a text in three ways, depending on where it begins; what depends on its neighbours is cut off. */
const base64 = (text: string): readonly string[] =>
  [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(`${'\0'.repeat(offset)}${text}`)
      .toString('base64')
      .replace(/=+$/, '');
    const start = offset === 0 ? 0 : offset + 1;
    const spare = (offset + text.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(start, encoded.length - spare);
  });

const hex = (text: string): string => Buffer.from(text).toString('hex');
const percent = (text: string): string => hex(text).replace(/../g, (pair) => `%${pair}`);
const escaped = (text: string): string => hex(text).replace(/../g, (pair) => `\\u00${pair}`);

interface Form {
  readonly form: string;
  /** Half of it is enough: 12 letters do not come about by chance. */
  readonly needles: readonly string[];
  readonly anyCase: boolean;
}

export const formsOf = (text: string): readonly Form[] => [
  { form: 'as it is', needles: halves(text.toLowerCase()), anyCase: true },
  { form: 'backwards', needles: halves(Array.from(text.toLowerCase()).reverse().join('')), anyCase: true },
  { form: 'hex', needles: halves(text).map(hex), anyCase: true },
  { form: 'percent-encoded', needles: halves(text).map(percent), anyCase: true },
  { form: 'JSON escapes', needles: halves(text).map(escaped), anyCase: true },
  { form: 'base64', needles: base64(text).flatMap(halves), anyCase: false },
  {
    form: 'base64url',
    needles: base64(text)
      .map((each) => each.replaceAll('+', '-').replaceAll('/', '_'))
      .flatMap(halves),
    anyCase: false,
  },
];

/** The needles of one canary in one form. */
const needlesOf = ({ text, wholeOnly = false }: Pick<Canary, 'text' | 'wholeOnly'>): readonly Form[] =>
  wholeOnly
    ? [
        { form: 'as it is', needles: [text.toLowerCase()], anyCase: true },
        { form: 'hex', needles: [hex(text)], anyCase: true },
        { form: 'base64', needles: base64(text), anyCase: false },
      ]
    : formsOf(text);

/** All needles are at least as long. */
const prefixLength = 8;

interface Needle extends Sighting {
  readonly needle: string;
}

const hashBits = 20;

/** Of the last four characters: each pushes the fifth out. */
const push = (hash: number, code: number): number => ((hash << 5) ^ code) & ((1 << hashBits) - 1);
const hashOf = (prefix: string): number => Array.from(prefix, (each) => each.charCodeAt(0)).reduce(push, 0);

/** Many texts in which many needles are looked for: each position is looked up by its first letters, instead of each needle searched. */
const createIndex = (needles: readonly Needle[]): ((text: string, note: (found: Needle) => void) => void) => {
  const byPrefix = new Map<string, Needle[]>();
  // Most positions begin no needle, as four characters tell.
  const begins = new Uint8Array(1 << hashBits);
  for (const needle of needles) {
    const prefix = needle.needle.slice(0, prefixLength);
    const known = byPrefix.get(prefix);
    if (known) known.push(needle);
    else byPrefix.set(prefix, [needle]);
    begins[hashOf(prefix.slice(0, 4))] = 1;
  }
  return (text, note) => {
    let hash = 0;
    for (let end = 0; end < text.length; end += 1) {
      hash = push(hash, text.charCodeAt(end));
      if (begins[hash] === 0) continue;
      const at = Math.max(0, end - 3);
      const candidates = byPrefix.get(text.slice(at, at + prefixLength));
      if (candidates === undefined) continue;
      for (const each of candidates) if (text.startsWith(each.needle, at)) note(each);
    }
  };
};

/** A finder for these canaries, whole or by half, however they are written. */
export const createFinder = (canaries: readonly Canary[]): ((text: string) => readonly Sighting[]) => {
  const wanted = canaries.flatMap((canary) =>
    needlesOf(canary).flatMap(({ form, needles, anyCase }) =>
      needles.map((needle) => ({ place: canary.place, form, anyCase, needle })),
    ),
  );
  const inAnyCase = createIndex(wanted.filter(({ anyCase }) => anyCase));
  const asWritten = createIndex(wanted.filter(({ anyCase }) => !anyCase));
  return (text) => {
    const found = new Map<string, Sighting>();
    const note = ({ place, form }: Sighting): void => void found.set(`${place} ${form}`, { place, form });
    inAnyCase(text.toLowerCase(), note);
    asWritten(text, note);
    return [...found.values()];
  };
};
