import type { Layer } from '../call.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { guardStream } from './guard-stream.ts';
import { watch } from './watch.ts';

/**
 * Limits one attempt, from its first byte to the last byte of the answer, by `timeoutMs` or by what is left of the deadline, in one timer.
 * It settles even when the fetch below never does. Where a stream is handed over, the watch goes on until that ends.
 */
export const attemptTimer: Layer = (next) => (call) =>
  new Promise((resolve, reject) => {
    const remaining = call.deadlineAt - call.clock.now();
    if (remaining <= 0) {
      reject(new AttemptFailure('deadline', { unsent: true }));
      return;
    }
    const controller = new AbortController();
    const phase = call.timeoutMs < remaining ? 'timeout' : 'deadline';
    let fail: (failure: AttemptFailure) => void = reject;
    const release = watch(call, Math.min(call.timeoutMs, remaining), (why) => {
      fail(new AttemptFailure(why === 'time' ? phase : 'aborted'));
      controller.abort();
    });
    if (controller.signal.aborted) return;
    next({ ...call, signal: controller.signal }).then(
      (reply) => {
        if (!reply.stream) {
          release();
          resolve(reply);
          return;
        }
        const guarded = guardStream(reply.stream, release);
        fail = guarded.fail;
        resolve({ ...reply, stream: guarded.stream });
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
