import { expect, test } from 'vitest';

import { markdownTable } from './markdown.ts';

test('a table says of its first column and of the others from where they are read, where it is told', () => {
  const rows = [
    ['a', 1],
    ['b', 22],
  ];
  expect(markdownTable(['what', 'how many'], rows)).toBe('| what | how many |\n| --- | --- |\n| a | 1 |\n| b | 22 |');
  const sides = { first: 'left', others: 'centre' } as const;
  expect(markdownTable(['what', 'one', 'two'], [], sides)).toBe('| what | one | two |\n| :--- | :---: | :---: |');
  expect(markdownTable(['what', 'how many'], [], { others: 'right' })).toBe('| what | how many |\n| --- | --: |');
});
