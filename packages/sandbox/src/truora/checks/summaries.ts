import type { JsonObject } from '../../json.ts';
import type { Check } from '../world.ts';

const asked = (check: Check, dataSet: string): boolean =>
  check.rows.some((row) => row.dataSet === dataSet && row.status === 'completed');

const identity = (check: Check): JsonObject => {
  const { identity: found = 'found' } = check.outcome;
  if (!asked(check, 'personal_identity') || found === 'not_found') return { identity_status: 'not_found' };
  const { first_name = 'ROBIN', last_name = 'SAMPLE', date_of_birth } = check.fields;
  return {
    identity_status: found,
    names_found: [{ first_name, last_name, count: 2 }],
    ...(date_of_birth === undefined ? {} : { date_of_birth: `${date_of_birth}T00:00:00Z` }),
    ...(found === 'dead' ? { death_date: '2020-02-29T00:00:00Z' } : {}),
    gender: 'female',
    // Text in the published schema, an object in its examples.
    ...(asked(check, 'driving_licenses') ? { drivers_license: { categories: [{ category: 'B' }] } } : {}),
  };
};

const company = (check: Check): JsonObject => {
  if (!asked(check, 'business_background') || check.outcome.identity === 'not_found') {
    return { company_status: 'not_found' };
  }
  const { company_name = 'SANDBOX SAMPLE S.A.S.' } = check.fields;
  return { company_status: 'active', names_found: [{ company_name, count: 3 }] };
};

const vehicle = (check: Check): JsonObject => {
  if (!asked(check, 'vehicle_information') || check.outcome.identity === 'not_found') {
    return { vehicle_status: 'not_found' };
  }
  const { license_plate = 'XXX000' } = check.fields;
  return {
    vehicle_status: 'active',
    license_plate,
    manufacturer: 'SANDBOX',
    model: 'SAMPLE',
    year: 2020,
    color: 'RED',
  };
};

/** All three come in every example, whatever is checked. */
export const summariesOf = (check: Check): JsonObject => ({
  summary: identity(check),
  company_summary: company(check),
  vehicle_summary: vehicle(check),
});
