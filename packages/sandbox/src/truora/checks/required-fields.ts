/** Field names, each of them or one of several. */
type Needed = readonly (string | readonly string[])[];

/** Per country: a national, a foreigner; a missing entry is not offered. */
interface Table {
  readonly person?: readonly Needed[];
  readonly company?: readonly Needed[];
  readonly vehicle?: readonly Needed[];
}

const NATIONAL: Needed = ['national_id'];
const FOREIGNER: Needed = ['foreign_id'];
const TAX: readonly Needed[] = [['tax_id']];
const PLATE: readonly Needed[] = [['license_plate']];
const CHILEAN_FOREIGNER: Needed = ['foreign_id', 'date_of_birth', 'first_name', 'last_name', 'native_country'];

/**
 * The starred fields of the table under POST /v1/checks. Its own examples do not keep to it: a Brazilian vehicle has a driver's licence and no plate.
 * Source: https://docs.truora.com/openapi.json, POST /v1/checks.
 */
const TABLE: Readonly<Record<string, Table>> = {
  CL: {
    person: [NATIONAL, CHILEAN_FOREIGNER],
    vehicle: [
      ['national_id', 'license_plate'],
      [...CHILEAN_FOREIGNER, 'license_plate'],
    ],
  },
  CO: {
    person: [NATIONAL, [['foreign_id', 'pep'], 'issue_date']],
    company: TAX,
    vehicle: [
      ['national_id', 'license_plate'],
      ['foreign_id', 'license_plate', 'issue_date'],
    ],
  },
  MX: { person: [NATIONAL, FOREIGNER], company: TAX, vehicle: PLATE },
  BR: { person: [['national_id', 'date_of_birth', 'region']], company: TAX, vehicle: PLATE },
  CR: { person: [NATIONAL, FOREIGNER], vehicle: PLATE },
  EC: { person: [NATIONAL, FOREIGNER], company: TAX, vehicle: PLATE },
  PE: {
    person: [NATIONAL, ['foreign_id', 'date_of_birth']],
    vehicle: [
      ['national_id', 'license_plate'],
      ['foreign_id', 'date_of_birth', 'license_plate'],
    ],
  },
  AR: { person: [NATIONAL], vehicle: [NATIONAL] },
  ALL: { person: [['first_name', 'last_name'], ['first_name']], company: [['company_name']] },
};

/** "If your check type is not referenced in the following table, please reach out": SV is named by an integrator only. */
export const COUNTRIES: readonly string[] = [...Object.keys(TABLE), 'SV'];

export const STANDARD_TYPES = ['person', 'company', 'vehicle'] as const;
export type StandardType = (typeof STANDARD_TYPES)[number];

const DOCUMENTS = [
  'national_id',
  'foreign_id',
  'tax_id',
  'passport',
  'pep',
  'ptp',
  'diplomatic_id',
  'birth_certificate',
  'professional_card',
  'driver_license',
  'escrow',
  'state_id',
];

/** What the guide asks for: "a valid ID from the person, vehicle, or company", and a name where the search is by name. */
const IDENTIFIERS: Readonly<Record<StandardType, readonly string[]>> = {
  person: [...DOCUMENTS, 'first_name', 'last_name'],
  company: ['tax_id', 'company_name', 'national_id'],
  vehicle: ['license_plate', 'vehicle_id', 'owner_document_id', ...DOCUMENTS],
};

type Fields = Readonly<Record<string, string>>;

const lacking = (needed: Needed, fields: Fields): string[] =>
  needed.flatMap((name) => {
    const any = typeof name === 'string' ? [name] : name;
    return any.some((one) => fields[one] !== undefined) ? [] : [any.join(' or ')];
  });

const byTable = (country: string, type: StandardType, fields: Fields): string | undefined => {
  const table = TABLE[country];
  if (!table) return undefined;
  const ways = table[type];
  if (!ways) return `type ${type} is not available in ${country}`;
  const missing = ways.map((way) => lacking(way, fields));
  if (missing.some((names) => names.length === 0)) return undefined;
  return `required: ${missing.map((names) => names.join(' and ')).join(', or ')}`;
};

const byGuide = (country: string, type: StandardType, fields: Fields): string | undefined => {
  if (!IDENTIFIERS[type].some((name) => fields[name] !== undefined)) {
    return `required: one of ${IDENTIFIERS[type].join(', ')}`;
  }
  // "For background checks in Brazil, create a new key named date_of_birth."
  const brazilian = country === 'BR' && type === 'person' && fields['date_of_birth'] === undefined;
  return brazilian ? 'required: date_of_birth' : undefined;
};

/** What is missing for a check of a standard type, or `undefined`. */
export const missingFields = (
  rule: 'guide' | 'table',
  country: string,
  type: StandardType,
  fields: Fields,
): string | undefined =>
  byGuide(country, type, fields) ?? (rule === 'table' ? byTable(country, type, fields) : undefined);
