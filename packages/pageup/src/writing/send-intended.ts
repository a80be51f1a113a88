import { isBgcError } from '@bgc/core';
import type { AttemptGuard, CallOptions } from '@bgc/core';
import { linkSignals } from '@bgc/core/keeping';

import type { Desk } from '../claims/desk.ts';
import type { Holder } from '../claims/holder.ts';
import { confirm, isUnsettled, withdraw } from '../claims/kept-check.ts';
import type { KeptCheck } from '../claims/kept-check.ts';
import { UnconfirmedWriteError } from '../errors/writing-errors.ts';
import { judgeWriteFailure } from './judge-failure.ts';

/**
 * PUTs the oldest intention, a whole record, under the lease, and notes the confirmation. The PUT is given up when the lease is lost. A PUT
 * that had already left may still be applied late, after another's: nobody can exclude that, because PageUp has neither versions nor a way to read.
 */
export const sendOldest = async (
  desk: Pick<Desk, 'gateway' | 'clock'>,
  holder: Holder,
  options: CallOptions = {},
  onConfirmed: (kept: KeptCheck) => KeptCheck = (kept) => kept,
): Promise<void> => {
  const { held, kept } = holder;
  const [record] = kept.pending;
  if (record === undefined) return;
  held.assertHeld();
  const link = linkSignals(held.signal, options.signal);
  let sent = 0;
  // The token, the pause before a repetition, or the machine's sleep may have taken longer than the lease.
  const guard: AttemptGuard = {
    before() {
      held.assertHeld();
      sent += 1;
    },
    unsent: () => void (sent -= 1),
  };
  try {
    await desk.gateway.put(kept.id, record, { ...options, signal: link.signal }, guard);
  } catch (error) {
    held.assertHeld();
    const failure = judgeWriteFailure(error, sent);
    if (failure === 'refused') await holder.keep(withdraw);
    throw failure === 'unknown' && isBgcError(error) ? new UnconfirmedWriteError(error) : error;
  } finally {
    link.unlink();
  }
  await holder.keep((current) => onConfirmed(confirm(current, desk.clock.now())));
};

/** Sends everything that was meant and never confirmed, in its order. One that PageUp refuses is dropped, and told when the others are through. */
export const settleIntended = async (
  desk: Pick<Desk, 'gateway' | 'clock'>,
  holder: Holder,
  options?: CallOptions,
): Promise<void> => {
  let refusal: unknown;
  while (isUnsettled(holder.kept)) {
    try {
      await sendOldest(desk, holder, options);
    } catch (error) {
      if (judgeWriteFailure(error) !== 'refused') throw error;
      refusal ??= error;
    }
  }
  if (refusal !== undefined) throw refusal;
};
