/** Seeded randomness: the same seed gives the same people, tokens and noise on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  shuffle<T>(items: readonly T[]): T[];
  hex(digits: number): string;
  /** A GUID, hyphenated and in lower case. */
  guid(): string;
  /** An independent stream that depends on the seed and the name only, not on what was drawn before. */
  fork(name: string): Random;
}

// FNV-1a, 32 bits: spreads a name over the seeds.
export const hash32 = (text: string, basis = 0x811c9dc5): number => {
  let hash = basis >>> 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 0;
};

const HEX_DIGITS = '0123456789abcdef';

/** mulberry32: small, fast and even enough for test data. Never for secrets. */
export const createRandom = (seed: number | string): Random => {
  let state = hash32(String(seed));

  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  // Every object of a fuzzed document takes two GUIDs, so this is most of the work of an answer.
  const hex = (digits: number): string => {
    let text = '';
    for (let index = 0; index < digits; index++) text += HEX_DIGITS.charAt(below(16));
    return text;
  };

  return {
    fraction,
    below,
    hex,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffle(items) {
      const shuffled = [...items];
      for (let index = shuffled.length - 1; index > 0; index--) {
        const other = below(index + 1);
        [shuffled[index], shuffled[other]] = [shuffled[other] as never, shuffled[index] as never];
      }
      return shuffled;
    },
    guid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${(8 + below(4)).toString(16)}${hex(3)}-${hex(12)}`,
    fork: (name) => createRandom(`${seed}/${name}`),
  };
};
