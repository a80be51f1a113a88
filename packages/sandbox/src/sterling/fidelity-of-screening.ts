import type { Row } from './fidelity.ts';

const V1 = 'https://sterling.readme.io/v1/reference';
const ERRORS = `${V1}, Errors, Screening Errors`;
const INVITE = `${V1}, Screening Invite Method`;
const ADVERSE = `${V1}, Adverse Action`;
const NOBODY = 'nobody documents it';

/** Screenings, their reports, invites, adverse actions and disputes. */
export const FIDELITY_OF_SCREENING: readonly Row[] = [
  [
    'documented',
    'POST /screenings gives a pending screening with one report item a component',
    `${V1}, /screenings (sample)`,
  ],
  ['documented', 'endUserCertificate is required without an invite, as text', `${V1}, /screenings, Body Params`],
  ['assumed', '400#endUserCertificate when it is missing, ?format when it is neither "true" nor "false"', NOBODY],
  ['documented', '400#packageId?not-found, 400#candidateId?not-found, 400#trustedUserId?not-found', ERRORS],
  ['documented', '400#candidate?required-fields=… for each field that the package requires', ERRORS],
  ['documented', 'callback.uri must be https: 400#callback.uri?format', `${V1}, /screenings`],
  ['documented', '400#billingCode?invalid and 400#referenceCodes?required', `${V1}, /screenings`],
  [
    'assumed',
    'Codes are checked where the account has some, reference codes as one path through the tree; 400#referenceCodes?invalid, 400#billingCode?required',
    NOBODY,
  ],
  [
    'documented',
    'referenceCodes are sent as texts and come back as { code }',
    `${V1}, /screenings and /screenings/{id} (samples)`,
  ],
  ['documented', "The callback's credentials are never shown again", `${V1}, /screenings/{id} (sample)`],
  ['documented', 'idempotency-key: a repeated request gives the same screening', `${V1}, /screenings, Headers`],
  ['assumed', 'A replay gives the first answer again, with 201, however the screening has gone on', NOBODY],
  ['assumed', 'The same key with another body is 409#idempotency-key?already-in-use', NOBODY],
  [
    'assumed',
    'A key lives for ever, belongs to an account, and is not used up by a refusal; an empty one is none',
    NOBODY,
  ],
  [
    'documented',
    'An invite cannot be retried: every POST /screenings with one begins a new screening (that a key changes nothing is assumed: behaviour inviteIdempotency)',
    `${INVITE}, Multiple Invites`,
  ],
  ['documented', 'With an invite a screening is new, without reportItems, links and dispute', `${INVITE} (samples)`],
  ['documented', 'An invite link works once, and for 10 minutes', INVITE],
  ['assumed', 'Once accepted, an invited screening is pending and has its report items', NOBODY],
  [
    'assumed',
    'POST /screenings/{id}/invite answers 200, ends the earlier invite, and is refused (400#invite?not-allowed) once accepted',
    NOBODY,
  ],
  ['documented', 'Invites are a feature of the account', `${V1}, Getting Started`],
  ['assumed', '400#invite?configuration and 400#invite.method', 'after 400#adverse-action?configuration and 400#party'],
  ['documented', 'Most reports are returned within 24 to 72 hours', `${V1}, Screenings`],
  ['assumed', 'Items complete at equal distances, an SSN trace with no data', NOBODY],
  ['documented', 'In pending, one alert makes the result alert', `${V1}, /screenings/{id} (sample)`],
  ['assumed', 'The result is n/a until an alert is found or every item is complete', NOBODY],
  [
    'documented',
    'Status new, pending, complete, canceled; result n/a, clear, alert, client criteria',
    `${V1}, /screenings`,
  ],
  [
    'documented',
    'Processing an item or the whole report by hand, each with a callback',
    `${V1}, Getting Started, Standard Process`,
  ],
  [
    'documented',
    "A screening's updatedAt stays behind that of its adverse action and its dispute, in whole seconds",
    `${V1}, /screenings/{id} (sample)`,
  ],
  [
    'documented',
    'GET /screenings/{id}/report is a PDF, "with no restrictions on time or use"',
    `${V1}, /screenings/{id}/report`,
  ],
  ['assumed', 'Before an invite is accepted the report is 400#report-status-not-ready', NOBODY],
  ['assumed', 'A pending screening has a report already: 200 and a PDF of where it stands', NOBODY],
  ['observed', 'GET /screenings/{id}/details: one row an item', "Sterling's JS SDK"],
  [
    'observed',
    'POST /screenings/{id}/report-links gives { link, html, pdf, token }; report.pdf?token= opens once',
    "Sterling's SDKs",
  ],
  ['assumed', 'A report token never expires unused; a used or unknown one is a 404', NOBODY],
  [
    'documented',
    '400#adverse-action-already-in-process, 400#adverse-action?configuration, 400#report-status-not-ready, 400#reportItemIds?not-allowed',
    ERRORS,
  ],
  [
    'assumed',
    'Complete reports with alert or client criteria are eligible; 400#reportItemIds?not-found for others',
    NOBODY,
  ],
  [
    'assumed',
    'POST /screenings/{id}/adverse-actions answers 201 without a body (behaviour adverseActionAnswer)',
    NOBODY,
  ],
  [
    'documented',
    'An adverse action goes from initiated to awaiting-dispute to complete',
    `${V1}, Callbacks, and ${ADVERSE}`,
  ],
  ['documented', 'A successful dispute overturns it; a failed or missing one leads to the final notice', ADVERSE],
  ['observed', 'cancelled (two l); five days to dispute', "an integrator's enumeration (package com.vipkid.enums)"],
  [
    'assumed',
    'The pre-adverse notice takes an hour (behaviour adverseActionNotice); an active dispute holds the final one back',
    NOBODY,
  ],
  [
    'observed',
    'dispute { status, createdAt, deactivatedAt }, active and deactivated, in lower case or capitalised',
    "Sterling's SDKs",
  ],
];
