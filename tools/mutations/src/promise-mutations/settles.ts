import type { Mutation } from '../mutation.ts';

/** Every call settles within its deadline. */
export const settles: readonly Mutation[] = [
  {
    promise: 1,
    name: 'a Retry-After that is longer than what is left of the deadline is waited out',
    file: 'packages/core/src/onion/decide-retry.ts',
    find: 'if (delayMs >= remainingMs)',
    replace: 'if (drawDelay(facts) >= remainingMs)',
  },
  {
    promise: 1,
    name: 'an attempt that begins shortly before the deadline gets its whole timeoutMs',
    file: 'packages/core/src/onion/attempt-timer.ts',
    find: 'Math.min(call.timeoutMs, remaining)',
    replace: 'call.timeoutMs',
  },
  {
    promise: 1,
    name: 'a download that stalls after its headers stalls for ever',
    file: 'packages/core/src/onion/attempt-timer.ts',
    find: 'const guarded = guardStream(reply.stream, release);',
    replace: 'release();\n        const guarded = guardStream(reply.stream, () => undefined);',
  },
  {
    promise: 1,
    name: 'a download that was read to its end leaves its timer and its listener behind',
    file: 'packages/core/src/onion/guard-stream.ts',
    find: '          failed = undefined;\n          onEnd();\n          controller.close();',
    replace: '          failed = undefined;\n          controller.close();',
  },
  {
    promise: 1,
    name: 'a call waits for its token as long as a refresh may take, whatever its own deadline',
    file: 'packages/core/src/onion/authenticate-with-token.ts',
    find: 'withinLimits(call, token).then(sendWith)',
    replace: 'token.then(sendWith)',
  },
  {
    promise: 1,
    name: 'a function that never gives the API key holds the call for ever',
    file: 'packages/core/src/tokens/key-authentication.ts',
    find: 'await withinLimits(call, inRealTime(call.clock, askTextCredential(credential, option, provider)))',
    replace: 'await inRealTime(call.clock, askTextCredential(credential, option, provider))',
  },
  {
    promise: 1,
    name: 'every call leaves a listener on the signal that its caller gave',
    file: 'packages/core/src/onion/watch.ts',
    find: "    signal?.removeEventListener('abort', onAbort);\n",
    replace: '',
  },
  {
    promise: 1,
    name: 'an aborted wait between two attempts goes on to its end',
    file: 'packages/core/src/onion/wait.ts',
    find: 'watch(limits, delayMs, (why) =>',
    replace: 'watch({ clock: limits.clock }, delayMs, (why) =>',
  },
  {
    promise: 1,
    name: 'the question for the state of a check does not end when aborted, where the fetch does not look at its signal',
    file: 'packages/candidate-portal-types/src/fetch/fetch-candidate-background-check.ts',
    find: "signal?.addEventListener('abort', stop);",
    replace: "signal?.addEventListener('abort', () => own.abort());",
  },
  {
    promise: 1,
    name: 'a report that trickles is read on, however long ago its deadline was',
    file: 'packages/core/src/node/report/run-report.ts',
    find: '      controller.abort();\n      const advice =',
    replace: '      const advice =',
  },
];
