import type { Explanation } from '../explanation.ts';

const page = 'packages/pageup/src/claims/secure-page.ts';
const lease = 'packages/pageup/src/claims/held-lease.ts';
const drain = 'packages/pageup/src/claims/drain.ts';
const queueing = 'packages/pageup/src/claims/queue-held.ts';
const late =
  'A timer ends the lease, and each look at it does; a renewal that is asked for after that is refused by the store.';

export const claim: readonly Explanation[] = [
  {
    kind: 'shield',
    why: 'What is inserted carries the fence of its lease, and the next write looks at the lease again.',
    file: page,
    mutator: 'CallExpression',
    original: 'held.assertHeld();',
  },
  {
    kind: 'equivalent',
    why: 'No difference to what is undefined is below anything. The condition is there for the types.',
    file: page,
    mutator: 'ConditionalExpression',
    original: 'confirmedAt !== undefined',
    replacement: 'true',
  },
  {
    kind: 'boundary',
    why: 'In the very millisecond in which a page grows too old either is right.',
    file: page,
    mutator: 'EqualityOperator',
    original: 'desk.clock.now() - page.askedAt > (options.maxPageAgeMs ?? desk.leaseMs)',
  },
  {
    kind: 'equivalent',
    why: 'A member that is there and undefined is read like one that is not. The condition is there for the types.',
    file: page,
    mutator: 'ConditionalExpression',
    original: 'failure === undefined',
    replacement: 'false',
  },
  {
    kind: 'equivalent',
    why: 'A signal that is aborted stays as it is, with its first reason.',
    file: lease,
    mutator: 'ConditionalExpression',
    original: '!controller.signal.aborted',
    replacement: 'true',
    within: 'controller.abort(',
  },
  ...[
    { mutator: 'StringLiteral', original: "'expired'" },
    { mutator: 'ConditionalExpression', original: 'renewalAsked >= endsAt' },
    { mutator: 'EqualityOperator', original: 'renewalAsked >= endsAt' },
  ].map((place) => ({ kind: 'shield' as const, why: late, file: lease, within: 'renewalAsked >= endsAt', ...place })),
  {
    kind: 'equivalent',
    why: 'On this way the word is compared with none: whatever is no held check, nothing is done with it.',
    file: page,
    mutator: 'StringLiteral',
    original: "'later'",
    within: "return 'later'",
  },
  {
    kind: 'equivalent',
    why: 'Only where one page names it twice, and the first time counted as progress already.',
    file: page,
    mutator: 'StringLiteral',
    original: "'suspect'",
    within: 'judgeSuspect(drain, suspect, document)',
  },
  ...['drain.waiting.clear();', 'drain.suspects.clear();'].map((original) => ({
    kind: 'equivalent' as const,
    why: 'All is put back when a drain ends: nobody looks at what it held any more.',
    file: drain,
    mutator: 'CallExpression',
    original,
  })),
  {
    kind: 'shield',
    why: 'A 404 or a 409 after which the write may have been applied gets here as an `UnconfirmedWriteError`, which is neither.',
    file: queueing,
    mutator: 'ConditionalExpression',
    original: "judgeWriteFailure(error) === 'unapplied'",
    replacement: 'true',
  },
  {
    kind: 'equivalent',
    why: 'A member that is there and undefined is read like one that is not. The condition is there for the types.',
    file: queueing,
    mutator: 'ConditionalExpression',
    original: 'options.signal === undefined',
    replacement: 'false',
  },
];
