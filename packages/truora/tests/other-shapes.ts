import type { OtherShape } from '@bgc/promises/suites';

import { readSample } from './read-sample.ts';
import type { SchemaName } from './samples.ts';

type Members = Readonly<Record<string, unknown>>;

const envelope = readSample('get_check_200_co_person') as { readonly check: Members; readonly self: string };
const { check } = envelope;
const created = (readSample('create_check_201_seed_2023') as { readonly check: Members }).check;
const detail = readSample('check_detail_item') as Members;
const hook = readSample('hook_single_200') as Members;
const { report } = readSample('report_get_200') as { readonly report: Members };
const continuous = readSample('continuous_check_create_201') as Members;
const { score_configs: weights } = readSample('config_list_200_wrapped') as Members;

const event = {
  id: 'HKE00000000000000000000000000000000000001',
  event_type: 'check',
  event_action: 'finished',
  object: check,
  timestamp: '2020-04-01T23:00:30Z',
  version: '1.0',
};
const delivery = (...events: readonly unknown[]): unknown => ({ events, iat: 1_585_782_031, iss: 'Truora' });

const of = (
  what: string,
  schema: SchemaName,
  document: unknown,
  more: Partial<OtherShape<SchemaName>> = {},
): OtherShape<SchemaName> => ({
  what,
  schema,
  document,
  ...more,
});

const ofCheck = (what: string, members: Members, more: Partial<OtherShape<SchemaName>> = {}): OtherShape<SchemaName> =>
  of(what, 'checkSchema', { ...check, ...members }, more);

const lists: readonly OtherShape<SchemaName>[] = [
  of('a page of checks, as its schema has it', 'checkListSchema', {
    self: '/v1/checks',
    checks: [check, created],
    next: '/v1/checks?start_key=CHK1',
  }),
  of('the last page of checks', 'checkListSchema', { self: '/v1/checks', checks: [] }),
  of('a last page whose next is empty', 'checkDetailListSchema', { details: [detail], self: '/v1', next: '' }),
  of('a page of hooks', 'hookListSchema', { hooks: [hook], self: '/v1/hooks', next: '' }),
  of('a page of continuous checks', 'continuousCheckListSchema', { continuous_checks: [continuous], self: '/v1' }),
  of('one continuous check for a page', 'continuousCheckListSchema', continuous),
  of('a page of reports', 'reportListSchema', { reports: [report], self: '/v1/reports' }),
  of('one report for a page', 'reportListSchema', readSample('report_get_200')),
  of(
    'one check that is not in a list',
    'checkListSchema',
    { self: '/v1/checks', checks: check },
    {
      value: { self: '/v1/checks', checks: [check] },
      drift: [{ path: 'checks', kind: 'one-for-many' }],
    },
  ),
  of('custom types, bare', 'customTypesSchema', weights),
];

