import type { Row } from './fidelity.ts';

const V1 = 'https://sterling.readme.io/v1/reference';
const ERRORS = `${V1}, Errors, Screening Errors`;
const SDKS = "Sterling's SDKs for API v1 (models and live tests)";
const NOBODY = 'nobody documents it';

export const FIDELITY_OF_RECORDS: readonly Row[] = [
  ['documented', 'Subscriptions run screenings at a fixed interval of days, weeks or months', `${V1}, Subscriptions`],
  ['documented', 'A subscription inherits the validations of a screening', `${V1}, Subscriptions`],
  ['documented', 'schedule.startAt and endAt must be UTC times with date, hours and minutes', ERRORS],
  ['documented', 'One enabled subscription for a candidate and package', ERRORS],
  ['documented', 'A deleted subscription is disabled for good; schedule and events remain', `${V1}, Subscriptions`],
  [
    'documented',
    'Updating the subject of a subscription validates the required fields of its package',
    `${V1}, Subscriptions`,
  ],
  [
    'observed',
    'DELETE /subscriptions/{id} answers 200 with the subscription, or 204 (behaviour deleteSubscriptionAnswer)',
    SDKS,
  ],
  ['observed', 'metrics { runCount, failureCount } of a subscription, and its events', SDKS],
  [
    'assumed',
    'A start in the past runs at once, then at the next date of the schedule',
    `${V1}, /subscriptions (sample)`,
  ],
  ['assumed', 'Months are counted from the start; a day that a month lacks becomes its last', NOBODY],
  ['assumed', 'A run that cannot be submitted any more counts as run and as failure, and the schedule goes on', NOBODY],
  ['assumed', '400#schedule.interval.unit and 400#schedule.interval.value', 'after the other codes of a schedule'],
  ['assumed', 'Once disabled, the same candidate and package can be subscribed anew', NOBODY],
  ['documented', 'POST /identities gives questions (kba), one identity a candidate', `${V1}, /identities`],
  ['documented', 'Identity verification requires address.city, addressLine, state, postal code and dob', ERRORS],
  ['documented', 'Three attempts to verify an identity, then 422#identity?retry-limit-exceeded', `${V1}, Identity`],
  [
    'documented',
    'Expired questions are 422#expired, and a retry gives new ones',
    `${V1}, /identities/{id}/verification`,
  ],
  ['documented', '400#kba.answers, 400#kba.answers?invalid-selection and 400#kba.answers?failed', ERRORS],
  ['assumed', 'Each set of questions is an attempt; one wrong answer fails it and uses it up', NOBODY],
  ['assumed', 'Questions expire after 30 minutes (behaviour identityQuestionsMs)', NOBODY],
  [
    'assumed',
    'type "client verified" is verified at once and needs no fields',
    `${V1}, Identity Retries and Offline Verification`,
  ],
  ['assumed', 'A verified identity stays as it is, whatever is sent', NOBODY],
  ['documented', 'Trust needs a verified identity, and is given once', ERRORS],
  ['observed', 'POST /candidates/{id}/trust answers 201, DELETE /trusts/{id} 204', SDKS],
  ['observed', 'POST /trusted-users is the older twin of /candidates/{id}/trust', SDKS],
  ['assumed', 'Revoked trust is gone: 404 for the trusted user and for a second DELETE', NOBODY],
  ['documented', 'Uploads are octet-stream (415) and at most 10 MB (413)', `${V1}, Documents`],
  ['assumed', '10 MB are 10 485 760 bytes', NOBODY],
  [
    'documented',
    'An upload without file is 400 for a screening, 400#fileAttachment for a candidate',
    `${V1}, Documents`,
  ],
  ['documented', '400#fileName, 400#documentType and 400#party', ERRORS],
  ['observed', 'Uploads answer 201 without a body', SDKS],
  ['assumed', 'A file that is no PDF is taken as it is', `${V1}, Documents: "blank, unreadable PDF files"`],
  [
    'assumed',
    'Lists of documents begin with the newest; those of a candidate leave out those of screenings',
    `${V1}, Documents (samples)`,
  ],
  ['documented', 'Reference codes are a tree, billing codes a list', `${V1}, Codes`],
  ['observed', 'GET /health?deep=', SDKS],
  ['assumed', 'GET /health answers { status: "ok" }', NOBODY],
];
