import type { Clock } from '../clock.ts';
import type { LeaseStore } from '../stores/store.ts';
import { systemClock } from '../system-clock.ts';
import { defaultHandleTimeoutMs, unlessAborted } from './handle-timeout.ts';
import { holdLease } from './hold-lease.ts';

/**
 * Works while nobody else works under the same key, in this process or another; `undefined` when it did not become free in time, and then nothing
 * was done. The signal aborts with a `HandlingLostError` when the lease is lost meanwhile, and when the work takes longer than `handleTimeoutMs`; this
 * rejects with the same then, whatever the work does, and the key is free for the next. What such work does after that counts for nothing.
 */
export type Exclusively = <T>(
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<{ readonly value: T } | undefined>;

/** What `createExclusive` takes: where leases are kept, whose they are, and how long they last. */
export interface ExclusiveOptions {
  readonly leases: LeaseStore;
  /** Names this process in leases. */
  readonly owner: string;
  /** Milliseconds after a crash until somebody else gets the key: 60 000 unless told. Renewed while the work lasts. */
  readonly leaseMs?: number;
  /** Milliseconds to wait for the key: 0 unless told. */
  readonly waitMs?: number;
  /** Milliseconds that the work may take before it loses the key: 600 000 unless told; `Infinity` for no end. */
  readonly handleTimeoutMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
}

const firstPauseMs = 50;
const longestPauseMs = 1_000;

/** Resolves when `promise` does, or after `ms`, whichever is first. */
const settledWithin = (clock: Clock, ms: number, promise?: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const cancel = clock.schedule(ms, resolve);
    void promise?.then(() => {
      cancel();
      resolve();
    });
  });

/**
 * Lets one at a time work under a key, across all processes that share the store. Within this process the next is woken by the one before it; only
 * for another process is the store asked again and again.
 *
 * @example
 * const exclusively = createExclusive({ leases: store.leases, owner: 'web-1', waitMs: 10_000 });
 * const done = await exclusively(`screening/${id}`, (signal) => update(id, { signal }));
 * if (done === undefined) return new Response(null, { status: 503 });
 */
export const createExclusive = ({
  leases,
  owner,
  leaseMs = 60_000,
  waitMs = 0,
  handleTimeoutMs = defaultHandleTimeoutMs,
  clock = systemClock,
}: ExclusiveOptions): Exclusively => {
  const atWork = new Map<string, Promise<void>>();

  const holdInTime = async (key: string, until: number): ReturnType<typeof holdLease> => {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const held = await holdLease({ leases, clock }, key, { owner, durationMs: leaseMs, longestMs: handleTimeoutMs });
      const leftMs = until - clock.now();
      if (held !== undefined || leftMs <= 0) return held;
      await settledWithin(clock, Math.min(pauseMs, leftMs));
    }
  };

  return async (key, work) => {
    const until = clock.now() + waitMs;
    for (let other = atWork.get(key); other !== undefined; other = atWork.get(key)) {
      const leftMs = until - clock.now();
      if (leftMs <= 0) return undefined;
      await settledWithin(clock, leftMs, other);
    }
    let finish = (): void => {};
    atWork.set(key, new Promise((resolve) => (finish = resolve)));
    try {
      const held = await holdInTime(key, until);
      if (held === undefined) return undefined;
      try {
        return { value: await unlessAborted(held.signal, work) };
      } finally {
        // A lease that cannot be released runs out by itself: no reason to call finished work failed.
        await held.release().catch(() => {});
      }
    } finally {
      atWork.delete(key);
      finish();
    }
  };
};
