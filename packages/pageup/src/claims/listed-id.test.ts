import { describe, expect, test } from 'vitest';

import { idOf } from './listed-id.ts';

describe('The id of a listed check', () => {
  test.each([
    ['a number', 7, '7'],
    ['a text, as it is', ' 007/a%2F ', ' 007/a%2F '],
    ['a text beyond the basic plane', 'check 🂡', 'check 🂡'],
  ])('is %s', (_, id, expected) => {
    expect(idOf({ id })).toBe(expected);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['an object', { id: 7 }],
    ['a number that may have been rounded', 2 ** 60],
    ['a fraction', 1.5],
    ['an empty text', ''],
    ['blanks', ' \t'],
    ['half a surrogate pair, which no URL can hold', 'check \ud83c'],
  ])('is none where there is %s', (_, id) => {
    expect(idOf({ id })).toBeUndefined();
  });

  test.each([[null], ['7'], [[]]])('is none where the document is %j', (document) => {
    expect(idOf(document)).toBeUndefined();
  });
});
