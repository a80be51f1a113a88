import { NothingKeptError } from '../errors/writing-errors.ts';
import { advance, raiseFence } from './advance.ts';
import type { Desk } from './desk.ts';
import { holdLease } from './held-lease.ts';
import type { HeldLease } from './held-lease.ts';
import type { KeptCheck } from './kept-check.ts';
import { createSerial } from './serial.ts';
import type { Serial } from './serial.ts';

/** One held check: its lease, and what is kept of it. Nobody else can change the record while the lease is held. */
export interface Holder {
  readonly held: HeldLease;
  /** Writes of one check go one after the other. */
  readonly serial: Serial;
  readonly kept: KeptCheck;
  /** Changes what is kept. Throws a `LeaseLostError` once the check is another's. */
  keep(transition: (kept: KeptCheck) => KeptCheck): Promise<KeptCheck>;
}

export const createHolder = (desk: Pick<Desk, 'records'>, held: HeldLease, first: KeptCheck): Holder => {
  let kept = first;
  return {
    held,
    serial: createSerial(),
    get kept() {
      return kept;
    },
    async keep(transition) {
      const next = await advance(desk.records, held, transition);
      if (next === undefined) throw new NothingKeptError();
      kept = next;
      return next;
    },
  };
};

/** Takes a kept check over. `held` when somebody else holds it, `nothing` when nothing is kept under the key. */
export const takeHold = async (desk: Desk, key: string): Promise<Holder | 'held' | 'nothing'> => {
  const held = await holdLease(desk, key);
  if (held === undefined) return 'held';
  try {
    const kept = await raiseFence(desk.records, held);
    if (kept !== undefined) return createHolder(desk, held, kept);
  } catch (error) {
    await releaseQuietly(held);
    throw error;
  }
  await held.release();
  return 'nothing';
};

/** A lease that cannot be released ends by itself: not worth hiding another error for. */
export const releaseQuietly = (held: HeldLease): Promise<void> => held.release().catch(() => undefined);
