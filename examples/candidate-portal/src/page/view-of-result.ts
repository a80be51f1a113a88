import { match } from '@bgc/candidate-portal-types';
import type { CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';

import type { Actions, View } from './view.ts';
import { identityCollection } from './views/identity-collection.ts';
import { notFound } from './views/not-found.ts';
import { reportReady } from './views/report-ready.ts';
import { reportReview } from './views/report-review.ts';
import { submitted } from './views/submitted.ts';

/** What came with a result. */
export interface Brought {
  /** The report, where it is unlocked. */
  readonly report: unknown;
  /** Where `report-ready` leads. */
  readonly approval: URL | undefined;
}

/** Every state and outcome; one that is left out does not compile. */
export const viewOfResult = (
  result: CandidateBackgroundCheckResult,
  { report, approval }: Brought,
  actions: Actions,
): View =>
  match(result, {
    'not-found': () => notFound(),
    'identity-collection-required': () => identityCollection(actions),
    'report-review-required': (review) => reportReview(review, report, actions),
    'report-ready': () => reportReady(approval),
    submitted: {
      verified: () => submitted('verified', actions),
      declined: () => submitted('declined', actions),
      'proceeded-unverified': () => submitted('proceeded-unverified', actions),
      approved: () => submitted('approved', actions),
      'report-declined': () => submitted('report-declined', actions),
    },
  });
