import type { JsonSchema } from '../specification.ts';
import type { Strictness } from '../strict/strictness.ts';
import { BY_COUNTRY, DATA_SET_CHANGES, idOf, listOf, refer, SCORE_CHANGES, TIME } from './strict-forms.ts';

type Forms = Strictness['documentedForms'];

const forAll = (places: readonly string[], form: JsonSchema, why: string): Forms =>
  Object.fromEntries(places.map((place) => [place, { form, why }]));

const BEGUN = ['scores', 'statuses', 'summary', 'company_summary', 'vehicle_summary'];

const lacks = (names: readonly string[]): JsonSchema => ({
  not: { anyOf: names.map((name) => ({ required: [name] })) },
});

const is = (values: Readonly<Record<string, unknown>>): JsonSchema => ({
  properties: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { const: value }])),
  required: Object.keys(values),
});

const when = (condition: JsonSchema, required: readonly string[]): JsonSchema => ({
  anyOf: [{ not: condition }, { required: [...required] }],
});

const EVENT = ['id', 'event_type', 'event_action', 'object', 'timestamp', 'version'];
const DELIVERY = ['events', 'iat', 'iss'];

/**
 * What Truora's documents show, where `specs/truora.yaml` takes more. Where its examples contradict its schemas, it is the examples.
 * The client reads all of it; the emulator is held to this.
 */
