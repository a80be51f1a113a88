import type { Result } from '@bgc/core';

import type { CheckDocument } from '../models.ts';
import type { Check } from '../states/check.ts';
import { toCheck } from '../states/to-check.ts';

export const memberOf = (document: unknown, name: string): unknown =>
  typeof document === 'object' && document !== null ? (document as Readonly<Record<string, unknown>>)[name] : undefined;

/**
 * The elements of a list as they came. A `null` among them is none, and was left out of what was read: nobody's document must be taken for another's.
 */
export const wholeElements = (raw: unknown, name: string): readonly unknown[] => {
  const whole = memberOf(raw, name);
  return (Array.isArray(whole) ? whole : [whole]).filter((one) => one !== null);
};

/** A check in its envelope. */
export const readCheck = ({ value, raw }: Result<{ readonly check: CheckDocument }>): Check =>
  toCheck(value.check, memberOf(raw, 'check') ?? value.check);

/** The checks of a page, or of the one envelope that the samples show in its place. */
export const readChecks = ({
  value: { checks, check },
  raw,
}: Result<{ readonly checks?: readonly CheckDocument[]; readonly check?: CheckDocument }>): readonly Check[] => {
  if (checks === undefined) return check === undefined ? [] : [toCheck(check, memberOf(raw, 'check') ?? check)];
  const documents = wholeElements(raw, 'checks');
  return checks.map((one, index) => toCheck(one, documents[index] ?? one));
};
