import { InvalidRequestError } from '@bgc/core';

import { findProblems } from './find-problems.ts';
import type { ObjectRule, Problem } from './rules.ts';

/** A form with a thousand wrong lines needs no longer message than one with ten. */
const mostTold = 10;

const sentence = ({ field, reason, advice }: Problem): string => {
  const name = field === '' ? 'The body' : field;
  return `${name} is ${reason === 'required' ? 'missing' : 'not as Sterling documents it'}: ${advice[0]?.toLowerCase() ?? ''}${advice.slice(1)}.`;
};

/** Throws an `InvalidRequestError` that names each wrong field, in `complaints` too, and never a value. */
export const refuseProblems = (problems: readonly Problem[], operation: string): void => {
  if (problems.length === 0) return;
  const told = problems.slice(0, mostTold).map(sentence);
  if (problems.length > mostTold) told.push(`And ${problems.length - mostTold} more, all in \`complaints\`.`);
  throw new InvalidRequestError(told.join(' '), {
    provider: 'sterling',
    operation,
    complaints: problems.map(({ field, reason }) => (field === '' ? { reason } : { field, reason })),
    advice: 'Nothing was sent.',
  });
};

/** Checks a whole body by its rules. */
export const checkBody = (body: unknown, rule: ObjectRule, operation: string): void =>
  refuseProblems(findProblems(body, rule), operation);
