import { InvalidRequestError } from '@bgc/core';
import { refuseProblems } from '@bgc/core/requests';

import type { Check } from './checks.ts';

/** What is wrong with an argument, as an error. Nothing was sent. */
export const invalid = (operation: string, what: string, advice: string, field?: string): InvalidRequestError =>
  new InvalidRequestError(what, {
    provider: 'attestr',
    operation,
    advice: `Nothing was sent. ${advice}`,
    ...(field === undefined ? {} : { complaints: [{ field, reason: 'format' }] }),
  });

/** A request has lists, which have records, which have texts. */
const deepest = 2;

/** Own members as they are now: what is on a prototype is not sent, a getter may give another value the next time, and a `toJSON` anything. */
const asSent = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return Array.from(value as unknown[], (one) => asSent(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member, depth + 1)]));
};

/**
 * Gives the request as it is sent. Throws an `InvalidRequestError` that names each wrong member, in `complaints` too, and never a value.
 */
export const refuse = <T>(check: Check, request: T, operation: string): T => {
  const sent = asSent(request) as T;
  refuseProblems(check(sent, ''), { provider: 'attestr', brand: 'Attestr', operation });
  return sent;
};