const checks: readonly OtherShape<SchemaName>[] = [
  ...['not_started', 'in_progress', 'delayed', 'completed', 'error'].map((status) =>
    ofCheck(`a check that is ${status}`, { status }),
  ),
  ofCheck('a status to come', { status: 'under_review' }, { drift: [{ path: 'status', kind: 'unknown-value' }] }),
  ...['SV', 'PR'].map((country) =>
    ofCheck(`a check of ${country}`, { country }, { drift: [{ path: 'country', kind: 'unknown-value' }] }),
  ),
  ...['EC', 'AR', 'ALL'].map((country) => ofCheck(`a check of ${country}`, { country })),
  ofCheck('a check of a custom type', { type: 'drivers' }, { drift: [{ path: 'type', kind: 'unknown-value' }] }),
  ofCheck('times without fractions, and with nine digits of them', {
    creation_date: '2023-09-11T16:49:11Z',
    update_date: '2023-09-11T16:49:11.944670023Z',
  }),
  ofCheck('an id with other letters than the hexadecimal ones', { check_id: 'CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c' }),
  ofCheck('both words for the score by name', { name_score: 0.9, homonym_score: 0.9 }),
  ...['completed', 'skipped', 'delayed', 'error', 'expired', 'not_started'].map((status) =>
    ofCheck(`a database that is ${status}`, { statuses: [{ database_name: 'Example registry', status }] }),
  ),
  ...['pending', 'found', 'not_found', 'error', 'delayed', 'ignored'].map((result) =>
    ofCheck(`a data set whose result is ${result}`, {
      scores: [{ data_set: 'behavior', severity: 'very_low', result }],
    }),
  ),
  ofCheck('somebody dead', {
    summary: {
      identity_status: 'dead',
      death_date: '2020-02-29T00:00:00Z',
      birthday: '1990-01-31T00:00:00Z',
      gender: 'female',
      rfc: 'XXXX000000XX0',
      nss: '00000000000',
    },
  }),
  ofCheck("a driver's licence as text", { summary: { identity_status: 'found', drivers_license: 'B1' } }),
  ofCheck("a driver's licence as an object", {
    summary: { identity_status: 'found', drivers_license: { status: 'active', categories: [{ category: 'B1' }] } },
  }),
  ofCheck('a vehicle with all that is known of it', {
    vehicle_summary: {
      vehicle_status: 'active',
      license_plate: 'XXX000',
      manufacturer: 'Example',
      model: 'Example',
      year: 2020,
      color: 'red',
    },
  }),
  ofCheck(
    'a member to come',
    { priority: 'high' },
    {
      value: check,
      drift: [{ path: 'priority', kind: 'unknown-member' }],
    },
  ),
];

const others: readonly OtherShape<SchemaName>[] = [
  of('a detail without tables', 'checkDetailSchema', { ...detail, tables: null }),
  of('a detail with what only its schema has', 'checkDetailSchema', { ...detail, group: 'legal', score: 0.4 }),
  of('a detail with a date of issue', 'checkDetailSchema', { ...detail, result: 'ignored', issued_at: '2020-02-29' }),
  of('the health of databases', 'databaseHealthListSchema', [
    {
      database_id: 'DBI00000000000000000000000000000000000001',
      database_name: 'Example registry',
      data_sets: ['criminal_record'],
      hourly_status: ['operational', 'major_outage', 'undetermined'],
    },
  ]),
  of('no custom types', 'customTypesSchema', {}),
  ...['new', 'up', 'down', 'same'].map((score_status) =>
    of(`a continuous check whose score is ${score_status}`, 'continuousCheckSchema', { ...continuous, score_status }),
  ),
  of('the history of a continuous check', 'continuousCheckHistorySchema', {
    history: [{ check_id: 'CHK1', previous_check_id: 'CHK2', continuous_check_id: 'CCK1', changes: [{}] }],
    self: '/v1/continuous-checks/CCK1/history',
  }),
  of('a report with rows that are not valid', 'reportSchema', { ...report, invalid_checks_count: 2 }),
  of('a hook by e-mail with an action that was added', 'hookSchema', {
    ...hook,
    actions: ['delayed'],
    subscriber_type: 'email',
    subscriber: { address: 'ada@example.com', name: 'Ada' },
  }),
  of('an error whose code is text, as its schema has it', 'errorBodySchema', { code: '10404', http_code: 404 }),
  of('a list of errors, as one operation declares it', 'errorBodiesSchema', [{ code: '10404', http_code: 400 }]),
  of('an event of a check', 'checkDeliverySchema', delivery(event)),
  of('several events at once', 'webhookDeliverySchema', delivery(event, { ...event, event_action: 'delayed' })),
  of(
    'an event of a continuous check',
    'continuousCheckDeliverySchema',
    delivery({ ...event, event_type: 'continuous_check', object: continuous }),
  ),
];

/** Shapes that Truora's guides and schemas tell of and no sample shows, and those that they tell differently. */
export const OTHER_SHAPES: readonly OtherShape<SchemaName>[] = [...lists, ...checks, ...others];
