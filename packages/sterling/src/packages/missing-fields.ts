import { InvalidRequestError } from '@bgc/core';

import { isFilledAt } from './candidate-values.ts';
import { bodyNameFor } from './required-names.ts';

/** What a package still needs, by the names of its `requiredFields`. */
export interface MissingFields {
  /** The candidate has nothing there. Empty, and `unknown` empty, too: the package has all that it lists. */
  readonly missing: readonly string[];
  /** The provider documents no such member, and the candidate has none of that name: nobody but the provider can tell whether it is there. */
  readonly unknown: readonly string[];
}

const isSatisfied = (name: string, candidate: unknown): boolean =>
  isFilledAt(candidate, name.split('.')) ||
  // "Candidate is missing required field for package: middleName (or confirmedNoMiddleName set to true)"
  (name === 'middleName' &&
    typeof candidate === 'object' &&
    candidate !== null &&
    (candidate as { readonly confirmedNoMiddleName?: unknown }).confirmedNoMiddleName === true);

/**
 * What a package still needs of a candidate, without asking the provider: the names of its `requiredFields` of which the candidate has
 * nothing, in their order and as the provider spells them. `address.city`, `address.state` and `address.zip` are the body's `municipality`,
 * `regionCode` and `postalCode`; `confirmedNoMiddleName: true` does for `middleName`; a blank text counts as nothing. What is not a documented
 * member is told apart, in `unknown`.
 *
 * Give the candidate as it was sent. As `candidates.get` returns it, `driversLicense` is missing even where the provider has it: the documented
 * answer does not hold it.
 * (https://sterling.readme.io, "Packages", "Candidate Validation Errors")
 *
 * @example
 * const basic = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal');
 * const candidate = { givenName: 'Ada', familyName: 'Example', email: 'ada@example.com' };
 * if (basic) console.log(missingFields(basic, candidate).missing);
 * // ['middleName', 'dob', 'ssn', 'address.addressLine', 'address.postalCode']
 *
 * @throws InvalidRequestError for a package without its list of required fields, which would otherwise look complete.
 */
export const missingFields = (
  screeningPackage: { readonly requiredFields?: readonly string[] | null | undefined },
  candidate: object,
): MissingFields => {
  const required: unknown = (screeningPackage as typeof screeningPackage | null | undefined)?.requiredFields;
  if (!Array.isArray(required)) {
    throw new InvalidRequestError('The package has no list requiredFields.', {
      provider: 'sterling',
      advice: 'Give a package as `packages.list()` returns it.',
    });
  }
  const missing = new Set<string>();
  const unknown = new Set<string>();
  for (const field of required.map(String)) {
    const { name, known } = bodyNameFor(field);
    if (!isSatisfied(name, candidate)) (known ? missing : unknown).add(field);
  }
  return { missing: [...missing], unknown: [...unknown] };
};
