import { expect, test } from 'vitest';

import { statusError } from './status-error.ts';

test.each([
  [400, 'ValidationError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [410, 'NotFoundError'],
  [412, 'ConflictError'],
  [413, 'ValidationError'],
  [415, 'ValidationError'],
  [418, 'ApiError'],
  [422, 'ValidationError'],
  [429, 'RateLimitError'],
  [300, 'ApiError'],
  [500, 'ServerError'],
  [599, 'ServerError'],
])('%i is a %s', (status, name) => {
  expect(statusError(status, { status })).toMatchObject({ name, status });
});

test('the first complaints stand in the message', () => {
  const complaints = [
    { code: '400#dob?format' },
    { field: 'name', reason: 'missing' },
    { message: 'Too long' },
    { code: 'fourth' },
  ];
  expect(statusError(400, { status: 400, complaints }).message).toContain(
    '400 (400#dob?format; name missing; Too long).',
  );
});
