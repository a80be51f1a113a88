import type { Explanation, ExplanationRule } from '../explanation.ts';

const cache = 'packages/core/src/tokens/token-cache.ts';
const store = 'packages/core/src/tokens/token-store.ts';
const request = 'packages/core/src/tokens/token-request.ts';

const shorter =
  'Of two good tokens the one that lives longer is kept; with the other, the next refresh comes sooner, and nothing else.';
const together =
  'There is a key where there is a store, and what fails with a store that is none is passed over. The condition is there for the types.';

export const tokens: readonly Explanation[] = [
  ...[
    {
      mutator: 'ConditionalExpression',
      original: 'stored.expiresAt <= (slot.held?.expiresAt ?? 0)',
      replacement: 'false',
    },
    { mutator: 'EqualityOperator', original: 'stored.expiresAt <= (slot.held?.expiresAt ?? 0)' },
    { mutator: 'LogicalOperator', original: 'slot.held?.expiresAt ?? 0' },
  ].map((place) => ({ kind: 'speed' as const, why: shorter, file: cache, ...place })),
  ...['logger?.warn?.(…', 'logger?.warn'].map((original) => ({
    kind: 'equivalent' as const,
    why: 'What a logger throws is swallowed, and so is that there is none, or one that has no such method.',
    file: cache,
    mutator: 'OptionalChaining',
    original,
  })),
  {
    kind: 'equivalent',
    why: 'Without a key there is no store, and nothing is read. The condition is there for the types.',
    file: cache,
    mutator: 'ConditionalExpression',
    original: 'key === undefined',
    replacement: 'false',
  },
  ...[
    { mutator: 'ConditionalExpression', original: 'store && key !== undefined', replacement: 'true' },
    { mutator: 'LogicalOperator', original: 'store && key !== undefined' },
    { mutator: 'ConditionalExpression', original: 'key !== undefined', replacement: 'true' },
  ].map((place) => ({ kind: 'equivalent' as const, why: together, file: cache, ...place })),
  {
    kind: 'equivalent',
    why: 'Refreshes are told apart by their numbers, whichever way these are counted.',
    file: cache,
    mutator: 'AssignmentOperator',
    original: 'slot.generation += 1',
  },
  {
    kind: 'shield',
    why: 'What is no text is no JSON either: reading it fails, and is passed over.',
    file: store,
    mutator: 'ConditionalExpression',
    original: "typeof value !== 'string'",
    replacement: 'false',
  },
  {
    kind: 'shield',
    why: 'Only an answer is compared with the token, and there is none before there was a token.',
    file: cache,
    mutator: 'OptionalChaining',
    original: 'slots.get(scope)?.held',
    replacement: 'slots.get(scope).held',
  },
  {
    kind: 'equivalent',
    why: 'A function that ends returns undefined.',
    file: store,
    mutator: 'BlockStatement',
    original: '{ return undefined; }',
  },
  {
    kind: 'equivalent',
    why: 'All that OAuth documents are texts: nothing else is among them. The condition is there for the types.',
    file: request,
    mutator: 'ConditionalExpression',
    original: "typeof code === 'string'",
    replacement: 'true',
  },
];

export const tokenRules: readonly ExplanationRule[] = [
  {
    kind: 'boundary',
    why: 'Another answer in one millisecond of the lifetime of a token, in which either is right.',
    files: /\/tokens\/token-cache\.ts$/,
    mutator: 'EqualityOperator',
    original: /^(now|clock\.now\(\)) (<|<=|>=) /,
  },
];
