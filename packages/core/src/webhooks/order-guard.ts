import type { RecordStore } from '../stores/store.ts';

/** `stale`: something newer was handled before. `reread`: nobody can tell from the payload, so ask the provider for the present state. */
export type OrderVerdict = 'newer' | 'stale' | 'reread';

export interface OrderGuard {
  /** How a payload about `subject` with this newest time stands to what was handled before. */
  judge(subject: string, at: number | undefined): Promise<OrderVerdict>;
  /** To be called once the payload was handled. Never goes back. */
  remember(subject: string, at: number): Promise<void>;
}

/**
 * Guards against deliveries that come out of order. Two payloads of the same time may be the same state or two of one second, and one without
 * a time may be anything: then the truth is read again.
 *
 * @example
 * const order = createOrderGuard({ records: store.records, namespace: 'screenings' });
 * const at = newestTimestamp(event);
 * const verdict = await order.judge(screeningId, at);
 * if (verdict === 'stale') return;
 * await save(verdict === 'reread' ? await client.screenings.get(screeningId) : event);
 * if (at !== undefined) await order.remember(screeningId, at);
 */
export const createOrderGuard = ({
  records,
  namespace,
}: {
  readonly records: RecordStore;
  /** Times are kept under `order/<namespace>/`. */
  readonly namespace: string;
}): OrderGuard => {
  const keyOf = (subject: string): string => `order/${namespace}/${subject}`;
  return {
    async judge(subject, at) {
      const kept = await records.get(keyOf(subject));
      if (at === undefined || !Number.isFinite(at)) return 'reread';
      if (kept === undefined || at > Number(kept.value)) return 'newer';
      return at < Number(kept.value) ? 'stale' : 'reread';
    },
    async remember(subject, at) {
      const key = keyOf(subject);
      for (;;) {
        const kept = await records.get(key);
        if (kept !== undefined && Number(kept.value) >= at) return;
        const written =
          kept === undefined ? await records.insert(key, `${at}`) : await records.replace(key, kept.version, `${at}`);
        if (written !== undefined) return;
      }
    },
  };
};
