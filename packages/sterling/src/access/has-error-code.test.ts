import { BgcError, ConflictError } from '@bgc/core';
import { hasErrorCode } from '@bgc/sterling';
import { expect, test } from 'vitest';

test('a code that Sterling refused with is found, and a typo does not compile', () => {
  const facts = { status: 409, complaints: [{ code: '400#dob?format' }, { code: '409#email?already-in-use' }] };
  const error = new ConflictError('in use', facts);
  expect(hasErrorCode(error, '409#email?already-in-use')).toBe(true);
  expect(hasErrorCode(error, '400#ssn?format')).toBe(false);
  for (const other of [new BgcError('x', facts), undefined, facts])
    expect(hasErrorCode(other, '409#email?already-in-use')).toBe(false);
  // @ts-expect-error -- no such code
  expect(hasErrorCode(error, '409#mail?already-in-use')).toBe(false);
});
