import type { ReportReviewRequiredResult } from '@bgc/candidate-portal-types';

import { button, element, paragraph } from '../element.ts';
import { reportContent } from '../report.ts';
import type { Actions, View } from '../view.ts';

const state = 'report-review-required';

const locked = (actions: Actions): View => ({
  state,
  heading: 'Your report is ready to read',
  content: [
    paragraph(
      'It holds personal data, so only you may open it. Verify with your eID, even if you have done so before.',
    ),
    button('verify-to-review', 'Verify with eID to open it', () => actions.verifyToReview(), 'primary'),
  ],
});

const close = (actions: Actions): HTMLElement =>
  button('end-session', 'Close the report on this device', () => actions.endSession());

const decision = (actions: Actions): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, 'Your decision'),
    paragraph('It is for you to say whether the report is shared.'),
    element(
      'div',
      { class: 'choices' },
      button('approve-report', 'Approve sharing it', () => actions.approveReport(), 'primary'),
      button('decline-report', 'Decline', () => actions.declineReport()),
    ),
  );

/** Locked until a fresh verification; a report that was not read counts as locked. */
export const reportReview = ({ unlocked }: ReportReviewRequiredResult, report: unknown, actions: Actions): View => {
  if (unlocked === undefined || report === undefined) return locked(actions);
  const content = reportContent(report, unlocked === 'sensitive-appendix');
  return unlocked === 'report'
    ? { state, unlocked, heading: 'Your report', content: [...content, decision(actions), close(actions)] }
    : { state, unlocked, heading: 'Your report and its appendix', content: [...content, close(actions)] };
};
