import type { Screening } from '@bgc/sterling';

import type { Bridge } from './bridge.ts';
import type { BridgeRecord } from './bridge-record.ts';
import { isSince } from './is-since.ts';
import { listedScreenings } from './listed-screenings.ts';

/** However it is written; `undefined` for what is no address, and says nothing. */
const addressOf = (uri: string | undefined): string | undefined => {
  const written = uri?.trim() ?? '';
  return /^https?:/i.test(written) && URL.canParse(written) ? new URL(written).href.replace(/\/$/, '') : undefined;
};

/** The callback address is this order's alone, so one that shows another is another order's. */
const isOf = (record: BridgeRecord, { packageId, callback }: Screening): boolean | 'unsaid' => {
  if (packageId !== undefined && packageId !== record.order?.packageId) return false;
  const address = addressOf(callback?.uri);
  return address === undefined ? 'unsaid' : address === addressOf(record.callbackUri);
};

/**
 * The screening of an order that may have arrived: no endpoint lists screenings, but the candidate has the ids of his. Where Sterling shows the address of none, it is
 * one of the same package that is not older than the order, and no other check's.
 */
export const findScreening = async (
  { sterling, records }: Bridge,
  record: BridgeRecord & { readonly candidateId: string },
): Promise<Screening | undefined> => {
  const unsaid: Screening[] = [];
  for (const id of await listedScreenings(sterling, record.candidateId)) {
    const screening = await sterling.screenings.get(id);
    const said = isOf(record, screening);
    if (said === true) return screening;
    if (said === 'unsaid') unsaid.push(screening);
  }
  for (const screening of unsaid) {
    const owner = (await records.ofScreening(screening.id))?.current.checkId;
    if (owner !== undefined && owner !== record.checkId) continue;
    if (isSince(screening, record.intendedAt ?? Infinity, `check ${record.checkId}`)) return screening;
  }
  return undefined;
};
