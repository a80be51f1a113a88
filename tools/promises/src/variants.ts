import { pick } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

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

export interface VariantOptions {
  /**
   * What members that may be shown turn into, by name. Nothing made up hides there: a code says what was wrong, not whose.
   */
  readonly shown: Readonly<Record<string, readonly unknown[]>>;
  /** Names that mean something to the client, to be put where they do not belong. */
  readonly names: readonly string[];
}

const odd = (random: Random, choices: readonly unknown[] | undefined): unknown =>
  choices !== undefined
    ? pick(random, choices)
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

const NAMES = ['__proto__', 'constructor', 'toString', 'items', '', CANARY];

type Change = (random: Random, holder: Members, name: string) => void;

/** The ways in which an answer can differ from its sample. */
const changesOf = ({ shown, names }: VariantOptions): Readonly<Record<string, Change>> => ({
  order: (random, holder) => shuffle(random, holder),
  extra: (random, holder) => put(holder, pick(random, [...NAMES, ...names]), odd(random, undefined)),
  guidNoise: (random, holder) => put(holder, guid(random), guid(random)),
  null: (_, holder, name) => put(holder, name, null),
  missing: (_, holder, name) => delete holder[name],
  otherType: (random, holder, name) => put(holder, name, odd(random, shown[name])),
  number: (_, holder, name) => put(holder, name, Number.parseInt((JSON.stringify(holder[name]) ?? '').slice(1), 10)),
  otherText: (random, holder, name) => put(holder, name, shown[name] ? pick(random, shown[name]) : CANARY),
  huge: (random, holder, name) => put(holder, name, hugeMark(Math.floor(random() * HUGE.length))),
  casing: (random, holder, name) => {
    const value = holder[name];
    delete holder[name];
    put(holder, pick(random, casings)(name), value);
  },
  oneForMany: (_, holder, name) => put(holder, name, Array.isArray(holder[name]) ? holder[name][0] : [holder[name]]),
  prototype: (_, holder) => put(holder, '__proto__', { status: CANARY, polluted: CANARY }),
});

const ROOTS: readonly ((document: unknown) => unknown)[] = [
  (document) => [document],
  (document) => ({ items: document }),
  (document) => ({ data: document, total: 1 }),
  (document): unknown => (Array.isArray(document) ? document[0] : [document, document]),
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

export type Variant = (document: unknown, random: Random) => Uint8Array<ArrayBuffer>;

/** Makes documents changed in one to eight ways, sometimes at their root, sometimes cut short or spoiled. */
export const createVariants = (options: VariantOptions): Variant => {
  const changes = changesOf(options);
  const names = Object.keys(changes);
  /** Samples as text, as each is copied hundreds of times. */
  const written = new Map<unknown, string>();
  const copyOf = (document: unknown): unknown => {
    const text = written.get(document) ?? JSON.stringify(document);
    written.set(document, text);
    return JSON.parse(text);
  };
  return (document, random) => {
    const copy = copyOf(document);
    for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
      const holder = pick(random, objectsIn(copy));
      if (holder === undefined) break;
      changes[pick(random, names)]?.(random, holder, pick(random, Object.keys(holder)));
    }
    const rooted = random() < 0.1 ? pick(random, ROOTS)(copy) : copy;
    const bytes = new TextEncoder().encode(textOf(rooted));
    return (random() < 0.1 ? cut(random, bytes) : bytes) as Uint8Array<ArrayBuffer>;
  };
};
