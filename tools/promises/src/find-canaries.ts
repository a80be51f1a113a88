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
/** As `inspect` shows bytes that nobody made text of, without what stands between them. */
const decimal = (text: string): string => Array.from(text, (each) => String(each.charCodeAt(0))).join('');
const escaped = (text: string): string => hex(text).replace(/../g, (pair) => `\\u00${pair}`);

/** What of a text is searched: as it is, without the letters' case, or only letters and digits, so that nothing can be hidden by what stands between them. */
type View = 'as written' | 'in any case' | 'closed up';

interface Form {
  readonly form: string;
  /** Half of it is enough: 12 letters do not come about by chance. */
  readonly needles: readonly string[];
  readonly view: View;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Every way in which a canary is looked for. What is doubly written, packed or encrypted is not found. */
export const formsOf = (text: string): readonly Form[] => [
  { form: 'as it is', needles: halves(text.toLowerCase()), view: 'in any case' },
  { form: 'backwards', needles: halves(Array.from(text.toLowerCase()).reverse().join('')), view: 'in any case' },
  { form: 'hex', needles: halves(text).map(hex), view: 'in any case' },
  { form: 'percent-encoded', needles: halves(text).map(percent), view: 'in any case' },
  { form: 'JSON escapes', needles: halves(text).map(escaped), view: 'in any case' },
  { form: 'split', needles: halves(plain(text)), view: 'closed up' },
  { form: 'split hex', needles: halves(text).map(hex), view: 'closed up' },
  { form: 'bytes', needles: halves(text).map(decimal), view: 'closed up' },
  { form: 'base64', needles: base64(text).flatMap(halves), view: 'as written' },
  {
    form: 'base64url',
    needles: base64(text)
      .map((each) => each.replaceAll('+', '-').replaceAll('/', '_'))
      .flatMap(halves),
    view: 'as written',
  },
];

/** The needles of one canary in one form. */
const needlesOf = ({ text, wholeOnly = false }: Pick<Canary, 'text' | 'wholeOnly'>): readonly Form[] =>
  wholeOnly
    ? [
        { form: 'as it is', needles: [text.toLowerCase()], view: 'in any case' },
        { form: 'split', needles: [plain(text)], view: 'closed up' },
        { form: 'hex', needles: [hex(text)], view: 'in any case' },
        { form: 'split hex', needles: [hex(text)], view: 'closed up' },
        { form: 'bytes', needles: [decimal(text)], view: 'closed up' },
        { form: 'base64', needles: base64(text), view: 'as written' },
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
    needlesOf(canary).flatMap(({ form, needles, view }) =>
      needles.map((needle) => ({ place: canary.place, form, view, needle })),
    ),
  );
  const indexOf = (view: View) => createIndex(wanted.filter((each) => each.view === view));
  const [inAnyCase, asWritten, closedUp] = [indexOf('in any case'), indexOf('as written'), indexOf('closed up')];
  return (text) => {
    const found = new Map<string, Sighting>();
    const note = ({ place, form }: Sighting): void => void found.set(`${place} ${form}`, { place, form });
    const lower = text.toLowerCase();
    inAnyCase(lower, note);
    asWritten(text, note);
    closedUp(lower.replaceAll(/[^a-z0-9]+/g, ''), note);
    return [...found.values()];
  };
};
