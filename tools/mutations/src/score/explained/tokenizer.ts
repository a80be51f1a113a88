import type { Explanation } from '../explanation.ts';

const file = 'packages/core/src/webhooks/locate-member.ts';
const offPath =
  'Where one of the two is undefined, the depth that comes out is none of the path, or one beyond its end: a member counts at exactly its own depth. The condition is there for the types.';

export const tokenizer: readonly Explanation[] = [
  {
    kind: 'equivalent',
    why: 'One step further, where the text ends, there is no character, and nobody looks at the position any more: what is a whole document by itself is no member.',
    file,
    mutator: 'EqualityOperator',
    original: 'at < text.length',
    replacement: 'at <= text.length',
    within: 'endsScalar',
  },
  {
    kind: 'equivalent',
    why: 'Levels are compared with one another alone; with one frame more below them all, each is one higher.',
    file,
    mutator: 'ArrayDeclaration',
    original: '[]',
    within: 'const frames',
  },
  {
    kind: 'equivalent',
    why: 'Where it begins is read only where an end was found, and then a beginning was found, too.',
    file,
    mutator: 'UnaryOperator',
    original: '-1',
    within: 'let start',
  },
  ...[
    { mutator: 'ConditionalExpression', original: 'depth !== undefined && name !== undefined' },
    { mutator: 'LogicalOperator', original: 'depth !== undefined && name !== undefined' },
    { mutator: 'ConditionalExpression', original: 'depth !== undefined', replacement: 'true' },
    { mutator: 'ConditionalExpression', original: 'name !== undefined', replacement: 'true' },
  ].map((place) => ({ kind: 'equivalent' as const, why: offPath, file, ...place })),
  {
    kind: 'speed',
    why: 'A name without escapes that is read as JSON is the same name: only what has escapes needs it.',
    file,
    mutator: 'StringLiteral',
    original: String.raw`'\\'`,
  },
  {
    kind: 'equivalent',
    why: 'The text is known to be JSON, in which no comma stands outside of every bracket. The condition is there for the types.',
    file,
    mutator: 'ConditionalExpression',
    original: 'frame !== undefined',
    within: 'frame.name = undefined',
  },
];