export const strictness: Strictness = {
  documentedTypes: {
    'string|integer': { type: 'integer', why: 'Both examples of an error have a number; only the schema says text.' },
    'array|null': { type: ['array', 'null'], why: 'Tables are null where nothing was found.' },
  },
  documentedForms: {
    CheckType: { form: { type: 'string', minLength: 1 }, why: '"Or the name of your Custom Type instead."' },
    CheckList: listOf('checks', 'Check', 'CheckEnvelope'),
    CheckDetailList: listOf('details', 'CheckDetail'),
    ContinuousCheckList: listOf('continuous_checks', 'ContinuousCheck'),
    HookList: listOf('hooks', 'Hook'),
    ReportList: listOf('reports', 'Report', 'ReportEnvelope'),
    'Summary.drivers_license': { form: refer('DriversLicense'), why: 'An object in every example.' },
    'CustomTypeConfig.score_configs': { form: BY_COUNTRY, why: 'So in every example; null is assumed.' },
    CustomTypesByCountry: { form: BY_COUNTRY, why: 'Its names are countries.' },
    CustomTypes: {
      form: { anyOf: [refer('CustomTypeConfig'), refer('CustomTypesByCountry')] },
      why: 'Wrapped in the examples, bare in the guide.',
    },
    'ContinuousCheckRun.score_changes': { form: SCORE_CHANGES, why: '"Old and new score list."' },
    'ContinuousCheckRun.dataset_score_changes': { form: DATA_SET_CHANGES, why: '"Old and new score map by dataset."' },
    'Hook.signing_key': { form: { type: 'string', pattern: '^[0-9a-f]{64}$' }, why: '64 digits in every example.' },
    'WebhookEvent.object': {
      form: { anyOf: [refer('Check'), refer('ContinuousCheck')] },
      why: '"The object attribute varies depending on the event_type."',
    },
    ...forAll(['Check.check_id', 'Check.previous_check'], idOf('CHK'), 'So in every example.'),
    ...forAll(['Report.id', 'Check.report_id'], idOf('RPT'), 'So in every example.'),
    'CheckDetail.id': { form: idOf('DTL'), why: 'The example.' },
    'Hook.hook_id': { form: idOf('HOK'), why: 'So in every example.' },
    'ContinuousCheck.continuous_check_id': { form: idOf('CCK'), why: 'So in every example.' },
    'CustomTypeConfig.config_id': { form: idOf('CFG'), why: 'So in every example.' },
    'CheckPdf.pdf_path': {
      form: { type: 'string', pattern: String.raw`^/v1/checks/\w+/pdf/?$` },
      why: 'Both examples, one with a slash at its end.',
    },
    'createBehavior<4XX': {
      form: { anyOf: [refer('ErrorBodies'), refer('ErrorBody')] },
      why: 'A list where it declares a 400; what it declares nothing of is refused as everywhere.',
    },
    'WebhookEvent.id': { form: idOf('HKE'), why: 'The example of a delivery.' },
    ...forAll(
      [
        'Check.creation_date',
        'Check.update_date',
        'CheckDetail.update_date',
        'ContinuousCheck.creation_date',
        'ContinuousCheck.update_date',
        'ContinuousCheck.next_run_date',
        'ContinuousCheckRun.creation_date',
        'Report.creation_date',
        'Report.update_date',
        'WebhookEvent.timestamp',
      ],
      TIME,
      'RFC 3339, with none to nine digits of fractions.',
    ),
  },
  answersNothing: {},
  answersUnread: {
    deleteHook: { schema: { type: 'string' }, why: 'The document declares a text as JSON, and not what it says.' },
  },
  openMaps: {
    CustomTypesByName: "The names of types are the account's own.",
    Attachments: 'Nobody documents what it says.',
  },
  conditions: {
    Check: {
      anyOf: [
        { allOf: [is({ status: 'not_started', score: -1 }), lacks(BEGUN)] },
        { properties: { status: { not: { const: 'not_started' } }, score: { minimum: 0 } }, required: BEGUN },
      ].map((state) => ({
        allOf: [state, { anyOf: [{ required: ['name_score'] }, { required: ['homonym_score'] }] }],
      })),
      why: 'All 77 examples: they come once the work has begun. The score by name has one name or the other.',
    },
    CheckedDatabase: {
      anyOf: [
        { required: ['data_set'], ...lacks(['invalid_inputs']) },
        { required: ['invalid_inputs'], ...lacks(['data_set']) },
      ],
      why: 'In all 1326 rows of the examples it is one or the other.',
    },
    Report: {
      anyOf: [
        { ...is({ has_data: true }), required: ['has_data', 'size'] },
        { ...is({ has_data: false }), ...lacks(['size', 'created_checks_count', 'invalid_checks_count']) },
      ],
      why: '"Returned only when a file is uploaded."',
    },
    CheckRequest: {
      anyOf: [
        {
          allOf: [
            when(is({ country: 'BR', type: 'person' }), ['national_id', 'date_of_birth']),
            when(is({ type: 'company' }), ['tax_id']),
            // In a form it is text, whatever its type.
            { anyOf: [{ not: is({ type: 'person' }) }, { properties: { user_authorized: { enum: [true, 'true'] } } }] },
          ],
        },
      ],
      why: 'The steps of the guide, and the table of required identifiers.',
    },
    HookRequest: {
      anyOf: [
        { ...is({ subscriber_type: 'web' }), required: ['subscriber_type', 'subscriber_url'] },
        { ...is({ subscriber_type: 'email' }), required: ['subscriber_type', 'subscriber_address'] },
      ],
      why: '"Required if subscriber_type was set to" either.',
    },
  },
  kinds: { Subscriber: 'url' },
  notAlways: {},
  alsoRequired: {
    ErrorBody: { members: ['code', 'http_code', 'message'], why: 'Both examples.' },
    CheckRequest: { members: ['user_authorized', 'force_creation'], why: 'Steps 12 and 13 of the guide.' },
    DatabaseHealth: {
      members: ['database_id', 'database_name', 'data_sets', 'hourly_status'],
      why: 'Its schema has them all.',
    },
    BehaviorEnvelope: { members: ['behavior', 'self'], why: 'Its schema requires both.' },
    Behavior: {
      members: ['first_name', 'last_name', 'document_id', 'document_type', 'country', 'reason', 'email'],
      why: 'It says again what was reported.',
    },
    ContinuousCheckRun: {
      members: ['check_id', 'continuous_check_id', 'previous_check_id', 'creation_date'],
      why: 'Its schema has them.',
    },
    ContinuousCheckHistory: { members: ['self'], why: 'Its schema.' },
    WebhookEvent: { members: EVENT, why: 'The example of a delivery.' },
    CheckEvent: { members: EVENT, why: 'The example of a delivery.' },
    ContinuousCheckEvent: { members: EVENT, why: 'The example of a delivery.' },
    WebhookDelivery: { members: DELIVERY, why: 'The example of a delivery.' },
    CheckDelivery: { members: DELIVERY, why: 'The example of a delivery.' },
    ContinuousCheckDelivery: { members: DELIVERY, why: 'The example of a delivery.' },
  },
};
