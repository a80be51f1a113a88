import type { JsonObject } from '../json.ts';
import type { AccountBehaviour } from './account.ts';
import type { Candidate } from './world.ts';

const without = (fields: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What POST and PUT answer: everything that was sent. */
export const candidateEcho = ({ id, fields }: Candidate): JsonObject => ({ id, ...fields });

/**
 * What GET /candidates/{id} answers: no `driversLicense`, though it was sent; the screenings before the aliases.
 * Source: https://sterling.readme.io/v1/reference, the sample of /candidates/{id}; `identityIds` and `trustIds`: Sterling's Java SDK.
 */
export const candidateDocument = (candidate: Candidate, behaviour: AccountBehaviour): JsonObject => {
  const { id, fields, screeningIds, identityIds, trustIds } = candidate;
  return {
    id,
    ...without(fields, ['driversLicense', 'aliases']),
    [behaviour.candidateScreenings]: [...screeningIds],
    ...(fields['aliases'] === undefined ? {} : { aliases: fields['aliases'] }),
    ...(identityIds.length === 0 ? {} : { identityIds: [...identityIds] }),
    ...(trustIds.length === 0 ? {} : { trustIds: [...trustIds] }),
  };
};

/** What GET /candidates lists: neither licence nor aliases nor screenings, as in the document's sample. */
export const candidateRow = ({ id, fields }: Candidate): JsonObject => ({
  id,
  ...without(fields, ['driversLicense', 'aliases']),
});
