import type { CallOptions } from '@bgc/core';

import type { Desk } from '../claims/desk.ts';
import type { Holder } from '../claims/holder.ts';
import { intend, intendedOf } from '../claims/kept-check.ts';
import { ensureQueued } from '../claims/queue-check.ts';
import { settleIntended } from './send-intended.ts';
import { cancelled, completed, created, expired, failed, inProgress } from './steps.ts';
import type { CancelledInput, CompletedInput, CreatedInput, FailedInput, InProgressInput } from './steps.ts';
import { writeStep } from './write-step.ts';
import type { WriteOptions } from './write-step.ts';

/**
 * The steps of a check, none of which wipes what an earlier one wrote: a PUT overrides the whole record at PageUp, so each step sends the whole
 * record that is kept here (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Why is there missing data"). What is
 * meant is kept before it is sent, and the writes of one check go one after the other.
 *
 * Each throws:
 * - `UnconfirmedWriteError` when nobody can tell whether the PUT arrived: it stays kept, calling again or `settle()` is safe;
 * - the API's error (`PermissionError`, `RateLimitError`…) when PageUp refused for a reason outside the record, and the token's or the connection's
 *   when nothing was sent: it stays kept too, and is sent before the next write;
 * - `ValidationError` when PageUp refused the record itself, this one or one that was kept before: that one is dropped, the others are through;
 * - `TransitionError` for a step that PageUp does not document, `InvalidRequestError` for wrong input: nothing was sent;
 * - `LeaseLostError` when the check is another holder's by now.
 *
 * What PageUp makes impossible to exclude: a PUT that was given up here (a timeout, a lost lease) can still be applied there, after a newer one.
 * `resend()` heals that.
 */
export interface CheckLifecycle {
  /** The check exists at the provider. @example await check.created({ referenceNumber: 'REF-1001' }); */
  created(input: CreatedInput, options?: WriteOptions): Promise<void>;
  /** Work has begun; results may come in parts. @example await check.inProgress({ results: [{ reportType: 'Employment Check', status: 'pass' }] }); */
  inProgress(input?: InProgressInput, options?: WriteOptions): Promise<void>;
  /** All is there. @example await check.completed({ results: [{ reportType: 'Summary', reportLink: 'https://reports.example.com/1001' }] }); */
  completed(input: CompletedInput, options?: WriteOptions): Promise<void>;
  cancelled(input?: CancelledInput, options?: WriteOptions): Promise<void>;
  expired(options?: WriteOptions): Promise<void>;
  /** @example await check.failed({ reason: 'The date of birth is missing. Fill it in and order again.' }); */
  failed(input: FailedInput, options?: WriteOptions): Promise<void>;
  /** Sends again what was meant and never confirmed; nothing when nothing is open. */
  settle(options?: CallOptions): Promise<void>;
  /** Sends the whole record once more, confirmed or not: heals a PUT that was applied late. */
  resend(options?: CallOptions): Promise<void>;
}

export const createCheckLifecycle = (
  desk: Pick<Desk, 'gateway' | 'clock' | 'allowInsecureReportLinks'>,
  holder: Holder,
): CheckLifecycle => ({
  created: async (input, options) => writeStep(desk, holder, created(input), options),
  inProgress: async (input = {}, options) => writeStep(desk, holder, inProgress(input, desk), options),
  completed: async (input, options) => writeStep(desk, holder, completed(input, desk), options),
  cancelled: async (input = {}, options) => writeStep(desk, holder, cancelled(input, desk), options),
  expired: async (options) => writeStep(desk, holder, expired(), options),
  failed: async (input, options) => writeStep(desk, holder, failed(input), options),
  settle: (options) =>
    holder.serial(async () => {
      holder.held.assertHeld();
      await ensureQueued(desk, holder, options);
      await settleIntended(desk, holder, options);
    }),
  resend: (options) =>
    holder.serial(async () => {
      holder.held.assertHeld();
      await ensureQueued(desk, holder, options);
      await holder.keep((kept) => intend(kept, intendedOf(kept)));
      await settleIntended(desk, holder, options);
    }),
});
