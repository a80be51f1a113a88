import type { Mutation } from '../mutation.ts';

/** At most 1 + maxRetries sends, one token request per 401, a retry budget. */
export const sends: readonly Mutation[] = [
  {
    promise: 2,
    name: 'a token that is refused again after a passing failure is replaced a second time',
    file: 'packages/core/src/onion/retry.ts',
    find: 'replayed ||= reply?.tokenDropped === true;',
    replace: 'replayed = reply?.tokenDropped === true;',
  },
  {
    promise: 2,
    name: 'successes fill the retry budget beyond its size, so that a client which was healthy for long repeats without end',
    file: 'packages/core/src/onion/retry-budget.ts',
    find: 'left = Math.min(capacity, left + amount);',
    replace: 'left += amount;',
  },
  {
    promise: 2,
    name: 'a token request that comes in after its time puts its token over the newer one',
    file: 'packages/core/src/tokens/token-cache.ts',
    find: 'if (slot.generation === generation) slot.held =',
    replace: 'slot.held =',
  },
  {
    promise: 2,
    name: 'while a good token is renewed in the background each further call asks for another',
    file: 'packages/core/src/tokens/token-cache.ts',
    find: 'if (slot.flight) return slot.flight;',
    replace: 'if (slot.flight && !slot.held) return slot.flight;',
  },
  {
    promise: 2,
    name: 'after a failed renewal every call asks for a token again at once',
    file: 'packages/core/src/tokens/token-cache.ts',
    find: 'slot.coolUntil = clock.now() + coolDownMs;',
    replace: 'slot.coolUntil = clock.now();',
  },
  {
    promise: 2,
    name: 'a late 401 of an old token drops the new one',
    file: 'packages/core/src/tokens/token-cache.ts',
    find: 'if (slot.held?.token !== token) return;',
    replace: 'if (slot.held === undefined) return;',
  },
  {
    promise: 2,
    name: 'a token of a minute is renewed at every call',
    file: 'packages/core/src/tokens/token-lifetime.ts',
    find: 'Math.min(120_000, 0.2 * lifetimeMs)',
    replace: '120_000',
  },
  {
    promise: 2,
    name: 'the replay after a 401 is not counted among the sends',
    file: 'packages/core/src/onion/decide-retry.ts',
    find: 'if (attempt > policy.maxRetries) return stop',
    replace: 'if (!replay && attempt > policy.maxRetries) return stop',
  },
  {
    promise: 2,
    name: 'a call is sent once more than maxRetries allows',
    file: 'packages/core/src/onion/decide-retry.ts',
    find: 'attempt > policy.maxRetries',
    replace: 'attempt > policy.maxRetries + 1',
  },
  {
    promise: 2,
    name: 'a timeout costs the retry budget no more than a quick failure',
    file: 'packages/core/src/onion/decide-retry.ts',
    find: "const cost = result.kind === 'timeout' ? retryCost.timeout : retryCost.retry;",
    replace: 'const cost = retryCost.retry;',
  },
  {
    promise: 2,
    name: "a call against PageUp's daily limit is repeated",
    file: 'packages/pageup/src/access/classify.ts',
    find: "if (reply.status === 429) return { kind: 'final', reason: 'daily-limit' };",
    replace: "if (reply.status === 429) return { kind: 'unknown' };",
  },
];
