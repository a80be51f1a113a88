import type { Call } from '../call.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { watch } from './watch.ts';
import type { Limits } from './watch.ts';

/** Waits so long, or until the signal is aborted. */
export const sleep = (limits: Limits, delayMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    watch(limits, delayMs, (why) =>
      why === 'time' ? resolve() : reject(new AttemptFailure('aborted', { unsent: true })),
    );
  });

/** Waits for work that is not ours (a credential function, a shared token request), but never past the call's own limits. */
export const withinLimits = <T>(call: Pick<Call, 'clock' | 'signal' | 'deadlineAt'>, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const release = watch(call, call.deadlineAt - call.clock.now(), (why) =>
      reject(new AttemptFailure(why === 'time' ? 'deadline' : 'aborted', { unsent: true })),
    );
    work.then(resolve, reject).finally(release);
  });
