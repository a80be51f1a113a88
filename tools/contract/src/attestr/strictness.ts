import type { JsonSchema } from '../specification.ts';
import type { Strictness } from '../strict/strictness.ts';

const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const NULL: JsonSchema = { type: 'null' };
const orNull = (...forms: readonly JsonSchema[]): JsonSchema => ({ anyOf: [...forms, NULL] });

/** Of this century, so that seconds are no milliseconds. */
const MILLISECONDS: JsonSchema = { type: 'integer', minimum: 1_000_000_000_000 };

const stamps = (places: readonly string[], form: JsonSchema): Strictness['documentedForms'] =>
  Object.fromEntries(
    places.map((place) => [place, { form, why: 'Thirteen digits in the sample of a query: milliseconds.' }]),
  );

/** "hmacHexDigest of output object and client secret": 64 hex digits, in small letters, in the sample. */
const signature = {
  form: orNull({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
  why: 'The sample of a webhook; "null if archived".',
};

const output = { form: orNull(refer('WorkOutput')), why: '"Null if status is errored or initiated."' };

const CHECKS = ['EmploymentCheckRequest', 'EducationCheckRequest', 'AddressCheckRequest', 'DocumentCheckRequest'];

const status = (value: string): JsonSchema => ({ const: value });

/** What a month and year of an end are while a course has one, and while it has none. */
const ends = (type: string): Record<string, JsonSchema> => ({ endedMonth: { type }, endedYear: { type } });

/**
 * What Attestr's documents show, where `specs/attestr.yaml` takes more. The client reads all of it; the emulator is held to this.
 */
export const strictness: Strictness = {
  documentedTypes: {
    'string|null': { type: ['string', 'null'], why: 'Samples show null where there is nothing.' },
    'integer|null': { type: ['integer', 'null'], why: '"Required if ended is set as true, else set as null."' },
    'array|null': { type: ['array', 'null'], why: 'Both samples of an output show null for one of its lists.' },
  },
  documentedForms: {
    'AsyncRequest.input': {
      form: { anyOf: [...CHECKS.map(refer), { type: 'string' }] },
      why: '"The input details used for verification", of type String, as the table also calls an error that is an object.',
    },
    'AsyncRequest.output': output,
    'AsyncEventPayload.output': output,
    'AsyncRequest.error': {
      form: orNull(refer('ErrorBody'), { type: 'string' }),
      why: '"Error object if the operation ran into errors, null otherwise", of type String.',
    },
    'AsyncEventPayload.error': {
      form: orNull(refer('ErrorBody')),
      why: '"The structure of this is same as the Error Response object."',
    },
    'AsyncRequest.signature': signature,
    'AsyncEventPayload.signature': signature,
    ...stamps(['AsyncRequest.created', 'Profile.created', 'Query.created'], MILLISECONDS),
    ...stamps(['AsyncRequest.updated', 'Profile.updated', 'Query.updated'], orNull(MILLISECONDS)),
    'WorkOutput.verified': { form: { type: 'string', pattern: String.raw`^\d\d-\d\d-\d{4}$` }, why: 'DD-MM-YYYY.' },
    'ErrorBody.code': {
      form: {
        type: 'integer',
        enum: [4001, 4003, 4005, 4007, 4016, 4031, 4035, 4039, 4291, 4292, 4293, 4294, 5001, 40018, 40038, 40039],
      },
      why: 'The tables of error codes.',
    },
  },
  answersNothing: {},
  openMaps: {},
  conditions: {
    AsyncRequest: {
      anyOf: [
        {
          properties: {
            status: status('COMPLETED'),
            output: { type: 'object' },
            error: NULL,
            updated: { type: 'integer' },
          },
        },
        { properties: { status: status('INITIATED'), output: NULL, error: NULL, updated: NULL, signature: NULL } },
        { properties: { status: status('ERRORED'), output: NULL, error: { not: NULL }, signature: NULL } },
      ],
      why: 'Its table says of each when it is null.',
    },
    AsyncCompletedEvent: {
      anyOf: [
        {
          properties: {
            payload: { properties: { status: status('COMPLETED'), output: { type: 'object' }, error: NULL } },
          },
        },
      ],
      why: 'The sample.',
    },
    AsyncErroredEvent: {
      anyOf: [
        {
          properties: {
            payload: {
              properties: { status: status('ERRORED'), output: NULL, error: { type: 'object' }, signature: NULL },
            },
          },
        },
      ],
      why: '"Error object if the check runs into errors", and the signature is over the output.',
    },
    EmploymentCheckRequest: {
      anyOf: [
        { properties: { ended: { const: true } }, required: ['endDate'] },
        { properties: { ended: { const: false } }, not: { required: ['endDate'] } },
      ],
      why: '"Required if the ended flag is set as true."',
    },
    EducationCheckRequest: {
      anyOf: [
        { properties: { ended: { const: true }, ...ends('integer') } },
        { properties: { ended: { const: false }, ...ends('null') } },
      ],
      why: '"Required if ended is set as true, else set as null."',
    },
    AddressCheckRequest: {
      anyOf: [{ properties: { pocType: { const: 'SELF' } } }, { required: ['pocName'] }],
      why: '"Required only if pocType is OTHER."',
    },
  },
  kinds: {},
  notAlways: {},
  alsoRequired: {
    AsyncRequest: {
      members: ['number', 'requestId', 'input', 'error', 'created', 'updated', 'signature'],
      why: 'Its table has them all, and says of each when it is null.',
    },
    Profile: {
      members: [
        'tag',
        'number',
        'name',
        'email',
        'mobile',
        'items',
        'queries',
        'created',
        'createdBy',
        'createdByOrg',
        'client',
        'updated',
        'updatedBy',
      ],
      why: 'Its table has them all.',
    },
    ProfileItem: { members: ['number'], why: 'Its table has it.' },
    ErrorBody: { members: ['code', 'message'], why: '"Always available."' },
  },
};
