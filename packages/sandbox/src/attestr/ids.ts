import type { Random } from '../random.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Makes ids that look like the provider's samples: `AR0U643cotcGalyCTb`, `MX1lLjcMNsrG_jA2nx`, `3801-575765-9695`. */
export interface Ids {
  /** `AR` a request, `AX` a profile, `AQ` a query, `MX` media. */
  make(prefix: 'AR' | 'AX' | 'AQ' | 'MX'): string;
  /** For people to read. */
  number(): string;
}

export const createIds = (random: Random): Ids => {
  const text = (length: number): string =>
    Array.from({ length }, () => LETTERS.charAt(random.below(LETTERS.length))).join('');
  const digits = (length: number): string => String(random.below(10 ** length)).padStart(length, '0');
  return {
    make: (prefix) => `${prefix}${random.below(2)}${text(15)}`,
    number: () => `${digits(4)}-${digits(6)}-${digits(4)}`,
  };
};
