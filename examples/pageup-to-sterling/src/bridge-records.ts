import type { PageUpTenant, RecordStore, StoredRecord } from '@bgc/pageup';

import { moveTo } from './bridge-record.ts';
import type { BridgeRecord, BridgeState } from './bridge-record.ts';

/** A record as it is in the store. Whoever writes it holds the lease of its check, so that there is one writer. */
export interface KeptRecord {
  readonly current: BridgeRecord;
  /** Keeps the next state before anything else happens. */
  move(state: BridgeState, changes?: Partial<Omit<BridgeRecord, 'state'>>): Promise<void>;
}

export interface BridgeRecords {
  /** The record of a check; the given one where there is none yet. */
  open(first: BridgeRecord): Promise<KeptRecord>;
  /** The record that a screening belongs to, and `undefined` for one that nobody here knows. */
  ofScreening(screeningId: string): Promise<KeptRecord | undefined>;
  /** Lets the record be found by its screening. Harmless when repeated. */
  link(screeningId: string, record: BridgeRecord): Promise<void>;
}

const segment = encodeURIComponent;

export const createBridgeRecords = (
  records: RecordStore,
  { environment, dataCentre, tenantId }: PageUpTenant,
): BridgeRecords => {
  const realm = `bridge/${environment}/${dataCentre}/${tenantId}`;
  const keyOf = ({ checkId, generation }: BridgeRecord): string => `${realm}/check/${segment(checkId)}/${generation}`;
  const linkOf = (screeningId: string): string => `${realm}/screening/${segment(screeningId)}`;

  const kept = (stored: StoredRecord): KeptRecord => {
    let { version } = stored;
    let current = JSON.parse(stored.value) as BridgeRecord;
    return {
      get current() {
        return current;
      },
      async move(state, changes) {
        const next = moveTo(current, state, changes);
        const written = await records.replace(stored.key, version, JSON.stringify(next));
        if (written === undefined) throw new Error(`Check ${current.checkId} was changed by another worker meanwhile.`);
        ({ version } = written);
        current = next;
      },
    };
  };

  return {
    async open(first) {
      const key = keyOf(first);
      const stored = (await records.get(key)) ?? (await records.insert(key, JSON.stringify(first)));
      if (stored === undefined) throw new Error(`Check ${first.checkId} is being begun by another worker.`);
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
  };
};
