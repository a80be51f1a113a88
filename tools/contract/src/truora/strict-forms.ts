import type { JsonSchema } from '../specification.ts';

export const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const ID_DIGITS = String.raw`\w{32,40}`;

/** "CHK, DTL, …" and letters and digits: one of the guide has others than the hexadecimal ones. */
export const idOf = (prefix: string): JsonSchema => ({ type: 'string', pattern: `^${prefix}${ID_DIGITS}$` });

/** RFC 3339 in UTC, "with up to 9 fractional digits". */
export const TIME: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$` };

/** A page of a list, as the schemas have it. */
const pageOf = (name: string, element: string): JsonSchema => ({
  type: 'object',
  required: [name, 'self'],
  properties: {
    [name]: { type: 'array', items: refer(element) },
    self: { type: 'string', pattern: '^/v1/' },
    next: { type: 'string', pattern: String.raw`^$|^/v1/.*[?&]start_key=.` },
  },
  additionalProperties: false,
});

/** A page around many, or one bare element: the schemas show the one, the examples the other. */
export const listOf = (name: string, element: string, bare = element): { form: JsonSchema; why: string } => ({
  form: { anyOf: [pageOf(name, element), refer(bare)] },
  why: 'A page by the schema, one bare element in the examples; never both.',
});

const COUNTRIES = ['ALL', 'AR', 'BR', 'CL', 'CO', 'CR', 'EC', 'MX', 'PE'];

/** The weights by country: the names of types within are the account's own. */
export const BY_COUNTRY: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(COUNTRIES.map((country) => [country, refer('CustomTypesByName')])),
  additionalProperties: false,
};

const DATA_SETS = [
  'affiliations_and_insurances',
  'alert_in_media',
  'behavior',
  'business_background',
  'criminal_record',
  'driving_licenses',
  'international_background',
  'legal_background',
  'personal_identity',
  'professional_background',
  'taxes_and_finances',
  'traffic_fines',
  'vehicle_information',
  'vehicle_permits',
];

const OLD_AND_NEW: JsonSchema = { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } };

export const SCORE_CHANGES: JsonSchema = OLD_AND_NEW;

export const DATA_SET_CHANGES: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(DATA_SETS.map((name) => [name, OLD_AND_NEW])),
  additionalProperties: false,
};
