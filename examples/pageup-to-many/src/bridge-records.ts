import { eachRecord } from '@bgc/core';
import { Trouble } from '@bgc/example-pageup-to-sterling/src/trouble.ts';
import type { PageUpTenant, RecordStore, StoredRecord } from '@bgc/pageup';

import { moveTo } from './bridge-record.ts';
import type { BridgeRecord, Changes, OrderState } from './bridge-record.ts';
import type { ProviderName } from './provider.ts';

export interface KeptRecord {
  readonly current: BridgeRecord;
  /** Keeps the next state before anything else happens; of two writers one fails. */
  move(state: OrderState, changes?: Changes): Promise<void>;
}

export interface BridgeRecords {
  /** The record of an order; the given one where there is none yet. */
  open(first: BridgeRecord): Promise<KeptRecord>;
  /** Those of every order. */
  each(): AsyncGenerator<BridgeRecord, void, undefined>;
  /** Gives a provider's check to one order for good; `false` when it is another's. Harmless when repeated. */
  take(provider: ProviderName, reference: string, order: BridgeRecord): Promise<boolean>;
  /** Whether a provider's check is another order's. */
  isTaken(provider: ProviderName, reference: string, key: string): Promise<boolean>;
}

const segment = encodeURIComponent;
const decode = ({ value }: StoredRecord): BridgeRecord => JSON.parse(value) as BridgeRecord;

export const createBridgeRecords = (
  records: RecordStore,
  { environment, dataCentre, tenantId }: PageUpTenant,
): BridgeRecords => {
  const realm = `many/${environment}/${dataCentre}/${tenantId}`;
  const referenceKey = (provider: ProviderName, reference: string): string =>
    `${realm}/reference/${provider}/${segment(reference)}`;

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
        if (written === undefined) throw new Trouble(`Another worker has changed the order of ${current.checkId}.`);
        ({ version } = written);
        current = next;
      },
    };
  };

  return {
    async open(first) {
      const key = `${realm}/order/${segment(first.checkId)}/${first.generation}`;
      const stored = (await records.get(key)) ?? (await records.insert(key, JSON.stringify(first)));
      if (stored === undefined) throw new Trouble(`Another worker is beginning the order of ${first.checkId}.`);
      return kept(stored);
    },
    async *each() {
      for await (const stored of eachRecord(records, `${realm}/order/`)) yield decode(stored);
    },
    async take(provider, reference, { key }) {
      const name = referenceKey(provider, reference);
      await records.insert(name, key);
      return (await records.get(name))?.value === key;
    },
    async isTaken(provider, reference, key) {
      const owner = await records.get(referenceKey(provider, reference));
      return owner !== undefined && owner.value !== key;
    },
  };
};
