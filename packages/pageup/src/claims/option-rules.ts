import { ConfigurationError } from '@bgc/core';

/** What an option must be, in words and as a test. */
export type OptionRule = readonly [needs: string, test: (value: unknown) => boolean];
export type OptionRules = Readonly<Record<string, OptionRule>>;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const has = (value: unknown, method: string): boolean => isObject(value) && typeof value[method] === 'function';

/** A lease that is shorter than a second runs out while a call is under way; an endless one never frees a crashed worker's checks. */
const shortestLeaseMs = 1_000;

export const text: OptionRule = ['a text that is not empty', (value) => typeof value === 'string' && value !== ''];
export const flag: OptionRule = ['true or false', (value) => typeof value === 'boolean'];
export const callback: OptionRule = ['a function', (value) => typeof value === 'function'];
export const positive: OptionRule = ['a number above 0', (value) => isNumber(value) && value > 0];
export const count: OptionRule = [
  'a whole number above 0',
  (value) => Number.isSafeInteger(value) && Number(value) > 0,
];
export const duration: OptionRule = ['a number of milliseconds, 0 or more', (value) => isNumber(value) && value >= 0];
export const abortSignal: OptionRule = ['an AbortSignal', (value) => has(value, 'addEventListener')];

export const holdRules = {
  store: [
    'a store, in which checks are kept before they are taken out of the queue: `openSqliteStore({ path })` of @bgc/pageup/node',
    (value) => isObject(value) && has(value['leases'], 'acquire') && has(value['records'], 'insert'),
  ],
  owner: text,
  leaseMs: [
    `a number of at least ${shortestLeaseMs} milliseconds`,
    (value) => isNumber(value) && value >= shortestLeaseMs,
  ],
} satisfies OptionRules;

export const claimRules = {
  ...holdRules,
  provider: text,
  signal: abortSignal,
  onSetAside: callback,
  includeSetAside: flag,
  keepDocuments: flag,
  maxPageAgeMs: positive,
  revertGraceMs: duration,
} satisfies OptionRules;

/** Throws a `ConfigurationError` that names the first option that is unknown, missing or wrong; never its value. */
export const checkOptionsOf = (given: object | undefined, rules: OptionRules, required: readonly string[]): void => {
  const refuse = (what: string, advice: string): never => {
    throw new ConfigurationError(what, { provider: 'pageup', advice });
  };
  const options = new Map<string, unknown>(Object.entries(given ?? {}));
  for (const name of options.keys()) {
    if (!Object.hasOwn(rules, name))
      refuse(`There is no option \`${name}\`.`, `Known are ${Object.keys(rules).join(', ')}.`);
  }
  for (const [name, [needs, test]] of Object.entries(rules)) {
    const value = options.get(name);
    if (value === undefined && required.includes(name)) refuse(`\`${name}\` is missing.`, `Give ${needs}.`);
    if (value !== undefined && !test(value)) refuse(`\`${name}\` is wrong.`, `Give ${needs}.`);
  }
};
