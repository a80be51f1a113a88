import { isApiError, isConflictError, isNotFoundError, isRateLimitError } from '@bgc/core';
import type { BgcError } from '@bgc/core';

import { operations } from '../generated/operations.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';
import { isUnconfirmedWriteError } from '../errors/writing-errors.ts';
import { judgeWriteFailure } from '../writing/judge-failure.ts';
import { putBack } from './drain.ts';
import type { Drain } from './drain.ts';
import type { Holder } from './holder.ts';
import { postpone } from './postpone.ts';
import { ensureQueued } from './queue-check.ts';
import { setCheckAside } from './set-aside.ts';

/** PageUp refuses this one check for good; others may well pass. */
const isAboutThisCheck = (error: unknown): error is BgcError =>
  judgeWriteFailure(error) === 'refused' ||
  ((isNotFoundError(error) || isConflictError(error)) && judgeWriteFailure(error) === 'unapplied');

/** PageUp answered the PUT, and not that everything has to wait: it may be about this check, so that the next drain begins with the others. */
const mayBeAboutThisCheck = (error: unknown): boolean =>
  isApiError(error) && error.operation === operations.updateBackgroundCheck.id && !isRateLimitError(error);

/**
 * Takes a held check out of PageUp's queue. `false` when it is out of this drain: set aside, or lost to another holder. Throws what concerns
 * all checks, or may do so. One that it may be about is postponed first, so that the next drain begins with the others.
 */
export const queueHeld = async (drain: Drain, holder: Holder): Promise<boolean> => {
  const { desk, options } = drain;
  const before = holder.kept.state;
  try {
    await ensureQueued(desk, holder, options.signal === undefined ? {} : { signal: options.signal });
    if (before !== holder.kept.state) drain.summary.queued += 1;
    return true;
  } catch (error) {
    if (isLeaseLostError(error)) {
      drain.summary.leasesLost += 1;
      await putBack(drain, holder);
      return false;
    }
    if (isAboutThisCheck(error)) {
      // Refused, and never sent before: it is pending, and will be listed again. Otherwise PageUp may have it as queued, and list it no more.
      if (before === 'kept' && !error.earlierMayHaveArrived)
        await holder.keep((kept) => ({ ...kept, state: 'kept', pending: [] }));
      await setCheckAside(drain, holder, { reason: 'rejected', status: error.status });
      return false;
    }
    const unconfirmed = isUnconfirmedWriteError(error);
    if (unconfirmed || mayBeAboutThisCheck(error)) await holder.keep(postpone(desk.clock.now()));
    throw unconfirmed ? error.failure : error;
  }
};
