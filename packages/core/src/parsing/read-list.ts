import { isGuidNoise } from './guid-noise.ts';
import { shownName } from './member-name.ts';
import { elementsOf, isNothing, readElements } from './read-array.ts';
import { isObject } from './read-object.ts';
import { MISMATCH, fail, report } from './reading.ts';
import type { Reader, Reading } from './reading.ts';

/** Whether an element is in there, however deep: an empty list beside it does not say that there is none. */
const holdsElement = (value: unknown, element: Reader): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((isObject(value) && element.claims?.(value)) ||
    Object.values(value).some((member) => holdsElement(member, element)));

/** The member of a wrapper that holds the list. Two candidates are none: a guess could lose a check, or make one up. */
const contentOf = (members: readonly (readonly [string, unknown])[], element: Reader): string | undefined => {
  const arrays = members.filter(([, value]) => Array.isArray(value));
  const [found, another] =
    arrays.length > 0 ? arrays : members.filter(([, value]) => isObject(value) && element.claims?.(value));
  if (found === undefined || another !== undefined) return undefined;
  const [name, content] = found;
  const isEmpty = Array.isArray(content) && content.length === 0;
  return isEmpty && members.some(([, value]) => holdsElement(value, element)) ? undefined : name;
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
