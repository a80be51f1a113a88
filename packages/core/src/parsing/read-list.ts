import { isGuidNoise } from './guid-noise.ts';
import { shownName } from './member-name.ts';
import { elementsOf, isNothing, readElements } from './read-array.ts';
import { isObject } from './read-object.ts';
import { MISMATCH, fail, report } from './reading.ts';
import type { Reader, Reading } from './reading.ts';

/** The member of a wrapper that holds the list. Two candidates are none: a guess could lose a check. */
const contentOf = (members: readonly (readonly [string, unknown])[], element: Reader): string | undefined => {
  const arrays = members.filter(([, value]) => Array.isArray(value));
  const candidates =
    arrays.length > 0 ? arrays : members.filter(([, value]) => isObject(value) && element.claims?.(value));
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
};

/** The elements of a whole answer: as of an array, and from a wrapper around one. */
export const listElements = (
  value: unknown,
  element: Reader,
  reading: Reading,
): readonly unknown[] | typeof MISMATCH => {
  if (!isObject(value) || isNothing(value) || element.claims?.(value)) return elementsOf(value, reading);
  const members = Object.entries(value).filter(([name, member]) => !isGuidNoise(name, member));
  const content = contentOf(members, element);
  if (content === undefined) {
    if (members.every(([, member]) => member === null)) return elementsOf(undefined, reading);
    return element.claims ? fail(reading, 'a list') : elementsOf(value, reading);
  }
  for (const [name] of members) report(reading, name === content ? 'envelope' : 'unknown-member', shownName(name));
  return elementsOf(value[content], reading);
};

export const readList = (element: Reader): Reader => ({
  acceptsNull: true,
  read: (value, reading) => {
    const elements = listElements(value, element, reading);
    return elements === MISMATCH ? MISMATCH : readElements(element, elements, reading);
  },
});
