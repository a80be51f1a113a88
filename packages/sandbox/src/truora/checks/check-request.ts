import { owned } from '../../accounts/owned.ts';
import type { Account, Weight } from '../account.ts';
import { frequencyFrom } from '../continuous/frequency.ts';
import type { Form } from '../form.ts';
import { isDay } from '../timestamp.ts';
import type { World } from '../world.ts';
import { OTHER_FIELDS, SUBJECT_FIELDS } from './check-fields.ts';
import { dataSetsOf } from './data-sets.ts';
import { COUNTRIES, missingFields, STANDARD_TYPES } from './required-fields.ts';

const DAYS = ['date_of_birth', 'issue_date', 'payment_date'] as const;
const REGIONS = 'DF AC AL AP AM BA CE ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' ');
/** "This field accepts a string of up to 128 characters." */
const LONGEST_CUSTOM_INPUT = 128;

export interface CheckRequest {
  readonly country: string;
  readonly type: string;
  readonly dataSets: readonly Weight[];
  readonly fields: Readonly<Record<string, string>>;
  readonly subjectFields: Readonly<Record<string, string>>;
  readonly forceCreation: boolean;
  readonly customInput?: string;
  readonly reportId?: string;
  readonly watch?: string;
}

const given = (form: Form, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = form.one(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const isBoolean = (text: string | undefined): boolean => text === undefined || text === 'true' || text === 'false';

/** What is wrong with the form as such, whatever is checked. Never tells what was sent: it may be personal. */
const wrongForm = (form: Form): string | undefined => {
  const twice = form.names.find((name) => form.all(name).length > 1);
  if (twice !== undefined) return 'a field is given more than once';
  for (const name of ['user_authorized', 'force_creation']) {
    if (!isBoolean(form.one(name))) return `${name} must be true or false`;
  }
  for (const name of DAYS) {
    const day = form.one(name);
    if (day !== undefined && !isDay(day)) return `${name} must be a date, YYYY-MM-DD`;
  }
  const region = form.one('region');
  if (region !== undefined && !REGIONS.includes(region)) return 'region is invalid';
  const native = form.one('native_country');
  if (native !== undefined && !/^[a-z]{2}$/.test(native)) return 'native_country must be two letters in lower case';
  if (Array.from(form.one('custom_input') ?? '').length > LONGEST_CUSTOM_INPUT) {
    return `custom_input must not be longer than ${LONGEST_CUSTOM_INPUT} characters`;
  }
  const watch = form.one('watch');
  if (watch !== undefined && !frequencyFrom(watch)) return 'watch is invalid';
  return undefined;
};

type Reading = { readonly ok: true; readonly request: CheckRequest } | { readonly ok: false; readonly message: string };

/** Reads the form of POST /v1/checks, or a row of an uploaded file. */
export const readCheckRequest = (world: World, account: Account, form: Form): Reading => {
  const wrong = (message: string): Reading => ({ ok: false, message });
  const country = form.one('country');
  const type = form.one('type');
  if (country === undefined) return wrong('required: country');
  if (!COUNTRIES.includes(country)) return wrong('country is invalid');
  if (type === undefined) return wrong('required: type');
  const malformed = wrongForm(form);
  if (malformed !== undefined) return wrong(malformed);

  const standard = STANDARD_TYPES.find((one) => one === type);
  const custom = standard ? undefined : account.scoreConfigs.get(country)?.get(type);
  if (!standard && !custom) return wrong('type is invalid');
  const subjectFields = given(form, SUBJECT_FIELDS);
  const missing = standard && missingFields(account.behaviour.requiredFields, country, standard, subjectFields);
  if (missing !== undefined) return wrong(missing);
  if (Object.keys(subjectFields).length === 0) return wrong('required: an identifier');
  const unauthorized = account.behaviour.keyVersion === 1 && form.one('user_authorized') !== 'true';
  if (type === 'person' && unauthorized) return wrong('user_authorized must be true');
  const reportId = form.one('report_id');
  if (reportId !== undefined && !owned(world.reports, account, reportId)) return wrong('report_id is invalid');

  const customInput = form.one('custom_input');
  const watch = form.one('watch');
  return {
    ok: true,
    request: {
      country,
      type,
      dataSets: dataSetsOf(type, custom),
      subjectFields,
      fields: { ...subjectFields, ...given(form, OTHER_FIELDS) },
      forceCreation: form.one('force_creation') === 'true',
      ...(customInput === undefined ? {} : { customInput }),
      ...(reportId === undefined ? {} : { reportId }),
      ...(watch === undefined ? {} : { watch }),
    },
  };
};
