import { accessControl } from '@bgc/candidate-portal-types';
import type { SubmittedOutcome } from '@bgc/candidate-portal-types';

import { button, element, paragraph } from '../element.ts';
import type { Actions, View } from '../view.ts';

const words: Readonly<Record<SubmittedOutcome, readonly [heading: string, text: string]>> = {
  verified: ['Thank you, you are verified', 'Nothing more is asked of you now. You can close this page.'],
  declined: [
    'You declined to verify your identity',
    'Your answer is noted. If you have changed your mind, turn to who ordered the background check.',
  ],
  'proceeded-unverified': ['Thank you, your country is noted', 'You went on without an eID. You can close this page.'],
  approved: ['Thank you, you approved the report', 'It may be shared now. You can close this page.'],
  'report-declined': ['You declined to share the report', 'Your answer is noted. You can close this page.'],
};

/** Such an outcome is shown to the holder of the session cookie alone. */
export const needsSession = (outcome: SubmittedOutcome): boolean =>
  accessControl.some(({ view, sessionCookie }) => view === `submitted.${outcome}` && sessionCookie === 'required');

export const submitted = (outcome: SubmittedOutcome, actions: Actions): View => {
  const [heading, text] = words[outcome];
  const content: Node[] = [paragraph(text)];
  if (needsSession(outcome)) {
    content.push(
      element(
        'section',
        {},
        paragraph('If others use this device, end the session: the page then tells nobody of this.'),
        button('end-session', 'End the session', () => actions.endSession()),
      ),
    );
  }
  return { state: 'submitted', outcome, heading, content };
};
