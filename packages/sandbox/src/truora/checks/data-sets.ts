import { createRandom } from '../../random.ts';
import type { Weight } from '../account.ts';
import type { DatabaseRow } from '../world.ts';

/** The data sets of each kind of check, after the published examples. */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  person: [
    'personal_identity',
    'criminal_record',
    'legal_background',
    'international_background',
    'professional_background',
    'affiliations_and_insurances',
    'alert_in_media',
    'behavior',
  ],
  company: [
    'business_background',
    'criminal_record',
    'legal_background',
    'international_background',
    'alert_in_media',
    'traffic_fines',
  ],
  vehicle: [
    'vehicle_information',
    'personal_identity',
    'traffic_fines',
    'driving_licenses',
    'criminal_record',
    'international_background',
    'behavior',
    'vehicle_permits',
  ],
};

/** All that are known. Source: https://docs.truora.com/openapi.json, Status.data_set. */
export const DATA_SETS: readonly string[] = [
  ...new Set([...Object.values(BY_KIND).flat(), 'taxes_and_finances']),
].toSorted();

/** Of a standard type: all alike, as no weights are published (assumed). Without those of a custom type. */
export const dataSetsOf = (kind: string, custom: readonly Weight[] | undefined): readonly Weight[] => {
  if (custom) return custom.filter(({ weight }) => weight > 0);
  const names = BY_KIND[kind] ?? [];
  return names.map((data_set) => ({ data_set, weight: 1 / names.length }));
};

const EACH = [1, 2] as const;

const words = (dataSet: string): string => dataSet.replaceAll('_', ' ');

/** The made-up databases of a data set: the same in every sandbox. The second international one needs a last name, as several do. */
const databasesOf = (country: string, dataSet: string) =>
  EACH.map((number) => ({
    databaseId: `DBI${createRandom(`${country}/${dataSet}/${number}`).hex(40)}`,
    slug: `${country.toLowerCase()}-${dataSet.replaceAll('_', '-')}-${number}`,
    name: `Sandbox register ${number} of ${words(dataSet)}, ${country}`,
    dataSet,
    needs: dataSet === 'international_background' && number === 2 ? ['last_name'] : [],
  }));

/** The databases that a check asks. What lacks an input is skipped from the start. */
export const rowsOf = (
  country: string,
  dataSets: readonly Weight[],
  fields: Readonly<Record<string, string>>,
): DatabaseRow[] =>
  dataSets
    .flatMap(({ data_set }) => databasesOf(country, data_set))
    .map(({ needs, ...row }) => {
      const missing = needs.filter((name) => fields[name] === undefined);
      return missing.length === 0
        ? { ...row, status: 'not_started' }
        : { ...row, status: 'skipped', invalidInputs: missing };
    });

/** Every database of a country, for its health. */
export const allDatabasesOf = (country: string) => DATA_SETS.flatMap((dataSet) => databasesOf(country, dataSet));
