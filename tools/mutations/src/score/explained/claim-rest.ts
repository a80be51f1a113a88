import type { Explanation } from '../explanation.ts';

const claims = 'packages/pageup/src/claims';
const one = `${claims}/hand-out.ts`;
const resume = `${claims}/resume-kept.ts`;
const aside = `${claims}/set-aside.ts`;
const check = `${claims}/claimed-check.ts`;
const gateway = `${claims}/create-gateway.ts`;

export const claimRest: readonly Explanation[] = [
  {
    kind: 'shield',
    why: 'Reading a document throws nothing else: what an observer of drift throws is swallowed.',
    file: one,
    mutator: 'ConditionalExpression',
    original: '!isResponseParseError(error)',
    replacement: 'false',
  },
  {
    kind: 'equivalent',
    why: 'The word is compared with `held` alone: with any other, the check is passed over and not counted.',
    file: resume,
    mutator: 'StringLiteral',
    original: "'nothing'",
    within: "return 'nothing'",
  },
  {
    kind: 'equivalent',
    why: 'What an observer throws is swallowed, and so is that there is none.',
    file: aside,
    mutator: 'OptionalChaining',
    original: 'drain.options.onSetAside?.(check)',
  },
  {
    kind: 'equivalent',
    why: 'A function that ends returns undefined.',
    file: check,
    mutator: 'BlockStatement',
    original: '{ return undefined; }',
  },
  {
    kind: 'equivalent',
    why: 'What an observer of drift throws is swallowed, and so is that there is none.',
    file: gateway,
    mutator: 'OptionalChaining',
    original: 'onDrift?.(…',
  },
  {
    kind: 'equivalent',
    why: 'A member that is there and undefined is read like one that is not. The condition is there for the types.',
    file: gateway,
    mutator: 'ConditionalExpression',
    original: 'signal === undefined',
    replacement: 'false',
  },
  {
    kind: 'equivalent',
    why: 'Nothing but a number is a safe integer, or a finite number, whatever its type is said to be.',
    file: `${claims}/listed-id.ts`,
    mutator: 'ConditionalExpression',
    original: "typeof id === 'number'",
    replacement: 'true',
  },
  {
    kind: 'equivalent',
    why: 'Nothing but a number is a safe integer, or a finite number, whatever its type is said to be.',
    file: `${claims}/option-rules.ts`,
    mutator: 'ConditionalExpression',
    original: "typeof value === 'number'",
    replacement: 'true',
  },
];
