/**
 * What a candidate sees, written out by hand from https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html, so that a person can lay it beside the
 * document. Nothing here is computed, and nothing of the machine is used.
 *
 * A row is a package: its flags legalChecks, requiresCandidateApproval and onlyCandidateCanSeeSensitiveData. The four columns are what who asks has:
 * neither, a valid session cookie, a fresh eID verification, both. The words stand for these results:
 *
 * | word               | result                                                        |
 * | not-found          | not-found                                                     |
 * | identity           | identity-collection-required                                  |
 * | locked             | report-review-required                                        |
 * | report             | report-review-required, unlocked: report                      |
 * | appendix           | report-review-required, unlocked: sensitive-appendix          |
 * | ready              | report-ready                                                  |
 * | any other          | submitted, with the outcome of that name                      |
 */
export const modelTable = {
  // "BGC ordered, awaiting the candidate's identity submission." The status's name is assumed, and that it is so in flows other than identity-collection.
  ordered: `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | identity   identity   identity   identity
    no    yes      no        | identity   identity   identity   identity
    yes   yes      no        | identity   identity   identity   identity
    no    no       yes       | identity   identity   identity   identity
    yes   no       yes       | identity   identity   identity   identity
    no    yes      yes       | identity   identity   identity   identity
    yes   yes      yes       | identity   identity   identity   identity`,

  // "submitted · verified: required. Without a valid cookie it downgrades to identity-collection-required." The status's name is assumed.
  verified: `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | identity   verified   identity   verified
    no    yes      no        | identity   verified   identity   verified
    yes   yes      no        | identity   verified   identity   verified
    no    no       yes       | identity   verified   identity   verified
    yes   no       yes       | identity   verified   identity   verified
    no    yes      yes       | identity   verified   identity   verified
    yes   yes      yes       | identity   verified   identity   verified`,

  // "submitted · proceeded-unverified: required. Candidate declared a country instead of verifying." The status's name is assumed.
  'proceeded-unverified': `
    legal approval sensitive | neither    cookie                 fresh      both
    no    no       no        | not-found  not-found              not-found  not-found
    yes   no       no        | identity   proceeded-unverified   identity   proceeded-unverified
    no    yes      no        | identity   proceeded-unverified   identity   proceeded-unverified
    yes   yes      no        | identity   proceeded-unverified   identity   proceeded-unverified
    no    no       yes       | identity   proceeded-unverified   identity   proceeded-unverified
    yes   no       yes       | identity   proceeded-unverified   identity   proceeded-unverified
    no    yes      yes       | identity   proceeded-unverified   identity   proceeded-unverified
    yes   yes      yes       | identity   proceeded-unverified   identity   proceeded-unverified`,

  // "submitted · declined: required. Status candidate-declined. Without it → identity-collection-required."
  'candidate-declined': `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | identity   declined   identity   declined
    no    yes      no        | identity   declined   identity   declined
    yes   yes      no        | identity   declined   identity   declined
    no    no       yes       | identity   declined   identity   declined
    yes   no       yes       | identity   declined   identity   declined
    no    yes      yes       | identity   declined   identity   declined
    yes   yes      yes       | identity   declined   identity   declined`,

  // The completed report. "A verified outcome reached from completed-ok/completed-anomalies is not gated." "report-review-required: required" (live eID).
  // "approval-no-gate: builder returns report-ready." "Candidate verifies eID to unlock ... Takes precedence over the other flags."
  'completed-ok': `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | verified   verified   verified   verified
    no    yes      no        | ready      ready      ready      ready
    yes   yes      no        | locked     locked     report     report
    no    no       yes       | locked     locked     appendix   appendix
    yes   no       yes       | locked     locked     appendix   appendix
    no    yes      yes       | locked     locked     appendix   appendix
    yes   yes      yes       | locked     locked     appendix   appendix`,

  // As completed-ok: the candidate's page tells nothing of anomalies.
  'completed-anomalies': `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | verified   verified   verified   verified
    no    yes      no        | ready      ready      ready      ready
    yes   yes      no        | locked     locked     report     report
    no    no       yes       | locked     locked     appendix   appendix
    yes   no       yes       | locked     locked     appendix   appendix
    no    yes      yes       | locked     locked     appendix   appendix
    yes   yes      yes       | locked     locked     appendix   appendix`,

  // "submitted · approved: no. The terminal itself is not cookie-gated." The status's name is assumed.
  approved: `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | approved   approved   approved   approved
    no    yes      no        | approved   approved   approved   approved
    yes   yes      no        | approved   approved   approved   approved
    no    no       yes       | approved   approved   approved   approved
    yes   no       yes       | approved   approved   approved   approved
    no    yes      yes       | approved   approved   approved   approved
    yes   yes      yes       | approved   approved   approved   approved`,

  // "submitted · report-declined: no. Status candidate-review-declined. Not cookie-gated."
  'candidate-review-declined': `
    legal approval sensitive | neither          cookie           fresh            both
    no    no       no        | not-found        not-found        not-found        not-found
    yes   no       no        | report-declined  report-declined  report-declined  report-declined
    no    yes      no        | report-declined  report-declined  report-declined  report-declined
    yes   yes      no        | report-declined  report-declined  report-declined  report-declined
    no    no       yes       | report-declined  report-declined  report-declined  report-declined
    yes   no       yes       | report-declined  report-declined  report-declined  report-declined
    no    yes      yes       | report-declined  report-declined  report-declined  report-declined
    yes   yes      yes       | report-declined  report-declined  report-declined  report-declined`,

  // "Or the current status isn't candidate-actionable": every status that is not above, here `cancelled`.
  cancelled: `
    legal approval sensitive | neither    cookie     fresh      both
    no    no       no        | not-found  not-found  not-found  not-found
    yes   no       no        | not-found  not-found  not-found  not-found
    no    yes      no        | not-found  not-found  not-found  not-found
    yes   yes      no        | not-found  not-found  not-found  not-found
    no    no       yes       | not-found  not-found  not-found  not-found
    yes   no       yes       | not-found  not-found  not-found  not-found
    no    yes      yes       | not-found  not-found  not-found  not-found
    yes   yes      yes       | not-found  not-found  not-found  not-found`,
} as const;

