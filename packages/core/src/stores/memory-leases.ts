import type { Clock } from '../clock.ts';
import { checkLeaseDuration } from './check-limits.ts';
import { checkText } from './check-text.ts';
import type { Lease, LeaseStore } from './store.ts';

/** Leases in this process. An `async` function runs to its first `await` in one go, and there is none: so each method is atomic. */
export const createMemoryLeases = (clock: Clock): LeaseStore => {
  const leases = new Map<string, Lease>();
  // One counter for all keys: it never goes back, whatever is released, expired or forgotten.
  let lastToken = 0;

  const held = (key: string): Lease | undefined => {
    const lease = leases.get(key);
    if (lease === undefined || clock.now() < lease.expiresAt) return lease;
    leases.delete(key);
    return undefined;
  };

  return {
    async acquire(key, { owner, durationMs }) {
      checkText('key', key);
      checkText('owner', owner);
      checkLeaseDuration(durationMs);
      if (held(key) !== undefined) return undefined;
      const lease: Lease = { key, owner, fencingToken: ++lastToken, expiresAt: clock.now() + durationMs };
      leases.set(key, lease);
      return lease;
    },
    async renew(lease, durationMs) {
      checkLeaseDuration(durationMs);
      const current = held(lease.key);
      if (current?.fencingToken !== lease.fencingToken) return undefined;
      const renewed: Lease = { ...current, expiresAt: clock.now() + durationMs };
      leases.set(lease.key, renewed);
      return renewed;
    },
    async release(lease) {
      if (leases.get(lease.key)?.fencingToken === lease.fencingToken) leases.delete(lease.key);
    },
  };
};
