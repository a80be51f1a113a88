import { eachRecord } from '@bgc/core';
import { openSqliteStore } from '@bgc/core/node';

export interface LeftInStore {
  /** Checks that @bgc/pageup keeps and that are not done, or whose last PUT is not confirmed. */
  readonly checks: number;
  /** Orders of the bridge that are not over. */
  readonly orders: number;
  /** Screenings of which more is expected. */
  readonly screenings: number;
  /** Personal data of checks that are done. */
  readonly documents: number;
  /** Callbacks that are marked as handled. */
  readonly callbacks: number;
  readonly records: number;
}

interface Kept {
  readonly state: string;
  readonly pending?: readonly unknown[];
  readonly document?: unknown;
}

/** What the file says when all is over. */
export const leftInStore = async (path: string): Promise<LeftInStore> => {
  using store = openSqliteStore({ path });
  const left = { checks: 0, orders: 0, screenings: 0, documents: 0, callbacks: 0, records: 0 };
  for await (const { key, value } of eachRecord(store.records, '')) {
    left.records += 1;
    // The customer comes first.
    const [, area, ...rest] = key.split('/');
    if (area === 'open') left.screenings += 1;
    if (area === 'webhook') left.callbacks += 1;
    if (area === 'pageup') {
      const { state, pending = [], document } = JSON.parse(value) as Kept;
      if (state !== 'done' || pending.length > 0) left.checks += 1;
      else if (document !== undefined) left.documents += 1;
    }
    if (area === 'bridge' && rest.includes('check') && (JSON.parse(value) as Kept).state !== 'done') left.orders += 1;
  }
  return left;
};

export const isNothingLeft = ({ checks, orders, screenings }: LeftInStore): boolean =>
  checks + orders + screenings === 0;
