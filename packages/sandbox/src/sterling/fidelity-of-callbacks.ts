import type { Row } from './fidelity.ts';

const CALLBACKS = 'https://sterling.readme.io/v1/reference, Callbacks';

export const FIDELITY_OF_CALLBACKS: readonly Row[] = [
  [
    'documented',
    'A change of a screening is POSTed as { type: "screening", payload } to the uri of its callback',
    CALLBACKS,
  ],
  [
    'documented',
    'Callbacks tell of every change of status and items, of adverse actions and of disputes',
    'https://sterling.readme.io/v1/reference, Screenings',
  ],
  [
    'documented',
    'The payload holds adverse actions with their reportItemIds, and neither callback nor codes',
    `${CALLBACKS}, Screening Callbacks (sample)`,
  ],
  ['documented', 'A callback is tried every 15 minutes, ten times in all, until HTTP 200', `${CALLBACKS}, Retries`],
  [
    'assumed',
    'Exactly 200 is success, 201 and 204 are not',
    `${CALLBACKS}, Retries: "until an HTTP 200 success response"`,
  ],
  ['assumed', 'The 15 minutes run from the start of one attempt to the start of the next', `${CALLBACKS}, Retries`],
  [
    'documented',
    'callback.credentials come back as HTTP Basic in the Authorization header',
    'https://sterling.readme.io/v1/reference, /screenings, Body Params',
  ],
  [
    'assumed',
    'The user and password are encoded as UTF-8 before base64',
    'RFC 7617 section 2.1; Sterling says nothing',
  ],
  [
    'assumed',
    'A retry carries the payload of the change it tells of, not the state of the moment',
    'nobody documents it',
  ],
  [
    'assumed',
    'An answer that takes longer than 30 seconds counts as none',
    'nobody documents it; behaviour callbackTimeoutMs',
  ],
  [
    'assumed',
    'A payload above 1 MB comes with Transfer-Encoding: chunked',
    `${CALLBACKS}, Callback Consumption, which names no transport`,
  ],
  ['assumed', 'Redirects are not followed and count as failures', 'nobody documents it'],
  [
    'observed',
    'Callbacks of the second API embed the candidate, with "WA", "USA" and dates without a zone (behaviour callbackPayload)',
    'https://sterling.readme.io/reference (the second API), Callbacks',
  ],
  ['documented', 'Other callback types may come (behaviour callbackType)', `${CALLBACKS}, Callback Types`],
  [
    'assumed',
    'Callbacks may come late, twice, out of order and several within one second',
    'usual for at-least-once delivery',
  ],
];
