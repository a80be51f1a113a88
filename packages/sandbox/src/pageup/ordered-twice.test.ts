import { expect, test } from 'vitest';

import type { AppliedUpdate } from './check.ts';
import { orderedTwice } from './ordered-twice.ts';

type Line = [AppliedUpdate['status'], string?];
const history = (lines: readonly Line[]) =>
  lines.map(([status, referenceNumber = null]) => ({ status, referenceNumber }));

test.each<[string, boolean, readonly Line[]]>([
  ['never ordered', false, [['queued']]],
  ['ordered once, and the number carried over', false, [['queued'], ['new', 'R-1'], ['completed', 'R-1']]],
  ['ordered twice', true, [['queued'], ['new', 'R-1'], ['new', 'R-2']]],
  [
    'ordered anew after a test reset',
    false,
    [['queued'], ['new', 'R-1'], ['queued'], ['pending'], ['queued'], ['new', 'R-2']],
  ],
  [
    'ordered anew after a test reset that kept the number',
    false,
    [
      ['new', 'R-1'],
      ['pending', 'R-1'],
      ['queued', 'R-1'],
      ['new', 'R-2'],
    ],
  ],
  ['ordered twice before a test reset', true, [['new', 'R-1'], ['new', 'R-2'], ['queued'], ['pending'], ['queued']]],
  ['ordered twice after a test reset', true, [['new', 'R-1'], ['pending'], ['queued'], ['new', 'R-2'], ['new', 'R-3']]],
])('a check that was %s counts as ordered twice: %s', (_, expected, lines) => {
  expect(orderedTwice(history(lines))).toBe(expected);
});
