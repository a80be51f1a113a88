import { eachRecord } from '@bgc/core';
import type { PageUpTenant, RecordStore, StoredRecord } from '@bgc/pageup';

import { moveTo } from './bridge-record.ts';
import type { BridgeRecord, BridgeState } from './bridge-record.ts';
import { Trouble } from './trouble.ts';

/** A record as it is in the store. Whoever writes it holds the lease of its check, so that there is one writer. */
export interface KeptRecord {
  readonly current: BridgeRecord;
  /** Keeps the next state before anything else happens. */
  move(state: BridgeState, changes?: Partial<Omit<BridgeRecord, 'state'>>): Promise<void>;
}

export interface BridgeRecords {
  /** Whether there is a record of this order. */
  has(first: BridgeRecord): Promise<boolean>;
  /** The record of a check; the given one where there is none yet. */
  open(first: BridgeRecord): Promise<KeptRecord>;
  /** The record that a screening belongs to, and `undefined` for one that nobody here knows. */
  ofScreening(screeningId: string): Promise<KeptRecord | undefined>;
  /** Lets the record be found by its screening. Harmless when repeated. */
  link(screeningId: string, record: BridgeRecord): Promise<void>;
  /** Deletes the records of orders that are over, last written before `before` (milliseconds since the epoch); returns how many. */
  purge(before: number): Promise<number>;
}

const segment = encodeURIComponent;

export const createBridgeRecords = (
  records: RecordStore,
  { environment, dataCentre, tenantId }: PageUpTenant,
): BridgeRecords => {
  const realm = `bridge/${environment}/${dataCentre}/${tenantId}`;
  const keyOf = ({ checkId, generation }: BridgeRecord): string => `${realm}/check/${segment(checkId)}/${generation}`;
  const linkOf = (screeningId: string): string => `${realm}/screening/${segment(screeningId)}`;
  const decode = ({ value }: StoredRecord): BridgeRecord => JSON.parse(value) as BridgeRecord;

  const kept = (stored: StoredRecord): KeptRecord => {
    let { version } = stored;
    let current = decode(stored);
    return {
      get current() {
        return current;
      },
      async move(state, changes) {
        const next = moveTo(current, state, changes);
        const written = await records.replace(stored.key, version, JSON.stringify(next));
        if (written === undefined)
          throw new Trouble(`Check ${current.checkId} was changed by another worker meanwhile.`);
        ({ version } = written);
        current = next;
      },
    };
  };

  return {
    has: async (first) => (await records.get(keyOf(first))) !== undefined,
    async open(first) {
      const key = keyOf(first);
      const stored = (await records.get(key)) ?? (await records.insert(key, JSON.stringify(first)));
      if (stored === undefined) throw new Trouble(`Check ${first.checkId} is being begun by another worker.`);
      return kept(stored);
    },
    async ofScreening(screeningId) {
      const link = await records.get(linkOf(screeningId));
      const stored = link && (await records.get(link.value));
      return stored && kept(stored);
    },
    async link(screeningId, record) {
      const key = linkOf(screeningId);
      if ((await records.get(key)) === undefined) await records.insert(key, keyOf(record));
    },
    async purge(before) {
      const newest = new Map<string, number>();
      for await (const stored of eachRecord(records, `${realm}/check/`)) {
        const { checkId, generation } = decode(stored);
        newest.set(checkId, Math.max(generation, newest.get(checkId) ?? 0));
      }
      // Put back to pending since: that order is over, too, whatever became of it.
      const isOver = ({ state, checkId, generation }: BridgeRecord): boolean =>
        state === 'done' || generation < (newest.get(checkId) ?? 0);
      const orders = await records.purge(`${realm}/check/`, before, (stored) => isOver(decode(stored)));
      const left = new Set<string>();
      for await (const { key } of eachRecord(records, `${realm}/check/`)) left.add(key);
      return orders + (await records.purge(`${realm}/screening/`, before, ({ value }) => !left.has(value)));
    },
  };
};
