import type { Schema } from '@bgc/core';
import type { TruoraClient } from '@bgc/truora';

import { readSample } from './read-sample.ts';
import * as results from './result-schemas.ts';
import { SAMPLES } from './samples.ts';
import { shorten } from './shorten.ts';

type Call = (client: TruoraClient, document: unknown) => Promise<unknown>;

/** Where a variant of a document comes into the client, and what reads it. */
export interface SampleUse {
  /** What is varied. */
  readonly document: unknown;
  /** `answer`: Truora's, with this status. `request`: what a caller hands in. `webhook`: the claims of a delivery. */
  readonly as: 'answer' | 'request' | 'webhook';
  readonly status?: number;
  readonly call?: Call;
  /** What the result is to satisfy; nothing where the result is of no interest. */
  readonly schema?: Schema<unknown>;
}

/** The type says what the caller should hand in; a variant is anything. */
const any = <T>(value: unknown): T => value as T;

const answer = (document: unknown, call: Call, schema?: Schema<unknown>, status = 200): SampleUse => ({
  as: 'answer',
  document,
  call,
  status,
  ...(schema && { schema }),
});

const request = (document: unknown, call: Call): SampleUse => ({ as: 'request', document, call });

const order = { country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true };

const get: Call = (client) => client.checks.get('CHK1');
const create: Call = (client) => client.checks.create(any(order));
const list: Call = (client) => client.checks.listPage();
const hooks: Call = (client) => client.hooks.listPage();
const continuous: Call = (client) => client.continuousChecks.create({ check_id: 'CHK1', frequency: '1m' });

/** What reads the samples whose names begin so. */
const READERS: readonly (readonly [name: string, call: Call, schema: Schema<unknown> | undefined, status?: number])[] =
  [
    ['create_check', create, results.check, 201],
    ['get_check', get, results.check],
    ['list_checks', list, results.checks],
    ['check_detail', (client) => client.checks.detailsPage('CHK1'), results.details],
    ['pdf_create', (client) => client.checks.createPdf('CHK1'), results.pdf],
    ['config', (client) => client.customTypes.list(), results.customTypes],
    ['continuous_check', continuous, results.continuousCheck, 201],
    ['hook', hooks, results.hooks],
    ['report_create', (client) => client.reports.create({ name: 'D1' }), results.report, 201],
    ['report_get', (client) => client.reports.get('RPT1'), results.report],
    ['error', get, undefined, 404],
  ];

const readerOf = (name: string): SampleUse => {
  const reader = READERS.find(([start]) => name.startsWith(start));
  if (reader === undefined) throw new Error(`Nothing reads ${name}.`);
  const [, call, schema, status] = reader;
  return answer(shorten(readSample(name)), call, schema, status);
};

type Members = Readonly<Record<string, unknown>>;

const { check } = readSample('get_check_200_co_person') as { readonly check: Members };
const short = shorten(check) as Members;
const completed = { ...short, status: 'completed', name_score: 0.9 };
const detail = shorten(readSample('check_detail_item'));
const { report } = readSample('report_get_200') as Members;
const repeated = { ...(readSample('continuous_check_create_201') as object), check: completed };
const page = (name: string, ...elements: readonly unknown[]): unknown => ({
  [name]: elements,
  self: '/v1',
  next: '/v1?start_key=next5150',
});
const event = {
  id: 'HKE00000000000000000000000000000000000001',
  event_type: 'check',
  event_action: 'finished',
  object: completed,
  timestamp: '2020-04-01T23:00:30Z',
  version: '1.0',
};
const delivery = (...events: readonly unknown[]): SampleUse => ({
  as: 'webhook',
  document: { events, iat: 1_585_782_031, iss: 'Truora' },
  schema: results.events,
});
const feedback = {
  first_name: 'Grace',
  last_name: 'Exemplo',
  document_id: '515000005',
  document_type: 'national-id',
  country: 'co',
  reason: 'good-reputation',
  birth_date: '1984-02-29',
  feedback_date: '2024-05-02',
  email: 'grace@example.org',
};
const ofBrazil = { ...order, country: 'BR', national_id: '51500000000', date_of_birth: '1984-02-29', region: 'SP' };
const history = [{ check_id: 'CHK1', previous_check_id: 'CHK2', continuous_check_id: 'CCK1', changes: [] }];
const health = [{ database_id: 'DBI1', database_name: 'One', data_sets: ['behavior'], hourly_status: ['operational'] }];
const hook = { event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://ats.example.org/5150' };
const type = { country: 'BR', type: 'demo5150', dataset_personal_identity: 0.5, dataset_traffic_fines: 0.5 };

/** Each sample where it belongs, and the forms that the documents tell of besides. */
export const SAMPLE_USES: Readonly<Record<string, SampleUse>> = {
  ...Object.fromEntries(Object.keys(SAMPLES).map((name) => [name, readerOf(name)])),
  'a completed check': answer({ check: completed, self: '/v1', details: '/v1' }, get, results.check),
  'a page of checks': answer(page('checks', completed, short), list, results.checks),
  'a page of details': answer(
    page('details', detail),
    (client) => client.checks.detailsPage('CHK1', { language: 'en' }),
    results.details,
  ),
  'a page of continuous checks': answer(
    page('continuous_checks', repeated),
    (client) => client.continuousChecks.listPage(),
    results.continuousChecks,
  ),
  'a page of reports': answer(page('reports', report), (client) => client.reports.listPage(), results.reports),
  'a history': answer(
    page('history', ...history),
    (client) => client.continuousChecks.historyPage('CCK1'),
    results.history,
  ),
  'the health of databases': answer(health, (client) => client.checks.health(), results.health),
  'feedback that was kept': answer(
    { behavior: [feedback] },
    (client) => client.behaviors.create(any(feedback)),
    results.behaviors,
  ),
  'a new hook': answer(readSample('hook_single_200'), (client) => client.hooks.create(any(hook)), results.hook, 201),
  'a refused check': answer(readSample('error_404_intro'), create, undefined, 400),
  'a check that failed': answer(readSample('error_404'), create, undefined, 500),
  'refused feedback': answer(
    [readSample('error_404')],
    (client) => client.behaviors.create(any(feedback)),
    undefined,
    400,
  ),
  'an event of a check': delivery(event),
  'an event of a continuous check': delivery({ ...event, event_type: 'continuous_check', object: repeated }),
  'events of several kinds': delivery(event, { ...event, event_type: 'all' }, { ...event, object: short }),
  'a check to be created': request(ofBrazil, (client, body) => client.checks.create(any(body))),
  'a check of a custom type': request({ ...order, type: 'demo5150' }, (client, body) =>
    client.checks.createCustom(any(body)),
  ),
  'a custom type': request(type, (client, body) => client.customTypes.create(any(body))),
  'a hook': request({ ...hook, actions: ['created'] }, (client, body) => client.hooks.create(any(body))),
  'a continuous check': request({ check_id: 'CHK5150', frequency: '2w', status: 'enabled' }, (client, body) =>
    client.continuousChecks.create(any(body)),
  ),
  feedback: request(feedback, (client, body) => client.behaviors.create(any(body))),
  filters: request({ reportId: 'RPT5150', startKey: 'next5150' }, (client, body) => client.checks.listPage(any(body))),
};
