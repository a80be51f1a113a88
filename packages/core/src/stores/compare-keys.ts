/** Code units in the order of the code points that they begin: surrogates belong to code points above U+FFFF. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

/**
 * Orders keys by Unicode code point, as engines that compare UTF-8 bytes do (SQLite, Postgres with `COLLATE "C"`). JavaScript's `<`
 * compares UTF-16 and puts an emoji before U+FFFD.
 */
export const compareKeys = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
