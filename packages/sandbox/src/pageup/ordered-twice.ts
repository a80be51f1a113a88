import type { AppliedUpdate } from './check.ts';

/**
 * Whether a check was given more than one reference number in one life. A test reset begins a new life, in which one new order is right; numbers of
 * earlier lives may come along, as each PUT carries over what the record had.
 */
export const orderedTwice = (history: readonly Pick<AppliedUpdate, 'status' | 'referenceNumber'>[]): boolean => {
  const known = new Set<string>();
  let first: string | undefined;
  for (const { status, referenceNumber } of history) {
    if (status === 'pending') first = undefined;
    if (!referenceNumber || known.has(referenceNumber)) continue;
    if (first !== undefined) return true;
    first = referenceNumber;
    known.add(referenceNumber);
  }
  return false;
};
