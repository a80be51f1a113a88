import { backgroundCheckPath, deprecatedLinks, isCandidatePortalError } from '@bgc/candidate-portal-types';
import { expect, test } from 'vitest';

test('The four former links lead for good to the one page', () => {
  expect(deprecatedLinks.map(({ from, status, to }) => [from, status, to])).toEqual([
    ['/candidate-portal/identification/:accessId', 301, '/candidate-portal/background-check/:accessId'],
    ['/candidate-portal/review/:accessId', 301, '/candidate-portal/background-check/:accessId'],
    ['/candidate-portal/review-callback/:accessId', 301, '/candidate-portal/background-check/:accessId'],
    ['/candidate-portal/review-identity-gate/:accessId', 301, '/candidate-portal/background-check/:accessId'],
  ]);
});

test('Of none of them the former path itself is documented', () => {
  expect(deprecatedLinks.map(({ pathFidelity }) => pathFidelity)).toEqual(Array(4).fill('assumed'));
});

test.each([
  ['5f0c', '5f0c'],
  ['a b?c#d&e', 'a%20b%3Fc%23d%26e'],
  ['å.ä', '%C3%A5.%C3%A4'],
  ['...', '...'],
  ['😀', '%F0%9F%98%80'],
])('The access code %s is encoded', (accessId, encoded) => {
  expect(backgroundCheckPath(accessId)).toBe(`/candidate-portal/background-check/${encoded}`);
  const { pathname } = new URL(backgroundCheckPath(accessId), 'https://example.com');
  expect(pathname).toBe(`/candidate-portal/background-check/${encoded}`);
});

test.each([
  '',
  '.',
  '..',
  '%2e%2E',
  '.%2e',
  'a/b',
  'a\\b',
  'a%2Fb',
  'a%5cb',
  'a\nb',
  'a\u0000',
  '\ud800',
  7,
  undefined,
])('An access code that could lead to another path is refused and not shown: %j', (accessId) => {
  let error: unknown;
  try {
    backgroundCheckPath(accessId as string);
  } catch (thrown) {
    error = thrown;
  }
  expect(isCandidatePortalError(error) && error.code).toBe('invalid_access_code');
  expect((error as Error).message).toBe(
    'Give the access code of the link: it was empty or could lead to another path.',
  );
});
