import type { RecordStore } from '@bgc/core';

import { LeaseLostError } from '../errors/lease-lost-error.ts';
import type { HeldLease } from './held-lease.ts';
import { decodeKept, encodeKept } from './kept-check.ts';
import type { KeptCheck } from './kept-check.ts';

/**
 * The one way in which a kept record changes. The comparison of versions makes the change atomic; the fence makes it the holder's: once a
 * later lease has touched the record, an earlier holder, however late its write arrives, is refused. `undefined` when nothing is kept.
 */
export const advance = async (
  records: RecordStore,
  held: HeldLease,
  transition: (kept: KeptCheck) => KeptCheck,
): Promise<KeptCheck | undefined> => {
  for (;;) {
    held.assertHeld();
    const stored = await records.get(held.key);
    if (stored === undefined) return undefined;
    const kept = decodeKept(stored);
    if (kept.fence > held.fencingToken) {
      held.lose('taken');
      throw new LeaseLostError('taken');
    }
    const next = { ...transition(kept), fence: held.fencingToken };
    held.assertHeld();
    if ((await records.replace(held.key, stored.version, encodeKept(next))) !== undefined) return next;
  }
};

/** A holder's first act: from here on every earlier holder is refused, and what the record says stays true until this one changes it. */
export const raiseFence = (records: RecordStore, held: HeldLease): Promise<KeptCheck | undefined> =>
  advance(records, held, (kept) => kept);
