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

/** A finder for these canaries, whole or by half, however they are written. */
export const createFinder = (canaries: readonly Canary[]): ((text: string) => readonly Sighting[]) => {
  const wanted = canaries.flatMap(({ place, text }) => formsOf(text).map((form) => ({ place, ...form })));
  return (text) => {
    const lower = text.toLowerCase();
    return wanted
      .filter(({ needles, anyCase }) => needles.some((needle) => (anyCase ? lower : text).includes(needle)))
      .map(({ place, form }) => ({ place, form }));
  };
};
