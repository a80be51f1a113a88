import type { Row } from './fidelity.ts';

const WORK = 'https://docs.attestr.com/v1/attestr-docs/work-verification-api';
const HOOKS = 'https://docs.attestr.com/attestr-docs/attestr-webhooks';
const FOLLOW_UP = 'https://docs.attestr.com/v1/attestr-docs/background-verification-api-followup-data';
const NOBODY = 'nobody documents it';

/** Results, signatures and webhooks. */
export const FIDELITY_OF_WIRE: readonly Row[] = [
  ['documented', 'A request is INITIATED, then COMPLETED with output or ERRORED with error', `${WORK}, Querying`],
  ['documented', 'Output statuses Clear, Alert, False, MoreInfo, NoResult', `${WORK}, Work Check Output Record`],
  ['documented', 'documents and voiceRecords are media ids or null; description is HTML', `${WORK}, Sample Output`],
  ['assumed', 'The other checks have the output of an employment check', NOBODY],
  ['assumed', 'A result takes two to five days (behaviour turnaround)', NOBODY],
  ['assumed', 'A finished request can be finished again by the back office', NOBODY],
  ['observed', 'created and updated are milliseconds', `${FOLLOW_UP}, sample payload`],
  ['assumed', 'input is an object, or text (behaviour inputForm)', `${WORK}, Querying: the table calls it String`],
  ['observed', 'error is an object', `${WORK}, Webhook Event Payload`],
  ['assumed', 'error as text (behaviour errorForm)', `${WORK}, Querying: the table calls it String`],
  ['assumed', 'verified is a day in India (UTC+05:30)', 'Attestr is in India; no zone is documented'],
  ['documented', 'signature is made of output and client secret; null when initiated or errored', `${WORK}, Querying`],
  ['documented', 'signature is null if archived', `${WORK}, Webhook Event Payload`],
  ['assumed', 'When requests are archived (behaviour archiveAfter)', NOBODY],
  ['observed', 'The signature is HMAC-SHA256 in lower-case hex', `${WORK}, Sample Webhook Payload: 64 digits`],
  [
    'assumed',
    'The signature is over the text of output as transmitted (behaviours signedText, jsonStyle, signatureCase)',
    `${WORK} says "hmacHexDigest of output object and client secret" and no more`,
  ],
  ['assumed', 'Answers and webhooks are serialised alike', NOBODY],
  ['documented', 'Webhooks are registered in the dashboard: url, token, events', `${HOOKS}, Registering For Webhooks`],
  ['documented', 'Webhooks of a check are sent only if it had webhook: true', `${WORK}, Webhooks`],
  ['documented', 'POST { event, payload } with Authorization: Basic <token>, the token as it is', HOOKS],
  ['documented', 'async.completed, async.errored, flowx.completed, flowx.errored, flowx.skipped, factx.query', HOOKS],
  ['documented', 'factx.query: _id, profile, queries; no signature', `${FOLLOW_UP}, Web hook notification payload`],
  ['assumed', 'factx.query holds the new query only, and needs no webhook: true', 'profiles have no such member'],
  ['assumed', 'Any 2xx acknowledges a webhook; else three more attempts, after 1, 10 and 60 minutes', NOBODY],
  ['assumed', 'An answer that takes longer than 30 seconds counts as none', NOBODY],
  ['assumed', 'Webhooks may come late, twice and out of order', 'usual for at-least-once delivery'],
];
