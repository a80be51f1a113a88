import { countries } from '../countries.ts';
import { button, element, paragraph } from '../element.ts';
import type { Actions, View } from '../view.ts';

const countryForm = ({ declareCountry }: Actions): HTMLElement => {
  const select = element(
    'select',
    { name: 'country', id: 'country', required: true, autocomplete: 'off' },
    element('option', { value: '' }, 'Choose a country'),
    ...countries().map(([code, name]) => element('option', { value: code }, name)),
  );
  const form = element(
    'form',
    {},
    element('label', { for: 'country' }, 'Your country'),
    select,
    element('button', { type: 'submit', 'data-action': 'declare-country', class: 'secondary' }, 'Continue without eID'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    declareCountry(select.value);
  });
  return form;
};

/** Also what is shown for an outcome without the session cookie: it is worded for both, and nothing in it differs. */
export const identityCollection = (actions: Actions): View => ({
  state: 'identity-collection-required',
  heading: 'Confirm who you are',
  content: [
    paragraph('A background check asks for your identity. Verify with your eID to go on.'),
    paragraph('If you have done so before, on this device or on another, verify again to see where things stand.'),
    button('verify-identity', 'Verify with eID', () => actions.verifyIdentity(), 'primary'),
    element('section', {}, element('h2', {}, 'You have no eID'), countryForm(actions)),
    element(
      'section',
      {},
      element('h2', {}, 'You do not want to'),
      paragraph('You can decline. You need not give a reason.'),
      button('decline-identity', 'Decline', () => actions.declineIdentity(), 'caution'),
    ),
  ],
});
