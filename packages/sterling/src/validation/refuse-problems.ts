import { InvalidRequestError } from '@bgc/core';

import { findProblems } from './find-problems.ts';
import { findUnknown } from './find-unknown.ts';
import type { ObjectRule, Problem } from './rules.ts';

/** A form with a thousand wrong lines needs no longer message than one with ten. */
const mostTold = 10;

const states: Readonly<Record<Problem['reason'], string>> = {
  required: 'missing',
  format: 'not as Sterling documents it',
  unknown: 'no member that can be sent',
};

const wayOut = ' A member that Sterling has added since can be sent by `sterling.api`, which checks nothing.';

const sentence = ({ field, reason, advice }: Problem): string => {
  const name = field === '' ? 'The body' : field;
  const told = `${name} is ${states[reason]}: ${advice[0]?.toLowerCase() ?? ''}${advice.slice(1)}`;
  return told.endsWith('?') ? told : `${told}.`;
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
    advice: `Nothing was sent.${problems.some(({ reason }) => reason === 'unknown') ? wayOut : ''}`,
  });
};

/** Checks a whole body by its rules, as a caller gives it. */
export const checkBody = (body: unknown, rule: ObjectRule, operation: string): void =>
  refuseProblems([...findUnknown(body, rule), ...findProblems(body, rule)], operation);
