import type { SandboxClock } from '../clock/clock.ts';
import { sha256 } from '../hmac-sha256.ts';
import type { Random } from '../random.ts';
import { base64Url } from '../tokens/base64-url.ts';
import { sameText } from '../tokens/same-text.ts';

/** What is given to one browser for one check, and opens nothing else. */
export interface Bound {
  readonly accessId: string;
}

/** Random texts that expire by the sandbox's clock. Only their hashes are kept, and compared in constant time. */
export interface Secrets<Terms extends Bound> {
  issue(terms: Terms): string;
  /** What it was issued for, unless it is unknown, expired or for another check than the one that is named. */
  find(value: string | undefined, accessId?: string): Terms | undefined;
  /** The same, once: whatever comes of it, the text is worth nothing afterwards. */
  take(value: string): Terms | undefined;
  /** Withdraws all of one check. */
  revoke(accessId: string): void;
}

const MANY = 500;
const hashOf = (value: string): string => base64Url(sha256(new TextEncoder().encode(value)));

export const createSecrets = <Terms extends Bound>(
  clock: SandboxClock,
  random: Random,
  lifetimeMs: number,
): Secrets<Terms> => {
  let held: { readonly hash: string; readonly terms: Terms; readonly expiresAt: number }[] = [];
  const drop = (isMeant: (one: (typeof held)[number]) => boolean): void => {
    held = held.filter((one) => !isMeant(one));
  };
  const find: Secrets<Terms>['find'] = (value, accessId) => {
    // All are compared, so that the time tells nothing of the place.
    const hash = value === undefined || value.length > 200 ? '' : hashOf(value);
    const [found] = held.filter((one) => sameText(one.hash, hash));
    if (!found || clock.now() >= found.expiresAt) return undefined;
    return accessId === undefined || found.terms.accessId === accessId ? found.terms : undefined;
  };
  return {
    issue(terms) {
      if (held.length >= MANY) drop(({ expiresAt }) => clock.now() >= expiresAt);
      const value = random.hex(64);
      held.push({ hash: hashOf(value), terms, expiresAt: clock.now() + lifetimeMs });
      return value;
    },
    find,
    take(value) {
      const terms = find(value);
      if (terms) drop((one) => one.terms === terms);
      return terms;
    },
    revoke: (accessId) => drop(({ terms }) => terms.accessId === accessId),
  };
};
