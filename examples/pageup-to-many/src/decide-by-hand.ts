import { Trouble } from '@bgc/example-pageup-to-sterling/src/trouble.ts';

import type { BridgeRecord } from './bridge-record.ts';
import type { Bridge } from './bridge.ts';

/** How long a request that was given up may still be carried out, so that it is too early to say that it never arrived: `assumed`. */
export const mayArriveWithinMs = 15 * 60_000;

/** What a person found out about an order that was set aside. */
export type Decision =
  /** The provider has it, under this id. */
  | { readonly found: string }
  /** It certainly never arrived: order it now. */
  | { readonly orderAgain: true }
  /** The recruiter is told this. */
  | { readonly giveUp: string };

/** What waits for a person. */
export const setAsideOrders = async ({ records }: Pick<Bridge, 'records'>): Promise<readonly BridgeRecord[]> => {
  const found: BridgeRecord[] = [];
  for await (const record of records.each()) if (record.state === 'set-aside') found.push(record);
  return found;
};

/** Keeps what a person decided, unless it is too early. The next drain that is handed the check, within an hour, acts on it. */
export const decideByHand = async (
  { records, pageup }: Pick<Bridge, 'records' | 'pageup'>,
  record: BridgeRecord,
  decision: Decision,
): Promise<void> => {
  const kept = await records.open(record);
  if ('orderAgain' in decision) {
    if (pageup.clock.now() - (record.intendedAt ?? 0) < mayArriveWithinMs)
      throw new Trouble(`The order of check ${record.checkId} may still arrive: look again in a quarter of an hour.`);
    return kept.move('planned');
  }
  if ('giveUp' in decision) return kept.move('refused', { reason: decision.giveUp });
  const { provider } = record;
  if (provider === undefined || !(await records.take(provider, decision.found, record)))
    throw new Trouble(`${decision.found} is another order's check already.`);
  return kept.move('ordered', { reference: decision.found });
};
