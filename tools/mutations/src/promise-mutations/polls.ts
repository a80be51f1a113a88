import type { Mutation } from '../mutation.ts';

/** A poller asks once an interval at most, whatever the status. */
export const polls: readonly Mutation[] = [
  {
    promise: 6,
    name: 'the interval is counted from when the request was due, so that a slow answer is followed by another request at once',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'return clock.now() + waitMs +',
    replace: 'return before.nextPollAt + waitMs +',
  },
  {
    promise: 6,
    name: 'a timer that fires early makes a request too early',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'await scope.pause(state.nextPollAt - clock.now());\n        continue;',
    replace: 'await scope.pause(state.nextPollAt - clock.now());',
  },
  {
    promise: 6,
    name: 'a hint of the server below the interval is obeyed',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'Math.max(hintMs ?? 0, options.intervalMs)',
    replace: '(hintMs ?? options.intervalMs)',
  },
  {
    promise: 6,
    name: 'after an unknown status it is asked again after half the interval',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'nextPollAt(options.serverHint?.(value))',
    replace: 'known ? nextPollAt(options.serverHint?.(value)) : clock.now() + options.intervalMs / 2',
  },
  {
    promise: 6,
    name: 'after a failure that is borne it is asked again at once',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'nextPollAt(isBgcError(error) ? error.retryAfterMs : undefined)',
    replace: 'isBgcError(error) && error.retryAfterMs ? nextPollAt(error.retryAfterMs) : clock.now()',
  },
  {
    promise: 6,
    name: 'a wait that is resumed asks at once, however lately it was asked',
    file: 'packages/core/src/waiting/poll-state.ts',
    find: '    return state;\n',
    replace: '    return { ...state, nextPollAt: state.startedAt };\n',
  },
  {
    promise: 6,
    name: 'an unknown status may end the wait',
    file: 'packages/core/src/waiting/poll-until.ts',
    find: 'const final = known && options.isFinal(value, status);',
    replace: 'const final = options.isFinal(value, status);',
  },
  {
    promise: 6,
    name: 'Attestr is asked at each look into the store',
    file: 'packages/attestr/src/settlement/wait-for-settlement.ts',
    find: 'Math.round(everyMs / checkEveryMs)',
    replace: 'Math.round(checkEveryMs / everyMs)',
  },
  {
    promise: 6,
    name: 'PageUp is asked sooner than the interval after a failure that says when to come back',
    file: 'packages/pageup/src/watching/next-drain.ts',
    find: 'Math.max(asked, wait)',
    replace: '(asked || wait)',
  },
];
