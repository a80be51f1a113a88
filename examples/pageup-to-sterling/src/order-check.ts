import type { ClaimedCheck } from '@bgc/pageup';

import type { Bridge } from './bridge.ts';
import type { BridgeState } from './bridge-record.ts';
import type { KeptRecord } from './bridge-records.ts';
import { firstRecord } from './first-record.ts';
import { knowCandidate } from './know-candidate.ts';
import type { ReferencedPerson } from './know-candidate.ts';
import { mapApplicant } from './map-applicant.ts';
import { planOrder } from './plan-order.ts';
import { reasonForFail } from './reason-for-fail.ts';
import { startScreening } from './start-screening.ts';

interface Work {
  readonly bridge: Bridge;
  readonly check: ClaimedCheck;
  readonly kept: KeptRecord;
  /** The state was reached just now, and not before a crash. */
  readonly first: boolean;
}

const planFor = async ({ bridge, check }: Work, person: Parameters<typeof planOrder>[1]) =>
  planOrder(check.document.package?.code, person, await bridge.sterling.packages.list(), bridge.policy);

/** One step a state, each of which ends by keeping the next state. Killed anywhere, the next holder goes on from the kept one. */
const steps: Partial<Record<BridgeState, (work: Work) => Promise<void>>> = {
  async kept(work) {
    const order = await planFor(work, mapApplicant(work.check.document, work.check.raw));
    await work.kept.move('candidate-intended', { order });
  },

  async 'candidate-intended'(work) {
    const { bridge, check, kept } = work;
    const person = mapApplicant(check.document, check.raw);
    const { clientReferenceId } = kept.current;
    // Names and e-mail address are there: the order was not planned otherwise.
    const { candidate, reused } = await knowCandidate(bridge.sterling, {
      ...person,
      clientReferenceId,
    } as ReferencedPerson);
    // Whoever was there before is screened with what Sterling has, not with what this order says.
    const replanned = reused ? { order: await planFor(work, candidate) } : {};
    await kept.move('candidate-known', { candidateId: candidate.id, ...replanned });
  },

  'candidate-known': ({ bridge, kept }) => kept.move('screening-intended', { intendedAt: bridge.clock.now() }),

  async 'screening-intended'({ bridge, check, kept, first }) {
    const screening = await startScreening(bridge, kept, { first, signal: check.signal });
    await bridge.records.link(screening.id, kept.current);
    // By its id: what was found after a crash may be complete already, and nobody has told PageUp. The sweep does, if no callback does.
    await bridge.track(screening.id);
    await kept.move('screening-known', { screeningId: screening.id });
  },

  async refused({ check, kept }) {
    const { reason = '' } = kept.current;
    if (check.record.status !== 'failed') await check.failed({ reason });
    else await check.settle();
    await kept.move('done');
  },
};

const isRefusable = (state: BridgeState): boolean =>
  state === 'kept' || state === 'candidate-intended' || state === 'candidate-known' || state === 'screening-intended';

/** Tells PageUp which screening the check is, unless a callback has told it already: `new` would take back what that said. */
const announce = async ({ check, kept }: Pick<Work, 'check' | 'kept'>): Promise<void> => {
  const { state, screeningId } = kept.current;
  const isTold = state !== 'screening-known' || check.record.referenceNumber === screeningId;
  if (screeningId === undefined || isTold) return check.settle();
  await check.created({ referenceNumber: screeningId });
};

const isOver = ({ record }: ClaimedCheck): boolean =>
  record.status === 'completed' ||
  record.status === 'cancelled' ||
  record.status === 'failed' ||
  record.status === 'expired';

/** What `pageup.watch` does with a claimed check: brings it to Sterling. Results come later, by callbacks. */
export const orderCheck = async (bridge: Bridge, check: ClaimedCheck): Promise<void> => {
  const { tenant } = bridge.pageup;
  const begin = await firstRecord(check, tenant, bridge.policy.callbackUrl);
  // PageUp has the outcome, and the record was purged meanwhile: to begin one would order again.
  if (isOver(check) && !(await bridge.records.has(begin))) return check.settle();
  const kept = await bridge.records.open(begin);
  let first = !check.resumed;
  for (let step = steps[kept.current.state]; step !== undefined; step = steps[kept.current.state]) {
    const before = kept.current.state;
    try {
      await step({ bridge, check, kept, first });
      first = true;
    } catch (error) {
      const reason = isRefusable(before) ? reasonForFail(error) : undefined;
      if (reason === undefined) throw error;
      await kept.move('refused', { reason });
    }
  }
  await announce({ check, kept });
};
