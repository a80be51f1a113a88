import type { PageView } from './page-view.ts';
import { statesDocument } from './source.ts';

/** One row of the source's table of access control. */
export interface AccessRule {
  readonly view: PageView;
  /** Whether the session cookie must be valid for this to be shown. */
  readonly sessionCookie: 'n/a' | 'no' | 'required';
  /** Whether the candidate must have verified freshly with an eID. */
  readonly liveVerification: 'n/a' | 'no' | 'not yet' | 'required' | 'done earlier';
  readonly note: string;
  readonly source: string;
}

const rule = (
  view: PageView,
  sessionCookie: AccessRule['sessionCookie'],
  liveVerification: AccessRule['liveVerification'],
  note: string,
): AccessRule => Object.freeze({ view, sessionCookie, liveVerification, note, source: statesDocument });

/**
 * What protects each view, row by row as in the source.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "Which states require eID verification (valid cookie)"
 *
 * @example accessControl.filter(({ sessionCookie }) => sessionCookie === 'required').map(({ view }) => view);
 * // ['submitted.verified', 'submitted.proceeded-unverified', 'submitted.declined']
 */
export const accessControl: readonly AccessRule[] = /* @__PURE__ */ (() =>
  Object.freeze([
    rule('not-found', 'n/a', 'n/a', 'Nothing to reveal.'),
    rule('identity-collection-required', 'no', 'not yet', 'Submitting an identity mints the cookie.'),
    rule('report-review-required', 'no', 'required', 'Verify anew to see the report or its appendix.'),
    rule('report-ready', 'no', 'no', 'Redirect with a JWT to approve in the BGC app.'),
    rule('submitted.verified', 'required', 'done earlier', 'Not gated once the report is completed.'),
    rule('submitted.proceeded-unverified', 'required', 'no', 'Declared a country instead of verifying.'),
    rule('submitted.declined', 'required', 'n/a', 'Status candidate-declined.'),
    rule('submitted.approved', 'no', 'done earlier', 'Any gate was at the review.'),
    rule('submitted.report-declined', 'no', 'n/a', 'Status candidate-review-declined.'),
  ]))();
