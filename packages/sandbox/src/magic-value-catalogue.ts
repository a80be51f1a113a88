import { attestrMagicFiles, attestrMagicValues } from './attestr/magic-values.ts';
import { magicValues as pageUpMagicValues } from './pageup/magic-values.ts';
import { sterlingMagicValues } from './sterling/magic-values.ts';
import { truoraMagicFields, truoraMagicValues } from './truora/magic-values.ts';

/** A value that makes a provider behave in a certain way. */
export interface MagicValueEntry {
  /** `pageup`, `sterling`, `truora`, `attestr`. */
  readonly provider: string;
  /** Which member it is written in, or which of several. */
  readonly field: string;
  readonly value: string;
  readonly does: string;
}

/**
 * Every magic value of every provider, in one table: for menus and documents of your own. Also as `sandbox.magicValues`, and at
 * `GET /_sandbox/magic-values`.
 *
 * @example console.table(magicValueCatalogue.filter(({ provider }) => provider === 'attestr'));
 */
export const magicValueCatalogue: readonly MagicValueEntry[] = [
  ...pageUpMagicValues.map(({ lastName, does }) => ({ provider: 'pageup', field: 'lastName', value: lastName, does })),
  ...sterlingMagicValues.map(({ familyName, does }) => ({
    provider: 'sterling',
    field: 'familyName',
    value: familyName,
    does,
  })),
  ...truoraMagicValues.map(({ value, does }) => ({
    provider: 'truora',
    field: truoraMagicFields.join(', '),
    value,
    does,
  })),
  ...attestrMagicValues.map(({ employer, does }) => ({
    provider: 'attestr',
    field: 'employer, tag',
    value: employer,
    does,
  })),
  ...attestrMagicFiles.map(({ fileName, does }) => ({
    provider: 'attestr',
    field: 'file name',
    value: fileName,
    does,
  })),
];
