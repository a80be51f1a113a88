import type { Clock, Lease, LeaseStore } from '@bgc/core';

import { LeaseLostError } from '../errors/lease-lost-error.ts';
import type { LeaseLossReason } from '../errors/lease-lost-error.ts';

export interface LeaseTerms {
  readonly leases: LeaseStore;
  readonly clock: Clock;
  readonly owner: string;
  readonly leaseMs: number;
}

/** A lease that renews itself until it is released or lost. */
export interface HeldLease {
  readonly key: string;
  readonly fencingToken: number;
  /** Aborts with a `LeaseLostError` when the lease is lost or released. */
  readonly signal: AbortSignal;
  /** Throws the `LeaseLostError` if the lease is not held any more, by this process's clock. */
  assertHeld(): void;
  /** Somebody with a later lease was met: this one is worth nothing any more. */
  lose(reason: LeaseLossReason): void;
  release(): Promise<void>;
}

/**
 * Acquires the lease on a key; `undefined` while somebody else holds it. It is renewed each third of its duration. Its end is counted
 * from the moment before it was asked for, on this process's clock: so it never outlives what the store granted, however slow the answer was
 * and whatever the store's clock says.
 */
export const holdLease = async (terms: LeaseTerms, key: string): Promise<HeldLease | undefined> => {
  const { leases, clock, owner, leaseMs } = terms;
  const asked = clock.now();
  const granted = await leases.acquire(key, { owner, durationMs: leaseMs });
  if (granted === undefined) return undefined;

  const controller = new AbortController();
  let lease: Lease = granted;
  let endsAt = asked + leaseMs;
  let cancelBeat = (): void => {};
  let cancelEnd = (): void => {};

  const lose = (reason: LeaseLossReason): void => {
    cancelBeat();
    cancelEnd();
    if (!controller.signal.aborted) controller.abort(new LeaseLostError(reason));
  };

  const watchEnd = (): void => {
    cancelEnd();
    cancelEnd = clock.schedule(Math.max(0, endsAt - clock.now()), () => lose('expired'));
  };

  const renew = async (): Promise<void> => {
    const renewalAsked = clock.now();
    if (renewalAsked >= endsAt) return lose('expired');
    try {
      const renewed = await leases.renew(lease, leaseMs);
      if (controller.signal.aborted) return;
      // It ended by the store's clock. Whether somebody has taken it since, only the record's fence can tell.
      if (renewed === undefined) return lose('expired');
      lease = renewed;
      endsAt = renewalAsked + leaseMs;
      watchEnd();
    } catch {
      // The store failed. The lease still stands until its end, and the next beat tries again.
    }
    if (!controller.signal.aborted) beat();
  };

  const beat = (): void => {
    cancelBeat = clock.schedule(leaseMs / 3, () => void renew());
  };

  watchEnd();
  beat();

  return {
    key,
    fencingToken: granted.fencingToken,
    signal: controller.signal,
    assertHeld() {
      if (clock.now() >= endsAt) lose('expired');
      controller.signal.throwIfAborted();
    },
    lose,
    async release() {
      lose('released');
      await leases.release(lease);
    },
  };
};
