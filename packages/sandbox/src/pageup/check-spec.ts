import type { JsonObject } from '../json.ts';
import { checkNames } from '../known-names.ts';

/** A check to seed. What is left out is made up from the seed; `null` leaves it out of the answer. */
export interface CheckSpec {
  readonly id?: string;
  readonly firstName?: string;
  readonly middleName?: string | null;
  /** Some last names are magic: see `magicValues`. */
  readonly lastName?: string;
  readonly emailId?: string | null;
  readonly provider?: string;
  readonly packageCode?: string;
  readonly divisionCode?: string;
  readonly note?: string;
  readonly resume?: { readonly bytes?: number; readonly fileName?: string } | null;
  /** Becomes visible only this many milliseconds from now. */
  readonly arrivesAfterMs?: number;
  /** Members to send besides the known ones, as a provider may add them. */
  readonly extra?: JsonObject;
}

const MEMBERS: Readonly<Record<keyof CheckSpec, true>> = {
  id: true,
  firstName: true,
  middleName: true,
  lastName: true,
  emailId: true,
  provider: true,
  packageCode: true,
  divisionCode: true,
  note: true,
  resume: true,
  arrivesAfterMs: true,
  extra: true,
};

/** Throws an `Error` that names a member which no check has. */
export const checkSpec = (spec: CheckSpec): void => {
  checkNames('seedChecks (members of your own go into extra)', spec, Object.keys(MEMBERS));
  if (spec.resume) checkNames('seedChecks, resume', spec.resume, ['bytes', 'fileName']);
};
