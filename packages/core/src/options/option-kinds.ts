/** The type of one option, for the check and for the message when it is wrong. */
export type OptionKind =
  /** Checked elsewhere. */
  | 'any'
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
  | 'url'
  /** At least one method of a `Logger`. */
  | 'logger'
  | 'clock'
  /** A `RecordCodec`. */
  | 'codec';

interface KindTest {
  readonly test: (value: unknown) => boolean;
  readonly needs: string;
}

/** Every text may end up in a header or a URL. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !/[\r\n\0]/.test(value);
const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** On its prototype, too: winston's are there. */
const has = (value: unknown, method: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Readonly<Record<string, unknown>>)[method] === 'function';

const levels = ['debug', 'info', 'warn', 'error'] as const;
const isLogger = (value: unknown): boolean =>
  levels.some((level) => has(value, level)) &&
  levels.every((level) => has(value, level) || (value as Partial<Record<string, unknown>>)[level] === undefined);

export const kindTests: Readonly<Record<OptionKind, KindTest>> = {
  any: { test: () => true, needs: 'it' },
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
  logger: {
    test: isLogger,
    needs: 'an object with at least one of the functions debug, info, warn and error, such as console',
  },
  clock: {
    test: (value) => has(value, 'now') && has(value, 'schedule'),
    needs: 'an object with the functions now and schedule',
  },
  codec: {
    test: (value) => has(value, 'encode') && has(value, 'decode'),
    needs: 'an object with the functions encode and decode',
  },
};
