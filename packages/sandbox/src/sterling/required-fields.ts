import type { JsonObject } from '../json.ts';
import type { ScreeningPackage } from './account.ts';
import { absent, dotted } from './dotted.ts';
import type { SterlingError } from './errors.ts';
import type { Candidate } from './world.ts';

/** The provider's names of required fields that are called otherwise in the body. */
const IN_THE_BODY: Readonly<Record<string, string>> = {
  'address.city': 'address.municipality',
  'address.state': 'address.regionCode',
  'address.zip': 'address.postalCode',
};

const fulfilled = (fields: JsonObject, name: string): boolean =>
  !absent(dotted(fields, IN_THE_BODY[name] ?? name)) ||
  // "middleName (or confirmedNoMiddleName set to true)"
  (name === 'middleName' && fields['confirmedNoMiddleName'] === true);

export const missingFields = (fields: JsonObject, required: readonly string[]): string[] =>
  required.filter((name) => !fulfilled(fields, name));

/**
 * What the candidate lacks for the package, one error a field.
 * Source: https://sterling.readme.io/v1/reference, /packages/{id}/price.
 */
export const missingForPackage = (
  candidate: Candidate,
  { id, requiredFields }: ScreeningPackage,
  fields: JsonObject = candidate.fields,
): SterlingError[] =>
  missingFields(fields, requiredFields).map((name) => ({
    code: `400#candidate?required-fields=${name}`,
    message: `Candidate ${candidate.id} is missing required field for package ${id}: ${name}.`,
  }));
