import type { JsonObject } from '../json.ts';
import type { SterlingError } from './errors.ts';
import { textOf } from './text.ts';
import type { Candidate, World } from './world.ts';

const UNIQUE = ['clientReferenceId', 'email'] as const;

const keyOf = (accountId: string, name: string, fields: JsonObject): string | undefined => {
  const value = textOf(fields[name]);
  return value === '' ? undefined : `${accountId} ${name} ${value.toLowerCase()}`;
};

/**
 * "The candidate's email and clientReferenceId must be unique": https://sterling.readme.io/v1/reference, Candidates. That it is so within an
 * account, and whatever the letter case, is assumed. `self` is the candidate that has them already.
 */
export const alreadyInUse = (world: World, accountId: string, fields: JsonObject, self?: string): SterlingError[] =>
  UNIQUE.flatMap((name) => {
    const owner = world.uniqueValues.get(keyOf(accountId, name, fields) ?? '');
    if (owner === undefined || owner === self) return [];
    return [{ code: `409#${name}?already-in-use`, message: `${name} already in use` }];
  });

/** Gives the candidate its fields, and with them its unique values; those it had are free again. */
export const takeFields = (world: World, candidate: Candidate, fields: JsonObject): void => {
  for (const name of UNIQUE) {
    const before = keyOf(candidate.accountId, name, candidate.fields);
    const after = keyOf(candidate.accountId, name, fields);
    if (before !== undefined) world.uniqueValues.delete(before);
    if (after !== undefined) world.uniqueValues.set(after, candidate.id);
  }
  candidate.fields = fields;
};
