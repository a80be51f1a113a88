import type { Layer } from '../call.ts';
import { AttemptFailure } from './attempt-failure.ts';

/** Asks the caller's guard before each attempt, and tells it of those that never left. Innermost of what may wait. */
export const guardAttempts: Layer = (next) => (call) => {
  const { guard } = call;
  if (guard === undefined) return next(call);
  guard.before();
  return next(call).catch((thrown: unknown) => {
    if (thrown instanceof AttemptFailure && thrown.unsent) guard.unsent();
    throw thrown;
  });
};