/** "No active BGC entry at this access code." */
export const withoutRecord = `
    neither    cookie     fresh      both
    not-found  not-found  not-found  not-found`;

/** "The 4 package flows". That no flag at all is no flow is assumed. */
export const flowsByFlags = `
    legal approval sensitive | flow                 fidelity
    no    no       no        | none                 assumed
    yes   no       no        | identity-collection  documented
    no    yes      no        | approval-no-gate     documented
    yes   yes      no        | report-approval      documented
    no    no       yes       | report-appendix-gate documented
    yes   no       yes       | report-appendix-gate documented
    no    yes      yes       | report-appendix-gate documented
    yes   yes      yes       | report-appendix-gate documented`;

/** "Access control", the gate of an outcome by itself. Only what is marked * depends on the status. */
export const outcomeGate = `
    outcome              status                    | without cookie   with cookie
    verified             ordered                   | identity         verified
    verified             verified                  | identity         verified
    verified             proceeded-unverified      | identity         verified
    verified             candidate-declined        | identity         verified
    verified             completed-ok              | verified*        verified
    verified             completed-anomalies       | verified*        verified
    verified             approved                  | identity         verified
    verified             candidate-review-declined | identity         verified
    verified             cancelled                 | identity         verified
    proceeded-unverified ordered                   | identity         proceeded-unverified
    proceeded-unverified verified                  | identity         proceeded-unverified
    proceeded-unverified proceeded-unverified      | identity         proceeded-unverified
    proceeded-unverified candidate-declined        | identity         proceeded-unverified
    proceeded-unverified completed-ok              | identity         proceeded-unverified
    proceeded-unverified completed-anomalies       | identity         proceeded-unverified
    proceeded-unverified approved                  | identity         proceeded-unverified
    proceeded-unverified candidate-review-declined | identity         proceeded-unverified
    proceeded-unverified cancelled                 | identity         proceeded-unverified
    declined             ordered                   | identity         declined
    declined             verified                  | identity         declined
    declined             proceeded-unverified      | identity         declined
    declined             candidate-declined        | identity         declined
    declined             completed-ok              | identity         declined
    declined             completed-anomalies       | identity         declined
    declined             approved                  | identity         declined
    declined             candidate-review-declined | identity         declined
    declined             cancelled                 | identity         declined
    approved             ordered                   | approved         approved
    approved             verified                  | approved         approved
    approved             proceeded-unverified      | approved         approved
    approved             candidate-declined        | approved         approved
    approved             completed-ok              | approved         approved
    approved             completed-anomalies       | approved         approved
    approved             approved                  | approved         approved
    approved             candidate-review-declined | approved         approved
    approved             cancelled                 | approved         approved
    report-declined      ordered                   | report-declined  report-declined
    report-declined      verified                  | report-declined  report-declined
    report-declined      proceeded-unverified      | report-declined  report-declined
    report-declined      candidate-declined        | report-declined  report-declined
    report-declined      completed-ok              | report-declined  report-declined
    report-declined      completed-anomalies       | report-declined  report-declined
    report-declined      approved                  | report-declined  report-declined
    report-declined      candidate-review-declined | report-declined  report-declined
    report-declined      cancelled                 | report-declined  report-declined`;

/** "Which states require eID verification (valid cookie)": its two columns, and in short what it notes. */
export const accessTable = `
    view                           | session cookie | live eID     | note
    not-found                      | n/a            | n/a          | Nothing to reveal.
    identity-collection-required   | no             | not yet      | Submitting an identity mints the cookie.
    report-review-required         | no             | required     | Verify anew to see the report or its appendix.
    report-ready                   | no             | no           | Redirect with a JWT to approve in the BGC app.
    submitted.verified             | required       | done earlier | Not gated once the report is completed.
    submitted.proceeded-unverified | required       | no           | Declared a country instead of verifying.
    submitted.declined             | required       | n/a          | Status candidate-declined.
    submitted.approved             | no             | done earlier | Any gate was at the review.
    submitted.report-declined      | no             | n/a          | Status candidate-review-declined.`;
