import { isKnownTruoraErrorCode } from '@bgc/truora';
import { expect, test } from 'vitest';

import { readComplaints } from './complaints.ts';

test.each<[unknown, unknown]>([
  [{ code: 10404, http_code: 404, message: 'Resource not found' }, [{ code: '10404', message: 'Resource not found' }]],
  [{ code: '10404', message: 'The Check was not found' }, [{ code: '10404', message: 'The Check was not found' }]],
  [{ code: 10404, message: 'No check of Ada' }, [{ code: '10404' }]],
  [{ code: 10400, message: 'type is invalid' }, [{ code: '10400', message: 'type is invalid' }]],
  [{ message: 'Missing required field: date_of_birth' }, [{ message: 'Missing required field: date_of_birth' }]],
  [{ message: {} }, []],
  [[{ code: 10400, message: 'x' }, 'x'], [{ code: '10400' }]],
  [{ code: '00000000000' }, []],
  [{ code: 'Ada' }, []],
  [{ code: {} }, []],
  [{ message: 'Forbidden' }, []],
  [null, []],
  ['x', []],
])(
  'an error body is read by its code, integer or string, and only words that tell of nobody are shown: %j',
  (body, complaints) => {
    expect(readComplaints(body)).toEqual(complaints);
  },
);

test('the one documented code is known', () => {
  expect(isKnownTruoraErrorCode('10404')).toBe(true);
  expect(isKnownTruoraErrorCode('10400')).toBe(false);
  expect(isKnownTruoraErrorCode(10404)).toBe(false);
  expect(isKnownTruoraErrorCode('constructor')).toBe(false);
});
