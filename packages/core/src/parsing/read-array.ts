import { isGuidNoise } from './guid-noise.ts';
import { MISMATCH, descend, report } from './reading.ts';
import type { Reader, Reading } from './reading.ts';

/** `undefined`, `null`, an empty text and an object without members stand for no elements. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, member]) => isGuidNoise(name, member)));

export const readElements = (element: Reader, values: readonly unknown[], reading: Reading): unknown => {
  const result: unknown[] = [];
  for (const value of values) {
    if (value === null && !element.acceptsNull) {
      report(reading, 'null-for-absent', '[]');
      continue;
    }
    const read = descend(reading, '[]', element.read, value);
    if (read === MISMATCH) return MISMATCH;
    result.push(read);
  }
  return result;
};

/** The elements of what should be an array: nothing is none, and one is one. */
export const elementsOf = (value: unknown, reading: Reading): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (isNothing(value)) {
    report(reading, 'empty-for-many');
    return [];
  }
  report(reading, 'one-for-many');
  return [value];
};

export const readArray = (element: Reader): Reader => ({
  acceptsNull: false,
  read: (value, reading) => readElements(element, elementsOf(value, reading), reading),
});
