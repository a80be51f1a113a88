import { hash32 } from '../random.ts';

/** A short hash that cannot be read back, for what the sandbox does not know and the journal must not show. */
export const nameless = (salt: string, text: string): string =>
  `#${hash32(salt + text)
    .toString(16)
    .padStart(8, '0')}`;
