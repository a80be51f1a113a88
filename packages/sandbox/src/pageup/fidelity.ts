import type { Fidelity, FidelityEntry } from '../fidelity.ts';

const PAGE = 'https://developers.pageuppeople.com/Api/Partners/BackgroundChecking';
const AUTHENTICATION = 'https://developers.pageuppeople.com/Content/authentication';
const ERRORS = 'https://developers.pageuppeople.com/Content/error-handling';
const FUZZY = 'https://www.abhayachauhan.com/2017/10/fuzzy-serializer/ and the code of PageUp.FuzzySerializer';
const INTEGRATOR = 'https://help.certn.co/hc/en-us/articles/49832279603219-Pageup-Technical-Integration-Guide';
const SIBLING =
  'https://github.com/pageuppeople-opensource/PageUp.WorkCompliance.Vendor (sample client of a sibling API)';

const ROWS: readonly (readonly [Fidelity, string, string])[] = [
  [
    'documented',
    'Hosts login[uat].<dc> and api[uat].<dc>, path /v3/<tenantId>/backgroundchecking',
    `${PAGE}, URL format`,
  ],
  [
    'documented',
    'Token by client credentials at /connect/token; form body with client_id, client_secret, grant_type, scope, instanceId',
    `${PAGE}, Retrieving an access token`,
  ],
  ['documented', 'A token lives for 300 seconds', `${PAGE}, Retrieving an access token`],
  ['documented', 'Several scopes are separated by spaces', AUTHENTICATION],
  ['documented', 'A client id belongs to one customer and one environment', AUTHENTICATION],
  [
    'documented',
    'GET needs Public.BackgroundCheck.Read, PUT needs Public.BackgroundCheck.Write; otherwise 403',
    `${PAGE}, Troubleshooting`,
  ],
  ['documented', 'A token without the partner claim gets 403', `${PAGE}, Troubleshooting`],
  [
    'documented',
    'GET status=pending lists at most 5, without paging; the provider parameter is optional',
    `${PAGE}, Working with the API`,
  ],
  ['documented', 'A check that is queued disappears from GET and the next one shows', `${PAGE}, Troubleshooting`],
  ['documented', 'An empty list is a 200', `${PAGE}, Troubleshooting`],
  [
    'documented',
    'PUT overrides the whole record: a writable field that is not given is lost',
    `${PAGE}, Troubleshooting`,
  ],
  ['documented', 'There is no PATCH, and no way to read a check that has left pending', `${PAGE}, Troubleshooting`],
  ['documented', 'Back to pending only from queued', `${PAGE}, Revert a background check state to pending`],
  ['documented', 'note is legacy and cannot be written', `${PAGE}, Functional/Experience clarification`],
  ['documented', 'Partial results come with status inprogress', `${PAGE}, Functional/Experience clarification`],
  ['documented', 'An error is a JSON array of { message, field? }', ERRORS],
  ['documented', '401 for an invalid or expired key, 403 for no permission, 404 for an unknown resource', ERRORS],
  ['documented', '429 means the daily limit; no Retry-After is documented (the fault can send one)', ERRORS],
  [
    'documented',
    'A transient "404 The underlying connection was closed" (fault pseudo-404)',
    `${PAGE}, Development Notes`,
  ],
  [
    'documented',
    '202 means accepted, to be done asynchronously (fault answered-then-applied-late; that a PUT is ever answered so is assumed)',
    ERRORS,
  ],
  ['documented', 'A résumé may have up to 20 MB', `${PAGE}, Requirements`],
  [
    'observed',
    'Fuzzy serializer: one GUID member in every object, members shuffled, arrays and dictionaries untouched',
    FUZZY,
  ],
  ['observed', 'Token answer: access_token, expires_in, token_type', SIBLING],
  ['observed', 'The list is a bare array', SIBLING],
  ['observed', 'PUT answers 200 with the updated object', SIBLING],
  ['observed', 'Member names of a PUT are read whatever their case', SIBLING],
  [
    'observed',
    'applicant.firstName, middleName, lastName, emailId; application.job.divisionCode; package.code',
    INTEGRATOR,
  ],
  ['assumed', 'The spelling emailId and divisionCode', `${INTEGRATOR} mixes letter case`],
  [
    'assumed',
    'Token errors follow RFC 6749 section 5.2; a refused client gets 400 (behaviour invalidClientStatus)',
    'No OAuth error is documented; connect/token is the path of a common server that does so',
  ],
  [
    'assumed',
    'instanceId equals the tenant id unless given; a wrong one is refused, a missing one is not (behaviour instanceIdRule)',
    `Named by ${PAGE} only`,
  ],
  [
    'assumed',
    'The token is a JWT with client_id, scope (array), exp and a claim partner_id',
    'The name of the partner claim is not documented',
  ],
  [
    'assumed',
    "Another customer's token gets 403; another data centre's or environment's token endpoint does not know the client",
    'Not documented',
  ],
  [
    'assumed',
    'A token is told apart by the check of the token first (401), then customer, partner claim and scope (403), then resource (404)',
    'Not documented',
  ],
  ['assumed', 'invalid_scope names the scopes that the client may ask for in error_description', 'Not documented'],
  ['assumed', 'A 404 for an unknown path names the paths that there are', 'Not documented'],
  ['assumed', 'Every answer has an x-request-id', 'Not documented; a common header'],
  ['assumed', 'The envelope of a list, where one is asked for (behaviour listShape)', 'Not documented'],
  [
    'assumed',
    'An empty list is a bare [] as well; without a body or in an envelope where asked for (behaviour nothing)',
    'Its status alone is documented',
  ],
  [
    'assumed',
    'A PUT is answered without a body, by 200 or 204, where asked for (behaviour putAnswer)',
    'Not documented',
  ],
  ['assumed', 'The order of a list is that of creation, and stable', 'Not documented'],
  [
    'assumed',
    'GET without a status, or with an unknown one, is a 400; with a known one other than pending an empty list',
    'Only status=pending is documented',
  ],
  ['assumed', 'An unknown provider gives an empty list', 'Not documented'],
  ['assumed', 'GET or DELETE of one check is a 405', 'Neither is documented to exist'],
  [
    'assumed',
    'A PUT that cannot be accepted is a 400; an unknown status is refused, spelling and case matter',
    'Only the shape of errors is documented',
  ],
  ['assumed', 'reportType is enforced with a 400', `${PAGE} calls it required without saying by whom`],
  ['assumed', 'Every change of status is accepted except those to pending', 'Not documented'],
  [
    'assumed',
    'Unknown members of a PUT are ignored, GUID members among them; null counts as not given',
    'Not documented',
  ],
  ['assumed', 'A body that is not declared as JSON is a 415', 'Not documented'],
  ['assumed', 'Errors are not subject to the fuzzy serializer', `${PAGE} names the GET response only`],
  [
    'assumed',
    'resume { fileName, size, url }, downloaded with a token that can read',
    'Members and link are not documented',
  ],
  ['assumed', 'created is an ISO 8601 time', SIBLING],
];

/** Every behaviour of the PageUp emulator, with how sure we are of it. */
export const pageUpFidelity: readonly FidelityEntry[] = ROWS.map(([fidelity, behaviour, source]) => ({
  provider: 'pageup',
  behaviour,
  fidelity,
  source,
}));
