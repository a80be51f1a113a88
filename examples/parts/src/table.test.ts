import { expect, it } from 'vitest';

import { table } from './table.ts';

it('aligns columns, and shows what is missing as a dash', () => {
  expect(
    table(
      ['what', 'count'],
      [
        ['a', 1],
        ['long one', undefined],
      ],
    ),
  ).toBe(['   what      count', '   ────────  ─────', '   a         1', '   long one  –'].join('\n'));
});

it('shows that there is nothing', () => {
  expect(table(['what'], [], 'nothing was found')).toContain('nothing was found');
});

it('passes nothing on that a terminal would obey', () => {
  expect(table(['name'], [['\u001b[2Jgone\nnext\u202eback']])).toContain('   [2Jgone next back');
});
