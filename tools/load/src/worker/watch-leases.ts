import type { LeaseStore } from '@bgc/core';

/** Tells which leases this process holds: each check, and each callback, is worked on under one. */
export const watchLeases = (own: LeaseStore, held: Set<string>): LeaseStore => ({
  async acquire(key, terms) {
    const lease = await own.acquire(key, terms);
    if (lease !== undefined) held.add(key);
    return lease;
  },
  async renew(lease, durationMs) {
    const renewed = await own.renew(lease, durationMs);
    if (renewed === undefined) held.delete(lease.key);
    return renewed;
  },
  async release(lease) {
    // Whoever lets go of it is at its end, also where the store could not be told.
    held.delete(lease.key);
    await own.release(lease);
  },
});
