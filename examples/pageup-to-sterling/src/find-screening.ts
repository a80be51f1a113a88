import type { Screening } from '@bgc/sterling';

import type { Bridge } from './bridge.ts';
import type { BridgeRecord } from './bridge-record.ts';
import { isSince } from './is-since.ts';
import { listedScreenings } from './listed-screenings.ts';

/** The callback address is this order's alone. Where Sterling does not show it: same package, not older than the order, and no other check's. */
const isOf = async (record: BridgeRecord, screening: Screening, { records }: Bridge): Promise<boolean> => {
  const { id, packageId, callback } = screening;
  if (packageId !== undefined && packageId !== record.order?.packageId) return false;
  if (callback?.uri !== undefined) return callback.uri === record.callbackUri;
  const owner = (await records.ofScreening(id))?.current.checkId;
  if (owner !== undefined && owner !== record.checkId) return false;
  return isSince(screening, record.intendedAt ?? Infinity, `check ${record.checkId}`);
};

/** The screening of an order that may have arrived: no endpoint lists screenings, but the candidate has the ids of his. */
export const findScreening = async (
  bridge: Bridge,
  record: BridgeRecord & { readonly candidateId: string },
): Promise<Screening | undefined> => {
  const { candidates, screenings } = bridge.sterling;
  for (const id of listedScreenings(await candidates.get(record.candidateId))) {
    const screening = await screenings.get(id);
    if (await isOf(record, screening, bridge)) return screening;
  }
  return undefined;
};
