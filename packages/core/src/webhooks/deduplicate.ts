import type { WorkStore } from '../stores/store.ts';
import { sha256, toHex } from './digest.ts';
import { createExclusive } from './exclusive.ts';
import type { Exclusively, ExclusiveOptions } from './exclusive.ts';

/** `busy`: the same payload is being handled right now; only its handler can say whether that will succeed. */
export type DeduplicationOutcome = 'handled' | 'duplicate' | 'busy';

/** What may be said for one payload. */
export interface DeduplicationTerms {
  /** Payloads under the same key, across namespaces too, are handled one after the other. The payload's own key unless told. */
  readonly leaseKey?: string;
}

/**
 * Handles a payload unless it was handled before; rejects with what `handle` threw. The signal aborts with a `HandlingLostError` when the lease is
 * lost meanwhile (another process may be handling the same payload), and when `handle` takes longer than `handleTimeoutMs`; this rejects with the same
 * then, and the payload is not taken for handled.
 */
export type Deduplicate = (
  payload: Uint8Array,
  handle: (signal: AbortSignal) => Promise<void>,
  terms?: DeduplicationTerms,
) => Promise<DeduplicationOutcome>;

/** What `createDeduplicate` takes. */
export interface DeduplicationOptions extends Omit<ExclusiveOptions, 'leases'> {
  readonly store: WorkStore;
  /** Keeps webhooks apart that share a store: records are kept under `webhook/<namespace>/`. */
  readonly namespace: string;
  /** From `createExclusive`, where this process works under the same lease keys elsewhere, too; then it decides owner and times. */
  readonly exclusively?: Exclusively;
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
export const createDeduplicate = ({ store, namespace, ...options }: DeduplicationOptions): Deduplicate => {
  const { leases, records } = store;
  const { exclusively = createExclusive({ leases, ...options }) } = options;
  return async (payload, handle, { leaseKey } = {}) => {
    const key = `webhook/${namespace}/${toHex(await sha256(payload, options.clock))}`;
    if ((await records.get(key)) !== undefined) return 'duplicate';
    const done = await exclusively(leaseKey ?? key, async (signal) => {
      // Another may have finished between the first look and the lease.
      if ((await records.get(key)) !== undefined) return 'duplicate';
      await handle(signal);
      // Too late: a handler that was told to stop may have resolved with nothing done, and somebody else may be at it.
      signal.throwIfAborted();
      await records.insert(key, 'handled');
      return 'handled';
    });
    return done?.value ?? 'busy';
  };
};
