import { answerEid, startEid } from './operations/eid.ts';
import { decideInApprovingApp, openApprovingApp } from './operations/approving-app.ts';
import { endSession } from './operations/end-session.ts';
import { getBackgroundCheckReport } from './operations/get-background-check-report.ts';
import { getCandidateBackgroundCheck } from './operations/get-candidate-background-check.ts';
import { redirectDeprecatedLink } from './operations/redirect-deprecated-link.ts';
import { submitBackgroundCheckApproval } from './operations/submit-background-check-approval.ts';
import { submitCandidateIdentification } from './operations/submit-candidate-identification.ts';
import { submitReportReview } from './operations/submit-report-review.ts';
import { submitVerifiedIdentity } from './operations/submit-verified-identity.ts';
import type { Operation, Route } from './operation.ts';

const get = (template: string, operation: string, run: Operation): Route => ({
  method: 'GET',
  template,
  operation,
  run,
});

const post = (template: string, operation: string, run: Operation, body: Route['body'] = 'json'): Route => ({
  method: 'POST',
  template,
  operation,
  run,
  body,
});

/** "…identification / review / review-callback / review-identity-gate". */
const DEPRECATED = ['identification', 'review', 'review-callback', 'review-identity-gate'];

/** Every operation: method, path, name and what answers. Only the first is documented. */
export const routes: readonly Route[] = [
  get('/get-candidate-background-check', 'getCandidateBackgroundCheck', getCandidateBackgroundCheck),
  get('/eid', 'startEid', startEid),
  post('/eid', 'answerEid', answerEid, 'form'),
  post('/submit-candidate-identification', 'submitCandidateIdentification', submitCandidateIdentification),
  post(
    '/submit-background-check-report-review-verified-identity',
    'submitBackgroundCheckReportReviewVerifiedIdentity',
    submitVerifiedIdentity,
  ),
  get('/get-background-check-report', 'getBackgroundCheckReport', getBackgroundCheckReport),
  post('/submit-background-check-report-review', 'submitBackgroundCheckReportReview', submitReportReview),
  get('/approving-app', 'openApprovingApp', openApprovingApp),
  post('/approving-app', 'decideInApprovingApp', decideInApprovingApp, 'form'),
  post('/submit-background-check-approval', 'submitBackgroundCheckApproval', submitBackgroundCheckApproval),
  post('/end-session', 'endSession', endSession),
  ...DEPRECATED.map((name) => get(`/${name}/{accessId}`, 'redirectDeprecatedLink', redirectDeprecatedLink)),
];
