import type { Clock } from '../clock.ts';
import type { Lease, LeaseStore } from '../stores/store.ts';
import { HandlingLostError } from './handling-lost-error.ts';
import type { HandlingLostReason } from './handling-lost-error.ts';

export interface HeldLease {
  /** Aborts with a `HandlingLostError` once the lease is lost. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/**
 * Acquires the lease on a key and renews it at each third of its duration, until it is released or lost; `undefined` while somebody else holds
 * it. A renewal that fails is tried again at the next beat. The end is counted from the moment before it was asked for, on this process's clock: so
 * nobody works on after the store has given the lease away, however slow its answer was and whatever its clock says. After `longestMs` it is lost
 * all the same: what hangs must not keep the key for ever.
 */
export const holdLease = async (
  { leases, clock }: { readonly leases: LeaseStore; readonly clock: Clock },
  key: string,
  {
    owner,
    durationMs,
    longestMs = Infinity,
  }: { readonly owner: string; readonly durationMs: number; readonly longestMs?: number },
): Promise<HeldLease | undefined> => {
  const asked = clock.now();
  const granted = await leases.acquire(key, { owner, durationMs });
  if (granted === undefined) return undefined;

  const controller = new AbortController();
  let lease: Lease = granted;
  let stopped = false;
  let cancelBeat = (): void => {};
  let cancelEnd = (): void => {};
  let cancelLongest = (): void => {};

  const stop = (): void => {
    stopped = true;
    cancelBeat();
    cancelEnd();
    cancelLongest();
  };
  const lose = (reason: HandlingLostReason): void => {
    if (stopped) return;
    stop();
    controller.abort(new HandlingLostError(reason));
  };
  const endAfter = (since: number): void => {
    cancelEnd();
    cancelEnd = clock.schedule(Math.max(0, since + durationMs - clock.now()), () => lose('expired'));
  };
  const renew = async (): Promise<void> => {
    const since = clock.now();
    try {
      const renewed = await leases.renew(lease, durationMs);
      if (stopped) return;
      if (renewed === undefined) return lose('taken');
      lease = renewed;
      endAfter(since);
    } catch {
      // The store failed. The lease still stands until its end, and the next beat tries again.
    }
    if (!stopped) beat();
  };
  const beat = (): void => {
    cancelBeat = clock.schedule(durationMs / 3, () => void renew());
  };

  endAfter(asked);
  beat();
  if (longestMs < Infinity) cancelLongest = clock.schedule(longestMs, () => lose('timed-out'));
  return {
    signal: controller.signal,
    async release() {
      stop();
      await leases.release(lease);
    },
  };
};
