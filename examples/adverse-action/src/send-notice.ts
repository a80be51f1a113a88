import { isOutcomeUnknownError, type SterlingClient } from '@bgc/sterling';

import type { AdverseCase } from './adverse-case.ts';
import { alreadyInProcess, refusalOf } from './refusals.ts';

export type Sent = { readonly kind: 'accepted' | 'unknown' } | { readonly kind: 'refused'; readonly reason: string };

/** The one place that has the pre-adverse notice sent. `current` was kept as `notice-intended` before. */
export const sendNotice = async (sterling: SterlingClient, current: AdverseCase): Promise<Sent> => {
  const { screeningId, reportItemIds, comment, attempts } = current;
  try {
    await sterling.screenings.adverseActions.create(screeningId, {
      ...(reportItemIds && { reportItemIds: [...reportItemIds] }),
      ...(comment === undefined ? {} : { comment }),
    });
    return { kind: 'accepted' };
  } catch (error) {
    // Its `reconcile` reads the screening, which is what happens next anyway.
    if (isOutcomeUnknownError(error)) return { kind: 'unknown' };
    const refusal = refusalOf(error);
    // Nothing is known to have been begun, nor that it was not: the case stays `notice-intended`, and is settled by reading.
    if (refusal === undefined) throw error;
    // An earlier attempt of our own has arrived after all.
    if (attempts > 1 && refusal.codes.includes(alreadyInProcess)) return { kind: 'unknown' };
    return { kind: 'refused', reason: refusal.reason };
  }
};
