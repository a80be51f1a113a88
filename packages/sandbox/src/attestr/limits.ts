import { dayOf } from './dates.ts';
import type { Account } from './account.ts';
import type { AttestrErrorCode } from './errors.ts';

/** How often an account may call; the numbers are not public. `unlimited` by default. */
export interface Limits {
  /** A second, over all operations: 4291. */
  readonly accountBurst: number | 'unlimited';
  /** A second, of one operation: 4292. */
  readonly apiBurst: number | 'unlimited';
  /** A day, over all operations: 4293. */
  readonly accountDaily: number | 'unlimited';
  /** A day, of one operation: 4294. */
  readonly apiDaily: number | 'unlimited';
}

export const defaultLimits: Limits = {
  accountBurst: 'unlimited',
  apiBurst: 'unlimited',
  accountDaily: 'unlimited',
  apiDaily: 'unlimited',
};

const second = (now: number): number => Math.floor(now / 1000);

/** Which limit counts what, over which window, and with which code it refuses; the daily ones first, as waiting a second does not help there. */
const LIMITS: readonly {
  readonly name: keyof Limits;
  readonly code: AttestrErrorCode;
  readonly windowOf: (now: number) => number;
  readonly each: 'account' | 'operation';
}[] = [
  { name: 'accountDaily', code: 4293, windowOf: dayOf, each: 'account' },
  { name: 'apiDaily', code: 4294, windowOf: dayOf, each: 'operation' },
  { name: 'accountBurst', code: 4291, windowOf: second, each: 'account' },
  { name: 'apiBurst', code: 4292, windowOf: second, each: 'operation' },
];

/** Counts a request, or gives the code with which it is refused. A refused one is not counted. */
export const countAgainstLimits = (account: Account, operation: string, now: number): AttestrErrorCode | undefined => {
  const { behaviour, used } = account;
  const counters = LIMITS.map(({ name, code, windowOf, each }) => {
    const key = each === 'account' ? name : `${name}/${operation}`;
    const window = windowOf(now);
    const kept = used.get(key);
    const requests = kept?.window === window ? kept.requests : 0;
    const most = behaviour[name];
    return { key, code, window, requests, full: most !== 'unlimited' && requests >= most };
  });
  const met = counters.find(({ full }) => full);
  if (met) return met.code;
  for (const { key, window, requests } of counters) used.set(key, { window, requests: requests + 1 });
  return undefined;
};
