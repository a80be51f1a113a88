import type { Call, Layer } from '../call.ts';
import type { AttemptSpan } from '../observation/observation.ts';
import type { Observer } from '../observation/observer.ts';
import { tell } from '../observation/tell.ts';
import { AttemptFailure } from './attempt-failure.ts';

const startSpan = (call: Call): AttemptSpan | undefined => {
  const { id: operation, method, path } = call.operation;
  return tell(() =>
    call.span?.startAttempt({ provider: call.provider, operation, method, path, attempt: call.attempt }),
  );
};

/** Reports every attempt, as the attempt timer judged it: a fetch that never settles has its span ended all the same. */
export const observe =
  (observer: Observer): Layer =>
  (next) =>
  (call) => {
    if (!observer.attempts) return next(call);
    const startedAt = call.clock.now();
    const span = startSpan(call);
    const end = (result: { readonly status?: number; readonly error?: string }): void => {
      const outcome = { ...result, durationMs: call.clock.now() - startedAt };
      observer.attempt(call, outcome);
      tell(() => span?.end(outcome));
    };
    return next(call).then(
      (reply) => {
        end({ status: reply.status });
        return reply;
      },
      (error: unknown) => {
        end({ error: error instanceof AttemptFailure ? (error.reason ?? error.kind) : 'invalid_request' });
        throw error;
      },
    );
  };
