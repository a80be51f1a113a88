import type { CallOptions } from '@bgc/core';

import type { Desk } from '../claims/desk.ts';
import type { Holder } from '../claims/holder.ts';
import { intend, intendedOf } from '../claims/kept-check.ts';
import { ensureQueued } from '../claims/queue-check.ts';
import { TransitionError } from '../errors/writing-errors.ts';
import { settleIntended } from './send-intended.ts';
import type { Step } from './steps.ts';
import { ruleFor } from './transitions.ts';

/** What a write takes beside the options of every call. */
export interface WriteOptions extends CallOptions {
  /** Takes a step that PageUp does not document, out of a final status for one. */
  readonly allowUndocumentedTransition?: boolean;
}

const checkTransition = (from: string, to: string, insists: boolean): void => {
  const rule = ruleFor(from, to);
  if (rule === 'never' || (rule === 'undocumented' && !insists)) throw new TransitionError(from, to, rule !== 'never');
};

/** Keeps the intention, then PUTs it whole, then notes the confirmation; after what was meant before has been settled. */
export const writeStep = (
  desk: Pick<Desk, 'gateway' | 'clock'>,
  holder: Holder,
  step: Step,
  { allowUndocumentedTransition = false, ...options }: WriteOptions = {},
): Promise<void> =>
  holder.serial(async () => {
    holder.held.assertHeld();
    await ensureQueued(desk, holder, options);
    const current = intendedOf(holder.kept);
    const target = step(current);
    checkTransition(current.status, target.status, allowUndocumentedTransition);
    await holder.keep((kept) => intend(kept, target));
    await settleIntended(desk, holder, options);
  });
