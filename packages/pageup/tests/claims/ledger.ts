import type { LeaseStore } from '@bgc/core';
import type { ClaimedCheck } from '@bgc/pageup';

import type { Life, SharedTime } from './shared-time.ts';

interface Holding {
  readonly life: Life;
  readonly check: ClaimedCheck;
  ended: boolean;
}

export interface Met {
  handedOutAgain: number;
  leaseLost: number;
  zombies: number;
  crashes: number;
  reverts: number;
  writes: number;
  unsettledAtDone: number;
}

/** Sees everything that all processes do, and writes down what must never be. */
export interface Ledger {
  readonly violations: string[];
  /** How often something happened that the protections are for. */
  readonly met: Met;
  /** Somebody was handed it and said that it is done; whether that call came through or not. */
  readonly declared: Set<string>;
  handedOut(life: Life, check: ClaimedCheck): { ended: boolean };
  /** The call `done()` came through. */
  done(check: ClaimedCheck): void;
  /** Somebody begins to put it back to pending: from here on it may rightly be handed out anew, as another generation. */
  revertBegins(id: string): void;
  wasHandedOut(id: string): boolean;
  /** The same leases, their real ends noted. */
  watchLeases(life: Life, leases: LeaseStore): LeaseStore;
}

const keyOf = ({ id, generation }: ClaimedCheck): string => `${id}/${generation}`;
const idOf = (key: string): string => key.split('/').at(-1) ?? '';

export const createLedger = (time: SharedTime, met: Met): Ledger => {
  const violations: string[] = [];
  const finished = new Set<string>();
  const reverted = new Set<string>();
  const holdings = new Map<string, Holding[]>();
  const ends = new Map<string, number>();
  const leaseOf = (life: Life, id: string): string => `${life.name} ${id}`;

  /** Alive, not told to stop, and its lease unexpired by the one time that all share. */
  const isLive = ({ life, check, ended }: Holding): boolean =>
    !ended && !life.dead && !check.signal.aborted && time.now() < (ends.get(leaseOf(life, check.id)) ?? 0);

  return {
    violations,
    met,
    declared: new Set(),
    handedOut(life, check) {
      const holding: Holding = { life, check, ended: false };
      const others = holdings.get(check.id) ?? [];
      holdings.set(check.id, [...others, holding]);
      if (others.length > 0) met.handedOutAgain += 1;
      if (!isLive(holding)) {
        met.zombies += 1;
        return holding;
      }
      if (others.some(isLive)) violations.push(`two live holders of ${check.id}`);
      if (finished.has(keyOf(check)) || (finished.has(check.id) && !reverted.has(check.id)))
        violations.push(`${check.id} handed out after it was done`);
      return holding;
    },
    done: (check) => void finished.add(check.id).add(keyOf(check)),
    revertBegins: (id) => void reverted.add(id),
    wasHandedOut: (id) => holdings.has(id),
    watchLeases: (life, leases) => ({
      async acquire(key, request) {
        const lease = await leases.acquire(key, request);
        if (lease !== undefined) ends.set(leaseOf(life, idOf(key)), lease.expiresAt);
        return lease;
      },
      async renew(lease, durationMs) {
        const renewed = await leases.renew(lease, durationMs);
        if (renewed !== undefined) ends.set(leaseOf(life, idOf(lease.key)), renewed.expiresAt);
        return renewed;
      },
      release: (lease) => leases.release(lease),
    }),
  };
};
