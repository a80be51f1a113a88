import type { Screening, ScreeningOrder } from '@bgc/sterling';

import type { Bridge } from './bridge.ts';
import type { BridgeRecord } from './bridge-record.ts';
import type { KeptRecord } from './bridge-records.ts';
import { findScreening } from './find-screening.ts';
import { mayStillAppear, mustLookFirst } from './may-send.ts';
import { Trouble } from './trouble.ts';

type Intended = BridgeRecord & Required<Pick<BridgeRecord, 'candidateId' | 'order' | 'intendedAt'>>;

const isIntended = (record: BridgeRecord): record is Intended =>
  record.candidateId !== undefined && record.order !== undefined && record.intendedAt !== undefined;

const bodyOf = ({ candidateId, order, callbackUri }: Intended, credentials: string): ScreeningOrder => {
  const { packageId, invited } = order;
  const terms = { packageId, candidateId, callback: { uri: callbackUri, credentials: { 'basic-auth': credentials } } };
  return invited ? { ...terms, invite: { method: 'email' } } : { ...terms, endUserCertificate: 'true' };
};

export interface Sending {
  /** Nothing of this order can have been sent before. */
  readonly first: boolean;
  /** Aborts when the check is another worker's by now: then nothing is sent any more. */
  readonly signal: AbortSignal;
}

/**
 * Orders the screening that the record says, once: under the kept key, and after a look at the candidate's screenings where the key alone does not protect.
 */
export const startScreening = async (
  bridge: Bridge,
  kept: KeptRecord,
  { first, signal }: Sending,
): Promise<Screening> => {
  const { sterling, policy, clock } = bridge;
  const record = kept.current;
  if (!isIntended(record)) throw new Trouble(`Check ${record.checkId} has no order to send.`);
  const attempt = { invited: record.order.invited, first, ageMs: clock.now() - record.intendedAt };
  if (mustLookFirst(attempt)) {
    const found = await findScreening(bridge, record);
    if (found !== undefined) return found;
    if (mayStillAppear(attempt))
      throw new Trouble(`The order of check ${record.checkId} may still appear at Sterling.`);
    await kept.move('screening-intended', { intendedAt: clock.now() });
  }
  return sterling.screenings.create(bodyOf(record, policy.callbackCredentials), {
    idempotencyKey: record.idempotencyKey,
    signal,
  });
};
