import type { Fidelity, FidelityEntry } from '../fidelity.ts';

const STATES = 'https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html';
const FLOWS = `${STATES}, The 4 package flows`;
const ACCESS = `${STATES}, Access control`;
const REVIEW_FLOW = 'https://refapp-dev.pages.dev/bgcCandidateReviewFlow.md';
const NOBODY = 'nobody documents it';

const ROWS: readonly (readonly [Fidelity, string, string])[] = [
  ['documented', 'GET /get-candidate-background-check resolves an access code to one of five states', STATES],
  ['documented', 'The package flags lead to four flows; onlyCandidateCanSeeSensitiveData takes precedence', FLOWS],
  ['assumed', 'Without any flag there is no candidate flow, and nothing is found', NOBODY],
  ['assumed', 'The access code is the parameter accessId; given not once, it is a 400', NOBODY],
  ['assumed', 'The answer is JSON with the members state, outcome, unlocked and redirectUrl', NOBODY],
  ['documented', 'An unknown access code, or a status that is not candidate-actionable, is not-found', STATES],
  ['assumed', 'not-found is answered with 404', `${STATES} calls it "404 page"`],
  [
    'documented',
    'The statuses candidate-declined, candidate-review-declined, completed-ok and completed-anomalies',
    ACCESS,
  ],
  ['assumed', 'The statuses ordered, verified, proceeded-unverified and approved', NOBODY],
  ['documented', 'verified, declined and proceeded-unverified need a valid session cookie', ACCESS],
  ['documented', 'Without it they are shown as identity-collection-required', ACCESS],
  ['assumed', 'That answer equals the one for a candidate who never submitted in every byte and header', NOBODY],
  ['documented', 'A verified outcome reached from completed-ok or completed-anomalies is not gated', ACCESS],
  ['documented', 'approved and report-declined are not gated', ACCESS],
  ['documented', 'report-review-required demands a fresh eID verification; a session cookie does not do', ACCESS],
  ['documented', 'The session cookie is minted when the candidate submits an identity', ACCESS],
  ['documented', 'So it is for all three ways to submit: verifying, declaring a country and declining', FLOWS],
  ['observed', 'The session cookie is called bgc_candidate_session', `${REVIEW_FLOW}, notes on its changes`],
  ['assumed', 'It is HttpOnly, Secure, SameSite=Strict, bound to one check, good for 24 hours', NOBODY],
  ['assumed', 'Two session cookies in one request count as none', NOBODY],
  ['assumed', 'Path and body of every POST', NOBODY],
  ['assumed', 'An identity submitted before stays: its eID mints a cookie again, anything else is a 409', NOBODY],
  ['assumed', 'A POST whose body is not declared as JSON is refused with 415', NOBODY],
  ['assumed', 'A fresh verification is a cookie of its own, good for ten minutes', NOBODY],
  ['assumed', "Someone else's eID is refused with 403, as is a code that is used, expired or for another end", NOBODY],
  ['assumed', 'The eID: a page with four buttons, one-time codes of five minutes', NOBODY],
  ['assumed', 'The report: its address, its form, and 403 alike with and without one', NOBODY],
  ['assumed', 'The flow report-appendix-gate ends with the view: nothing is approved there', FLOWS],
  ['documented', 'report-ready leads to the approving app with a JWT, which comes back with ?token=…', FLOWS],
  ['assumed', 'Those JWTs are signed with HS256, expire after ten minutes and work once', NOBODY],
  ['assumed', 'Declining in the approving app leads to report-declined', NOBODY],
  ['documented', 'identification, review, review-callback and review-identity-gate redirect with 301', STATES],
  ['assumed', 'Their paths, and that the query is kept', NOBODY],
  ['assumed', 'POST /end-session withdraws and expires the cookies', NOBODY],
];

/** Every behaviour of the emulated candidate portal, with how sure we are of it. */
export const candidatePortalFidelity: readonly FidelityEntry[] = ROWS.map(([fidelity, behaviour, source]) => ({
  provider: 'candidate-portal',
  behaviour,
  fidelity,
  source,
}));
