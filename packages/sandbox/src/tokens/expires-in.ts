/** In which form a token answer says how long the token lives. */
export type ExpiresIn = 'number' | 'string' | 'missing' | 'zero' | 'negative' | 'huge' | 'words';

const members: Readonly<
  Record<ExpiresIn, (seconds: number, inWords: string) => { readonly expires_in?: number | string }>
> = {
  number: (seconds) => ({ expires_in: seconds }),
  string: (seconds) => ({ expires_in: String(seconds) }),
  missing: () => ({}),
  zero: () => ({ expires_in: 0 }),
  negative: () => ({ expires_in: -1 }),
  huge: () => ({ expires_in: 9_007_199_254_740_991 }),
  words: (_, inWords) => ({ expires_in: inWords }),
};

export const EXPIRES_IN = Object.keys(members) as readonly ExpiresIn[];

/** What a token answer holds of it. */
export const expiresIn = (
  form: ExpiresIn,
  seconds: number,
  inWords: string,
): { readonly expires_in?: number | string } => members[form](seconds, inWords);
