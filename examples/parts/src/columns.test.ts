import { expect, it } from 'vitest';

import { columns } from './columns.ts';

it('aligns rows of any length, and shows what is missing as a dash', () => {
  expect(
    columns([
      ['short', 1],
      ['a longer one', undefined, 'more'],
    ]),
  ).toBe(['   short         1', '   a longer one  –  more'].join('\n'));
  expect(columns([])).toBe('');
});
