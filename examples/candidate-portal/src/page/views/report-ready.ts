import { element, paragraph } from '../element.ts';
import type { View } from '../view.ts';

/** The link is for whom the script's redirect does not reach. */
export const reportReady = (address: URL | undefined): View => ({
  state: 'report-ready',
  heading: 'Your report is ready',
  content:
    address === undefined
      ? [paragraph('The place to approve it is not known yet. Load this page again in a while.')]
      : [
          paragraph('You read and approve it in the background-check app, which opens by itself.'),
          element(
            'a',
            { href: address.href, 'data-action': 'continue-to-approve', class: 'primary', rel: 'noreferrer' },
            'Open the app',
          ),
        ],
});
