import { EXAMPLES, GUIDE, NOBODY, REFERENCE } from './fidelity-sources.ts';
import type { Row } from './fidelity.ts';

export const FIDELITY_OF_CREATION: readonly Row[] = [
  [
    'documented',
    'Host api.checks.truora.com for checks; api.truora.com in the older reference',
    `${GUIDE} and ${REFERENCE}`,
  ],
  ['assumed', 'Hooks, config, reports and continuous checks are found at both hosts, under the same paths', NOBODY],
  ['documented', 'The header Truora-API-Key says in whose name a request comes', GUIDE],
  ['assumed', 'Without a key 401, with an unknown one 403', NOBODY],
  ['documented', 'Errors are { code, http_code, message }; 10404 for what is not found', `${REFERENCE}, Errors`],
  ['assumed', 'Other codes are 10000 and the status', `after 10404 in ${REFERENCE}, Errors`],
  [
    'observed',
    'code is a number in the example and text in the schema (behaviour errorCode)',
    `${EXAMPLES}, and schema Error`,
  ],
  [
    'documented',
    'Bodies are form-urlencoded, arrays as repeated keys; answers are JSON',
    `${REFERENCE}, Requests Format`,
  ],
  ['assumed', 'A body of another type is refused with 415 (behaviour otherBodyStatus)', NOBODY],
  ['documented', 'country and type are required', `${REFERENCE}, CreateCheckInput`],
  ['documented', 'A Brazilian person needs a date_of_birth', GUIDE],
  ['documented', 'user_authorized must be true for a person, by a key of version 1', `${REFERENCE}, API Key V1`],
  [
    'assumed',
    'Someone or something to check is required: one identifier or name',
    `${GUIDE}, Prerequisites: "A valid ID"`,
  ],
  [
    'documented',
    'Starred fields per country and kind are required (behaviour requiredFields: table)',
    `${REFERENCE}, POST /v1/checks, table`,
  ],
  [
    'assumed',
    'Unless told, what only that table requires is not asked for',
    `${EXAMPLES}: a Brazilian vehicle without a licence plate`,
  ],
  ['documented', 'custom_input has at most 128 characters', GUIDE],
  ['assumed', 'custom_input is not shown again (behaviour customInput)', 'no example has it'],
  ['documented', 'Days are YYYY-MM-DD; regions are the 27 of Brazil', `${REFERENCE}, CreateCheckInput`],
  ['assumed', 'A field given twice, or a value of the wrong form, is a 400; unknown fields are ignored', NOBODY],
  [
    'documented',
    'force_creation=true makes a new check; without it a recently created one is given again',
    `${GUIDE}; ${REFERENCE}, CreateCheckInput`,
  ],
  ['assumed', 'Recent is a day (behaviour reuseWindowMs), and a check that ended in error is not given again', NOBODY],
  [
    'assumed',
    'The same subject is the same country, type and identifying fields; an answer from before is a 201',
    NOBODY,
  ],
  ['assumed', 'A check that is given again costs nothing, and hooks are not told', NOBODY],
  ['observed', 'previous_check names an earlier check of the same subject', EXAMPLES],
  ['documented', 'Too many checks of a country with Truora-Priority: high are a 429', `${REFERENCE}, POST /v1/checks`],
  ['assumed', 'Too many are more than ten that are not final (behaviour highPriorityLimit)', NOBODY],
  ['documented', 'watch has a check repeated', `${REFERENCE}, CreateCheckInput`],
  ['assumed', 'It does so by a continuous check', NOBODY],
  ['observed', 'A company_name comes back as first_name', EXAMPLES],
  [
    'observed',
    'name_score and billing_hub since 2023, homonym_score before (behaviour nameScore)',
    `${GUIDE}; ${EXAMPLES}`,
  ],
];
