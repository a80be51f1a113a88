import { pick } from '@bgc/promises';
import type { Random } from '@bgc/promises';

type Members = Record<string, unknown>;

/** Stands in every value that a variant makes up, so that a message that repeats one is seen. */
export const CANARY = 'canary5309';
/** The same for numbers. */
export const CANARY_NUMBER = 753_098_675;

// Written as text afterwards, as no number of JavaScript's says it.
const HUGE = ['1e400', '-1e400', '987654321098765432109876543210', '9007199254740993', '1e-400'];
const hugeMark = (index: number): string => `@huge${index}@`;

const holdersIn = (value: unknown): readonly (Members | unknown[])[] => {
  if (Array.isArray(value)) return [value, ...value.flatMap(holdersIn)];
  if (typeof value !== 'object' || value === null) return [];
  return [value as Members, ...Object.values(value).flatMap(holdersIn)];
};

const objectsIn = (document: unknown): readonly Members[] =>
  holdersIn(document).filter((holder): holder is Members => !Array.isArray(holder) && Object.keys(holder).length > 0);

/** An own member, whatever its name: `__proto__` too. */
const put = (holder: Members, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
};

const shuffle = (random: Random, holder: Members): void => {
  const entries = Object.entries(holder);
  for (const [name] of entries) delete holder[name];
  while (entries.length > 0) {
    const [[name, value]] = entries.splice(Math.floor(random() * entries.length), 1) as [[string, unknown]];
    put(holder, name, value);
  }
};

const guid = (random: Random): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16));

/** A code may be shown: it says what was wrong, not whose. So nothing made up hides there but other codes. */
const CODES: readonly unknown[] = [
  '',
  '400',
  '400#',
  '#?',
  '999#a.b[0]?c=d=e',
  '400#ssn?format?again',
  418,
  null,
  [],
  {},
];

const odd = (random: Random, name: string): unknown =>
  name === 'code'
    ? pick(random, CODES)
    : pick<() => unknown>(random, [
        () => `${CANARY} ${'long '.repeat(Math.floor(random() * 50))}`,
        () => CANARY_NUMBER,
        () => -0.5,
        () => true,
        () => false,
        () => null,
        () => [],
        () => ({}),
        () => [CANARY],
        () => ({ [CANARY]: CANARY }),
        () => [[[CANARY_NUMBER]]],
        () => '',
        () => hugeMark(Math.floor(random() * HUGE.length)),
        () => '\u0000\ud800',
      ])();

const casings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
  (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
];

const NAMES = ['__proto__', 'constructor', 'toString', 'id', 'status', 'payload', 'errors', 'items', '', CANARY];

/** The ways in which an answer can differ from its sample. */
const CHANGES: Readonly<Record<string, (random: Random, holder: Members, name: string) => void>> = {
  order: (random, holder) => shuffle(random, holder),
  extra: (random, holder) => put(holder, pick(random, NAMES), odd(random, '')),
  guidNoise: (random, holder) => put(holder, guid(random), guid(random)),
  null: (_, holder, name) => put(holder, name, null),
  missing: (_, holder, name) => delete holder[name],
  otherType: (random, holder, name) => put(holder, name, odd(random, name)),
  number: (_, holder, name) => put(holder, name, Number.parseInt((JSON.stringify(holder[name]) ?? '').slice(1), 10)),
  otherText: (_, holder, name) => put(holder, name, name === 'code' ? '400#unheard-of' : CANARY),
  huge: (random, holder, name) => put(holder, name, hugeMark(Math.floor(random() * HUGE.length))),
  casing: (random, holder, name) => {
    const value = holder[name];
    delete holder[name];
    put(holder, pick(random, casings)(name), value);
  },
  oneForMany: (_, holder, name) => put(holder, name, Array.isArray(holder[name]) ? holder[name][0] : [holder[name]]),
  prototype: (_, holder) => put(holder, '__proto__', { status: CANARY, polluted: CANARY }),
};

const ROOTS: readonly ((document: unknown) => unknown)[] = [
  (document) => [document],
  (document) => ({ items: document }),
  (document) => ({ data: document, total: 1 }),
  (document) => (Array.isArray(document) ? document[0] : [document, document]),
  () => [],
  () => ({}),
  () => null,
  () => CANARY,
  () => CANARY_NUMBER,
  () => true,
  () => [CANARY, null, CANARY_NUMBER],
  () => [[[]]],
];

const textOf = (document: unknown): string =>
  HUGE.reduce(
    (text, number, index) => text.replaceAll(`"${hugeMark(index)}"`, number),
    JSON.stringify(document) ?? 'undefined',
  );

const cut = (random: Random, bytes: Uint8Array): Uint8Array => {
  if (random() < 0.5) return bytes.slice(0, Math.floor(random() * bytes.length));
  const copy = Uint8Array.from(bytes);
  copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
};

/** The document changed in one to eight ways, sometimes at its root, sometimes cut short or spoiled. */
export const variantOf = (document: unknown, random: Random): Uint8Array<ArrayBuffer> => {
  const copy = structuredClone(document);
  for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
    const holder = pick(random, objectsIn(copy));
    if (holder === undefined) break;
    const change = CHANGES[pick(random, Object.keys(CHANGES))];
    change?.(random, holder, pick(random, Object.keys(holder)));
  }
  const rooted = random() < 0.1 ? pick(random, ROOTS)(copy) : copy;
  const bytes = new TextEncoder().encode(textOf(rooted));
  return (random() < 0.1 ? cut(random, bytes) : bytes) as Uint8Array<ArrayBuffer>;
};
