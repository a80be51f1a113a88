import { InvalidRequestError } from '@bgc/core';

import { bodyNames } from '../packages/required-names.ts';

/** A candidate as it is sent: plain data, without `id` and without members that have no value. */
export type CandidateBody = Readonly<Record<string, unknown>>;

/** The members of the body, without those that are inside others. */
export const bodyMembers: readonly string[] = [...bodyNames].filter((name) => !name.includes('.'));

/** Sterling makes these; they are in what it returns, and not sent back. */
const responseMembers: ReadonlySet<string> = new Set(['id', 'screenings', 'screeningIds', 'identityIds', 'trustIds']);

const withoutNothing = (given: object, isWanted: (name: string, value: unknown) => boolean): CandidateBody =>
  Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== null && value !== undefined && isWanted(name, value)),
  );

/** A copy as JSON would send it, so that a caller who goes on changing the object changes nothing here. */
export const asSent = (given: object): object => {
  try {
    return JSON.parse(JSON.stringify(given)) as object;
  } catch {
    throw new InvalidRequestError('The candidate cannot be written as JSON.', {
      provider: 'sterling',
      operation: 'updateCandidate',
      advice: 'Nothing was sent. Give plain data: no cycle, no bigint, no function.',
    });
  }
};

/** What was sent, or is to be. */
export const bodyOf = (given: object): CandidateBody =>
  withoutNothing(asSent(given), (name) => !responseMembers.has(name));

/** What Sterling returned, as far as it can be sent back. An empty text does not say that there is none. */
export const bodyOfAnswer = (answer: object): CandidateBody =>
  withoutNothing(asSent(answer), (name, value) => value !== '' && bodyMembers.includes(name));

/** The members in which two bodies differ. */
export const differingMembers = (one: CandidateBody, other: CandidateBody): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
