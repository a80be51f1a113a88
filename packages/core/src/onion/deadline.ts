import type { Layer } from '../call.ts';
import { attemptError } from '../errors/attempt-error.ts';
import { AttemptFailure } from './attempt-failure.ts';

/**
 * The outermost layer: nothing starts for a caller who has gone, or after the deadline. It needs no timer of its own, because every wait
 * inside (attempt, sleep, token, credential, stream) ends at `deadlineAt` by itself, whether what it waits for settles or not.
 */
export const deadline: Layer = (next) => (call) => {
  const { signal, clock, deadlineAt } = call;
  if (signal?.aborted !== true && clock.now() < deadlineAt) return next(call);
  const failure = new AttemptFailure(signal?.aborted === true ? 'aborted' : 'deadline', { unsent: true });
  return Promise.reject(attemptError(failure, call, { attempts: 0, totalDelayMs: 0, outcome: 'final' }));
};
