import type { Explanation } from '../explanation.ts';

const decide = 'packages/core/src/onion/decide-retry.ts';
const retrying = 'packages/core/src/onion/retry.ts';
const after = 'packages/core/src/onion/retry-after.ts';

const refusedUnprocessed =
  'Whoever asks has seen that it is a status, and no verdict but a transient one has an `unprocessed`. The condition is there for the types.';

export const retry: readonly Explanation[] = [
  ...[
    { mutator: 'ConditionalExpression', original: "result.kind === 'status' && result.verdict.kind === 'transient'" },
    { mutator: 'LogicalOperator', original: "result.kind === 'status' && result.verdict.kind === 'transient'" },
    { mutator: 'ConditionalExpression', original: "result.kind === 'status'", within: 'result.verdict.unprocessed' },
    { mutator: 'ConditionalExpression', original: "result.verdict.kind === 'transient'", within: 'unprocessed' },
  ].map((place) => ({
    kind: 'equivalent' as const,
    why: refusedUnprocessed,
    file: decide,
    replacement: '…',
    ...place,
  })),
  {
    kind: 'equivalent',
    why: 'Nothing but a status has a status of 401, or has dropped a token. The condition is there for the types.',
    file: decide,
    mutator: 'ConditionalExpression',
    original: "result.kind === 'status'",
    replacement: 'true',
    within: 'const replay',
  },
  {
    kind: 'equivalent',
    why: 'No number is below what is undefined. The condition is there for the types.',
    file: decide,
    mutator: 'ConditionalExpression',
    original: 'retryAfterMs !== undefined',
    replacement: 'true',
  },
  {
    kind: 'equivalent',
    why: 'The date is written back and compared to its end: with anything after it, it is none, whatever the expression says.',
    file: after,
    mutator: 'Regex',
    original: '/^(?:Mon|…',
    replacement: '/^(?:Mon|…',
  },
  {
    kind: 'equivalent',
    why: 'No header is neither digits nor a date. The condition is there for the types.',
    file: after,
    mutator: 'ConditionalExpression',
    original: 'header === null',
    replacement: 'false',
  },
  {
    kind: 'shield',
    why: 'The transport below turns whatever is thrown into an attempt that failed, or a typed error: nothing else gets here.',
    file: retrying,
    mutator: 'StringLiteral',
    original: "'connection'",
  },
  ...['return attempt', 'await next('].map((within) => ({
    kind: 'speed' as const,
    why: 'Another object with the same in it: a call, and its answer, are of the first attempt until it is said of which they are.',
    file: retrying,
    mutator: 'ConditionalExpression',
    original: 'attempt === 1',
    replacement: 'false',
    within,
  })),
  {
    kind: 'equivalent',
    why: 'A member that is there and undefined is read like one that is not. The condition is there for the types.',
    file: retrying,
    mutator: 'ConditionalExpression',
    original: 'retryAfterMs === undefined',
    replacement: 'false',
  },
  ...[
    { mutator: 'StringLiteral', original: "'aborted'" },
    { mutator: 'ObjectLiteral', original: '{ unsent: true }' },
    { mutator: 'BooleanLiteral', original: 'true' },
  ].map((place) => ({
    kind: 'equivalent' as const,
    why: 'What a wait is ended with is caught where it waits, and told anew as what the whole call came to.',
    file: 'packages/core/src/onion/wait.ts',
    within: "why === 'time' ? resolve()",
    ...place,
  })),
  {
    kind: 'shield',
    why: 'The wait for the next attempt, and the attempt itself, end at once by the same signal: nothing is sent.',
    file: retrying,
    mutator: 'ConditionalExpression',
    original: 'call.signal?.aborted === true',
    replacement: 'false',
  },
];
