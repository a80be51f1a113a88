import { expect, test } from 'vitest';

import { aligned, alignedLines } from './columns.ts';

const rows = [['what', 'how many', ''], ['a longer one', '7', 'note'], ['short']];

test('every cell of a column is as wide as the widest, a missing one included', () => {
  expect(aligned(rows)).toEqual([
    ['what        ', 'how many', '    '],
    ['a longer one', '7       ', 'note'],
    ['short       ', '        ', '    '],
  ]);
  expect(aligned([])).toEqual([]);
});

test('a column that is read from the right has its blanks in front, and no line ends in one', () => {
  expect(alignedLines(rows, (column) => column === 1)).toEqual([
    'what          how many',
    'a longer one         7  note',
    'short',
  ]);
});
