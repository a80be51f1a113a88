import { expect, test } from 'vitest';

import { refuseFor } from '../client/invalid-request.ts';
import { checkKnownNames } from './check-known-names.ts';

const check = (given: unknown) => () =>
  checkKnownNames(given, ['signal', 'timeoutMs'], 'option', refuseFor('example', 'getThing'));

test('what is known passes', () => {
  expect(check({})).not.toThrow();
  expect(check({ timeoutMs: undefined, signal: 1 })).not.toThrow();
});

test.each<[unknown, string]>([
  [{ timeout: 5 }, 'there is no option timeout. Nothing was sent. Did you mean timeoutMs?'],
  [{ other: 5 }, 'there is no option other. Nothing was sent. Known are signal, timeoutMs.'],
  ...[undefined, null, 5, 'text', []].map((given): [unknown, string] => [
    given,
    'the options are no object. Nothing was sent.',
  ]),
])('%j is refused', (given, message) => {
  expect(check(given)).toThrow(message);
});
