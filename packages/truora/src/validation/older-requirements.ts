import { isGiven } from './check-form.ts';
import type { Form } from './check-form.ts';

/** The columns of the older table. */
type Column = 'person' | 'foreigner' | 'company' | 'vehicle' | 'foreignVehicle';

/** Countries that the guide lists, and those that only the older table has. */
export const guideCountries: readonly string[] = ['ALL', 'BR', 'CO', 'CL', 'CR', 'MX', 'PE'];
export const olderCountries: readonly string[] = ['EC', 'AR'];

/**
 * What the older table marks as required: "Create check" of https://docs.truora.com/openapi.json. A column that a country lacks is "N/A" there; `|` stands
 * for "or".
 */
const table: Readonly<Record<string, Partial<Readonly<Record<Column, string>>>>> = {
  CL: {
    person: 'national_id',
    foreigner: 'foreign_id date_of_birth first_name last_name native_country',
    vehicle: 'national_id license_plate',
    foreignVehicle: 'foreign_id first_name last_name date_of_birth native_country license_plate',
  },
  CO: {
    person: 'national_id',
    foreigner: 'foreign_id|pep issue_date',
    company: 'tax_id',
    vehicle: 'national_id license_plate',
    foreignVehicle: 'foreign_id license_plate issue_date',
  },
  MX: { person: 'national_id', foreigner: 'foreign_id', company: 'tax_id', vehicle: 'license_plate' },
  BR: { person: 'national_id date_of_birth region', company: 'tax_id', vehicle: 'license_plate' },
  CR: { person: 'national_id', foreigner: 'foreign_id', vehicle: 'license_plate' },
  EC: { person: 'national_id', foreigner: 'foreign_id', company: 'tax_id', vehicle: 'license_plate' },
  PE: {
    person: 'national_id',
    foreigner: 'foreign_id date_of_birth',
    vehicle: 'national_id license_plate',
    foreignVehicle: 'foreign_id date_of_birth license_plate',
  },
  AR: { person: 'national_id', vehicle: 'national_id' },
  ALL: { person: 'first_name last_name', company: 'company_name' },
};

const columnOf = (form: Form): Column => {
  const { country, type } = form as { readonly country: string; readonly type: 'person' | 'vehicle' | 'company' };
  const isForeign = country !== 'ALL' && !isGiven(form, 'national_id');
  if (type === 'person') return isForeign ? 'foreigner' : 'person';
  return type === 'vehicle' && isForeign && isGiven(form, 'foreign_id') ? 'foreignVehicle' : type;
};

/**
 * What the older table requires of such a check and the form has not: names of fields; `country` or `type` where the guide does not list the country, or the
 * table has no such checks in it. The newer guide does not ask for these, so that they are told, and the check is sent.
 */
export const lackingByOlderTable = (form: Form): readonly string[] => {
  const country = String(form['country']);
  const required = table[country]?.[columnOf(form)];
  const lacking =
    required === undefined
      ? ['type']
      : required.split(' ').filter((names) => !names.split('|').some((name) => isGiven(form, name)));
  return olderCountries.includes(country) ? ['country', ...lacking] : lacking;
};
