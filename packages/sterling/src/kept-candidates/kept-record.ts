import type { RecordStore } from '@bgc/core';

import { decodeKept, encodeKept } from './kept-candidate.ts';
import type { KeptCandidate } from './kept-candidate.ts';

/** What was last seen under a key, and in which version; nothing, where `version` is missing. */
export interface SeenRecord {
  readonly kept: KeptCandidate;
  readonly version?: number;
}

const nothing: SeenRecord = { kept: {} };

export const seeRecord = async (records: RecordStore, key: string): Promise<SeenRecord> => {
  const stored = await records.get(key);
  return stored === undefined ? nothing : { kept: decodeKept(stored), version: stored.version };
};

/**
 * Writes if nobody has written since the record was seen; `undefined` if somebody has. So a holder whose lease ran out without its
 * noticing overwrites nothing. Where nothing is left to be kept, the record goes.
 */
export const writeOver = async (
  records: RecordStore,
  key: string,
  { version }: SeenRecord,
  kept: KeptCandidate,
): Promise<SeenRecord | undefined> => {
  if (kept.confirmed === undefined && kept.intended === undefined)
    return version === undefined || (await records.delete(key, version)) ? nothing : undefined;
  const value = encodeKept(kept);
  const written = await (version === undefined ? records.insert(key, value) : records.replace(key, version, value));
  return written && { kept, version: written.version };
};
