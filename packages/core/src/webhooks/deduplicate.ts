import type { Clock } from '../clock.ts';
import type { WorkStore } from '../stores/store.ts';
import { systemClock } from '../system-clock.ts';
import { sha256, toHex } from './digest.ts';
import { holdLease } from './hold-lease.ts';

/** `busy`: the same payload is being handled right now; only its handler can say whether that will succeed. */
export type DeduplicationOutcome = 'handled' | 'duplicate' | 'busy';

/**
 * Handles a payload unless it was handled before; rejects with what `handle` threw. The signal aborts with a `HandlingLostError` when the lease is
 * lost meanwhile: another process may be handling the same payload.
 */
export type Deduplicate = (
  payload: Uint8Array,
  handle: (signal: AbortSignal) => Promise<void>,
) => Promise<DeduplicationOutcome>;

export interface DeduplicationOptions {
  readonly store: WorkStore;
  /** Names this process in leases. */
  readonly owner: string;
  /** Keeps webhooks apart that share a store: records are kept under `webhook/<namespace>/`. */
  readonly namespace: string;
  /** Milliseconds after a crash until the event may be handled again: 60 000 unless told. Renewed while the handler works. */
  readonly leaseMs?: number;
  /** The system's time unless told. */
  readonly clock?: Clock;
}

/**
 * De-duplicates deliveries by the SHA-256 of their payload, because providers without event ids send the same payload again. In two phases: a
 * lease while an event is handled, a record once it was. So an event is handled at least once across a crash, and once otherwise; it is
 * never taken for done before it is. Only the hash is kept. Drop old records with `store.records.purge('webhook/<namespace>/', before)`,
 * after the provider's last retry at the earliest.
 *
 * @example
 * const deduplicate = createDeduplicate({ store, owner: 'web-1', namespace: 'screenings' });
 * const outcome = await deduplicate(body, (signal) => saveToDatabase(event, { signal }));
 */
export const createDeduplicate = ({
  store,
  owner,
  namespace,
  leaseMs = 60_000,
  clock = systemClock,
}: DeduplicationOptions): Deduplicate => {
  const { leases, records } = store;
  return async (payload, handle) => {
    const key = `webhook/${namespace}/${toHex(await sha256(payload))}`;
    if ((await records.get(key)) !== undefined) return 'duplicate';
    const held = await holdLease({ leases, clock }, key, { owner, durationMs: leaseMs });
    if (held === undefined) return 'busy';
    try {
      // Another may have finished between the first look and the lease.
      if ((await records.get(key)) !== undefined) return 'duplicate';
      await handle(held.signal);
      await records.insert(key, 'handled');
      return 'handled';
    } finally {
      // A lease that cannot be released runs out by itself: no reason to call a handled event failed.
      await held.release().catch(() => {});
    }
  };
};
