import { eachRecord } from '@bgc/core';
import type { Clock, RecordStore } from '@bgc/core';

export interface OpenScreening {
  readonly subject: string;
  /** When something new of it was handed over last, or else when it was begun with; milliseconds since the epoch. */
  readonly changedAt: number;
}

/** The screenings of which more is expected, when something of each was heard last, and when something new. */
export interface OpenScreenings {
  /** Begins with a screening, or notes that something of it was heard just now; `isNew` where that was a state not handed over before. */
  heard(subject: string, isNew?: boolean): Promise<void>;
  forget(subject: string): Promise<void>;
  /** Those of which nothing was heard for as long. */
  quietFor(ms: number): AsyncGenerator<OpenScreening, void, undefined>;
}

const read = (value: string): { readonly heardAt: number; readonly changedAt: number } => {
  const [heardAt, changedAt = heardAt] = value.split(' ').map(Number);
  return { heardAt: heardAt ?? NaN, changedAt: changedAt ?? NaN };
};

export const createOpenScreenings = ({
  records,
  namespace,
  clock,
}: {
  readonly records: RecordStore;
  /** They are kept under `open/<namespace>/`. */
  readonly namespace: string;
  readonly clock: Clock;
}): OpenScreenings => {
  const prefix = `open/${namespace}/`;
  return {
    async heard(subject, isNew = false) {
      const key = prefix + subject;
      const now = clock.now();
      for (;;) {
        const kept = await records.get(key);
        const changedAt = kept === undefined || isNew ? now : read(kept.value).changedAt;
        const value = `${now} ${Number.isNaN(changedAt) ? now : changedAt}`;
        if (kept?.value === value) return;
        const written =
          kept === undefined ? await records.insert(key, value) : await records.replace(key, kept.version, value);
        if (written !== undefined) return;
      }
    },
    async forget(subject) {
      await records.delete(prefix + subject);
    },
    async *quietFor(ms) {
      for await (const { key, value } of eachRecord(records, prefix)) {
        const { heardAt, changedAt } = read(value);
        // What is no time was not written by this, and one to come by a clock that was wrong: read again to be safe.
        if (!(Math.abs(clock.now() - heardAt) < ms)) yield { subject: key.slice(prefix.length), changedAt };
      }
    },
  };
};
