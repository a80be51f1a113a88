import { EXAMPLES, NOBODY, REFERENCE } from './fidelity-sources.ts';
import type { Row } from './fidelity.ts';

const CONFIG = `${REFERENCE}, /v1/config`;
const CONTINUOUS = `${REFERENCE}, /v1/continuous-checks`;
const REPORTS = `${REFERENCE}, /v1/reports`;

export const FIDELITY_OF_RECORDS: readonly Row[] = [
  ['documented', 'A custom type is not called person, vehicle or company, and its weights add up to 1', CONFIG],
  ['observed', 'Config is { client_id, config_id, provider_configs, score_configs }, weights as numbers', EXAMPLES],
  ['documented', 'The list may be the bare countries (behaviour customTypes)', `${EXAMPLES}; the guide`],
  ['documented', 'DELETE /config needs a type and takes a country', CONFIG],
  [
    'assumed',
    'Without a country it deletes in all; PUT and DELETE answer without a body, a second POST is a 400',
    NOBODY,
  ],
  ['assumed', 'A check of a custom type asks its data sets, and not for user_authorized', NOBODY],
  ['observed', 'A continuous check is written in snake_case, its check without an envelope', EXAMPLES],
  ['documented', 'Frequencies are daily, weekly, monthly, yearly, or a number with d, w, m or y', CONTINUOUS],
  ['documented', 'score_status is new, up, down or same', CONTINUOUS],
  ['assumed', 'Each run is a new check to be paid, by the calendar, and is compared when it has ended', NOBODY],
  [
    'assumed',
    'An entry of the history has check_id, previous_check_id, score_changes and dataset_score_changes',
    `${REFERENCE}, ContinuousCheckEntry and Change, whose types contradict their descriptions`,
  ],
  ['documented', 'A report is made, found by username, and takes an xlsx or csv file as multipart', REPORTS],
  [
    'documented',
    'size, created_checks_count and invalid_checks_count come with a file; no custom types in it',
    REPORTS,
  ],
  ['assumed', 'The columns of a file are called as the fields of the form', 'its templates are not public any more'],
  ['documented', 'A behavior names a person, a reason and days', `${REFERENCE}, POST /v1/behavior`],
];
