import { button, paragraph } from '../element.ts';
import type { Actions, View } from '../view.ts';

/** Whatever went wrong, it is not described: what was answered may be what must not be shown. */
export const failure = (actions: Actions): View => ({
  state: 'error',
  heading: 'This did not work',
  content: [
    paragraph('The page could not be loaded. Nothing is lost; try again in a moment.'),
    button('try-again', 'Try again', () => actions.tryAgain(), 'primary'),
  ],
});
