import { InvalidRequestError } from '@bgc/core';

import { checkChangedNames } from '../validation/check-candidate.ts';
import type { CandidateBody } from './candidate-body.ts';

type Members = Readonly<Record<string, unknown>>;

/** These change member by member. */
const parts: ReadonlySet<string> = new Set(['address', 'driversLicense']);

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (what: string, advice: string): never => {
  throw new InvalidRequestError(what, {
    provider: 'sterling',
    operation: 'updateCandidate',
    advice: `Nothing was sent. ${advice}`,
  });
};

/** Throws an `InvalidRequestError` for changes of what a candidate does not have: they would be sent, and mean nothing. */
export const checkChanges = (changes: unknown): void => {
  if (!isObject(changes)) return refuse('The changes are no object.', 'Give the members that are to change.');
  checkChangedNames(changes);
  for (const part of parts) {
    const change = changes[part];
    if (change !== undefined && change !== null && !isObject(change))
      refuse(`${part} is no object.`, `Give the members of ${part} that are to change, or null to take it away.`);
  }
};

const mergeMembers = (base: Members, changes: Members, merge: (name: string, change: unknown) => unknown): Members => {
  const merged = new Map(Object.entries(base));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) merged.delete(name);
    else if (change !== undefined) merged.set(name, merge(name, change));
  }
  return Object.fromEntries(merged);
};

/** What the record is to be. `undefined` leaves a member, `null` takes it away. The changes are checked. */
export const mergeChanges = (base: CandidateBody, changes: Members): CandidateBody =>
  mergeMembers(base, changes, (name, change) => {
    if (!parts.has(name)) return change;
    const part = base[name];
    return mergeMembers(isObject(part) ? part : {}, change as Members, (_, member) => member);
  });
