import type { JsonSchema } from '../specification.ts';
import type { Strictness } from '../strict/strictness.ts';

const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** Screenings, their items, disputes and documents: to the second, in UTC. */
const SECONDS: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$` };
/** Subscriptions: to the millisecond. */
const MILLISECONDS: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$` };

const stamps = (form: JsonSchema, why: string, places: readonly string[]): Strictness['documentedForms'] =>
  Object.fromEntries(places.map((place) => [place, { form, why }]));

/**
 * What Sterling's documents show, where `specs/sterling.yaml` also takes what its SDKs, its other versions and other sources have.
 * The client reads all of it; the emulator is held to this.
 */
export const strictness: Strictness = {
  documentedTypes: {
    'string|integer': { type: 'string', why: 'Every id in every sample is text.' },
  },
  documentedForms: {
    ...stamps(SECONDS, 'So in every sample of a screening and its documents.', [
      'Screening.submittedAt',
      'Screening.updatedAt',
      'ReportItem.updatedAt',
      'AdverseAction.updatedAt',
      'Dispute.createdAt',
      'Dispute.deactivatedAt',
      'Document.createdAt',
      'Document.updatedAt',
    ]),
    ...stamps(MILLISECONDS, 'So in both samples of a subscription.', [
      'Subscription.createdAt',
      'Subscription.updatedAt',
      'Subscription.nextRunAt',
    ]),
    ScreeningStatus: {
      form: { type: 'string', enum: ['new', 'pending', 'complete', 'canceled'] },
      why: 'The table of POST /screenings, and `new` in the samples of an invite. `cancelled` is that of adverse actions.',
    },
    AdverseActionStatus: {
      form: { type: 'string', enum: ['initiated', 'pending', 'awaiting-dispute', 'complete', 'cancelled'] },
      why: 'Other spellings are in prose or belong to screenings.',
    },
    DisputeStatus: {
      form: { type: 'string', enum: ['active', 'deactivated'] },
      why: 'Lower case in every sample; capitals are of another source.',
    },
    'Screening.referenceCodes[]': {
      form: refer('ReferenceCode'),
      why: 'GET /screenings/{id} shows objects; text is what is sent.',
    },
    'SubscriptionScreening.referenceCodes[]': { form: refer('ReferenceCode'), why: 'As in a screening.' },
    'Candidate.screenings[]': {
      form: { type: 'string' },
      why: 'The sample is empty; the SDKs know it as a list of ids.',
    },
    'ScreeningCallback.payload': {
      form: refer('Screening'),
      why: 'An embedded candidate is in callbacks of version 2 only.',
    },
    ErrorBody: {
      form: {
        type: 'object',
        required: ['errors'],
        properties: { errors: { type: 'array', minItems: 1, items: refer('ErrorItem') } },
        additionalProperties: false,
      },
      why: 'Every sample of an error, 415 and 422 included.',
    },
  },
  answersNothing: {
    createAdverseAction: 'The reference shows no answer; both SDKs: "null (empty response body)".',
  },
  openMaps: {
    Health: 'Nobody documents what it says.',
  },
  conditions: {
    Invite: {
      anyOf: [
        { properties: { method: { const: 'link' } }, required: ['link'] },
        { properties: { method: { const: 'email' } }, not: { required: ['link'] } },
      ],
      why: 'The samples of both: only an invite by link shows one.',
    },
    Identity: {
      anyOf: [
        { properties: { status: { const: 'pending' } }, required: ['kba'] },
        { properties: { status: { const: 'verified' } }, not: { required: ['kba'] } },
      ],
      why: 'The samples of both: questions are there to be answered.',
    },
    'getCandidate<200': {
      anyOf: [{ required: ['screenings'] }, { required: ['screeningIds'] }],
      why: 'The sample of GET shows `screenings`, the model of the SDKs `screeningIds`; the other samples neither.',
    },
  },
  kinds: {
    Screening: 'invite',
  },
  notAlways: {
    'Candidate.confirmedNoMiddleName': 'Echoes what was given.',
    'Candidate.dob': 'Echoes what was given.',
    'Candidate.ssn': 'Echoes what was given.',
    'Candidate.phone': 'Echoes what was given.',
    'Candidate.address': 'Echoes what was given.',
    'Address.municipality': 'Echoes what was given.',
    'Address.regionCode': 'Echoes what was given.',
    'DriversLicense.type': 'Echoes what was given.',
    'Alias.confirmedNoMiddleName': 'Echoes what was given.',
    'Screening.dispute': 'Only once there has been a dispute.',
    'Screening.callback': 'Only where a callback was asked for; a callback itself does not show it.',
    'Subscription.nextRunAt': 'A subscription that is disabled or over runs no more.',
    'SubscriptionScreening.callback': 'Only where a callback was asked for.',
    'Schedule.endAt': 'Optional in the table.',
  },
  alsoRequired: {
    ErrorItem: { members: ['code', 'message'], why: 'Every sample of an error.' },
    TokenError: { members: ['error'], why: 'RFC 6749, section 5.2.' },
    Invite: { members: ['method'], why: 'Both samples.' },
    ReportLinks: { members: ['link', 'html', 'pdf', 'token'], why: "The SDKs' model has no other members." },
    ReportItemDetails: {
      members: ['id', 'type', 'status', 'result', 'updatedAt'],
      why: 'A report item has them in every sample.',
    },
    SubscriptionEvent: { members: ['id', 'createdAt'], why: "The SDKs' model has no other members." },
  },
};
