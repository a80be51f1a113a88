import type { Clock } from '@bgc/sterling';

import type { AdverseActions, Progress } from './adverse-actions.ts';

export interface FollowOptions {
  readonly clock: Clock;
  /** Milliseconds since the epoch; what is not over by then is left as it is, and can be followed on. */
  readonly until: number;
  readonly onProgress: (progress: Progress) => void;
}

const sleepUntil = (clock: Clock, time: number): Promise<void> =>
  new Promise((resolve) => void clock.schedule(Math.max(0, time - clock.now()), resolve));

/** Looks at a case whenever it has to be looked at, until it is over. Callbacks look at it besides. */
export const follow = async (
  actions: Pick<AdverseActions, 'advance'>,
  screeningId: string,
  { clock, until, onProgress }: FollowOptions,
): Promise<void> => {
  for (;;) {
    const progress = await actions.advance(screeningId);
    if (progress === undefined) return;
    onProgress(progress);
    const { lookAgainAt } = progress;
    if (lookAgainAt === undefined || clock.now() >= until) return;
    await sleepUntil(clock, Math.min(lookAgainAt, until));
  }
};
