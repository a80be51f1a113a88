import type { RecordStore } from '../stores/store.ts';

/** `stale`: something newer was handled before. `reread`: nobody can tell from the payload, so ask the provider for the present state. */
export type OrderVerdict = 'newer' | 'stale' | 'reread';

/** What was handled last of a subject. */
export interface RememberedState {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What was remembered along with it: a hash of the state, for one. */
  readonly note: string | undefined;
}

/** Tells whether a payload is older than what was handled before of the same subject. */
export interface OrderGuard {
  /** How a payload about `subject` with this newest time stands to what was handled before. */
  judge(subject: string, at: number | undefined): Promise<OrderVerdict>;
  /** What was handled last. */
  recall(subject: string): Promise<RememberedState | undefined>;
  /** To be called once the payload was handled. Never goes back; of two of the same time, the later call's note is kept. */
  remember(subject: string, at: number, note?: string): Promise<void>;
}

const read = (value: string): RememberedState => {
  const end = value.indexOf(' ');
  return end < 0
    ? { at: Number(value), note: undefined }
    : { at: Number(value.slice(0, end)), note: value.slice(end + 1) };
};

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
  const recall = async (subject: string): Promise<RememberedState | undefined> => {
    const kept = await records.get(keyOf(subject));
    return kept === undefined ? undefined : read(kept.value);
  };
  return {
    recall,
    async judge(subject, at) {
      const kept = await recall(subject);
      if (at === undefined || !Number.isFinite(at)) return 'reread';
      if (kept === undefined || at > kept.at) return 'newer';
      return at < kept.at ? 'stale' : 'reread';
    },
    async remember(subject, at, note) {
      const key = keyOf(subject);
      const value = note === undefined ? `${at}` : `${at} ${note}`;
      for (;;) {
        const kept = await records.get(key);
        if (kept !== undefined) {
          const { at: keptAt } = read(kept.value);
          if (keptAt > at || (keptAt === at && (note === undefined || kept.value === value))) return;
        }
        const written =
          kept === undefined ? await records.insert(key, value) : await records.replace(key, kept.version, value);
        if (written !== undefined) return;
      }
    },
  };
};
