/** The type of one option, for the check and for the message when it is wrong. */
export type OptionKind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'function'
  | 'object'
  /** A positive number, of milliseconds or bytes. */
  | 'positive'
  /** A whole number from 0 on. */
  | 'count'
  /** Text, or a function that gives it. */
  | 'credential'
  /** https, or http on loopback. */
  | 'url';

interface KindTest {
  readonly test: (value: unknown) => boolean;
  readonly needs: string;
}

/** Every text may end up in a header or a URL. */
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && !/[\r\n\0]/.test(value);
const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const kindTests: Readonly<Record<OptionKind, KindTest>> = {
  string: { test: isText, needs: 'text of one line, not empty' },
  number: { test: isFinite, needs: 'a finite number' },
  boolean: { test: (value) => typeof value === 'boolean', needs: 'true or false' },
  function: { test: (value) => typeof value === 'function', needs: 'a function' },
  object: { test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value), needs: 'an object' },
  positive: { test: (value) => isFinite(value) && value > 0, needs: 'a number above 0' },
  count: { test: (value) => Number.isSafeInteger(value) && (value as number) >= 0, needs: 'a whole number, 0 or more' },
  credential: {
    test: (value) => typeof value === 'function' || isText(value),
    needs: 'text of one line, not empty, or a function that returns it',
  },
  url: { test: isText, needs: 'a complete URL' },
};
