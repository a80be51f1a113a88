/** The seven promises, in the order of SECURITY.md. */
export const promises = {
  1: 'every call settles within its deadline',
  2: 'at most 1 + maxRetries sends, one token request per 401, a retry budget',
  3: 'a POST is never sent twice unless it is keyed, or provably was never processed',
  4: 'only typed errors, and nothing secret or personal in them',
  5: 'any bytes give a typed result or a typed error',
  6: 'a poller asks once an interval at most, whatever the status',
  7: 'the verification of a webhook is total: an event, or one error type',
} as const;

export type PromiseNumber = keyof typeof promises;

/** One place in the sources, broken on purpose. */
export interface Mutation {
  readonly promise: PromiseNumber;
  /** What is broken, in words. Unique. */
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}
