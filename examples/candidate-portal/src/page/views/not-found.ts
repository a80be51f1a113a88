import { paragraph } from '../element.ts';
import type { View } from '../view.ts';

export const notFound = (): View => ({
  state: 'not-found',
  heading: 'There is nothing here',
  content: [
    paragraph('The link is not complete, or nothing is asked of you any more. Look at the message that it came in.'),
  ],
});
