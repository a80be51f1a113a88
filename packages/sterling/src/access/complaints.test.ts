import { describe, expect, test } from 'vitest';

import { operations } from '../generated/operations.ts';
import { sterlingErrorCodes } from './error-codes.ts';
import { readComplaints } from './complaints.ts';

const operation = operations.createCandidate;
const read = (document: unknown, body?: object) =>
  readComplaints(
    document,
    body === undefined
      ? {}
      : {
          sent: {
            url: 'https://api.example.com/v1/candidates?email=smith%40example.com',
            headers: {},
            body: { kind: 'bytes', bytes: JSON.stringify(body) },
          },
        },
    operation,
  );
const withCode = (code: unknown, message?: unknown) => ({ errors: [{ code, message }] });

describe('complaints', () => {
  test('are read from the envelope, in their order', () => {
    expect(
      read({
        errors: [
          { code: '400#dob?format', message: 'dob must be in the format of YYYY-MM-DD' },
          { code: '400#givenName', message: 'givenName is required' },
        ],
      }),
    ).toEqual([
      { code: '400#dob?format', field: 'dob', reason: 'format', message: 'dob must be in the format of YYYY-MM-DD' },
      { code: '400#givenName', field: 'givenName', message: 'givenName is required' },
    ]);
  });

  test('are read without it, too, and from one object in place of the list', () => {
    const found = [{ code: '422#expired', reason: 'expired' }];
    expect(read({ code: '422#expired' })).toEqual(found);
    expect(read({ errors: { code: '422#expired' } })).toEqual(found);
  });

  test('show the wording of the document, never the ids that stand in it', () => {
    const message = 'Candidate 8675309 is missing required field for package 164741: dob.';
    const [complaint] = read(withCode('400#candidate?required-fields=dob', message));
    expect(complaint).toEqual({
      code: '400#candidate?required-fields=dob',
      field: 'dob',
      reason: 'required-fields',
      message: 'Candidate {id} is missing required field for package {id}: dob',
    });
  });

  test('know the longer wording of a middle name', () => {
    const message =
      'Candidate is missing required field for package: middleName (or confirmedNoMiddleName set to true)';
    expect(read(withCode('400#candidate?required-fields=middleName', message))[0]?.message).toBe(message);
  });

  test('show no message that the document does not have', () => {
    for (const message of ['Ada Example (000-00-0000) is not known', 5, {}, 'x'.repeat(10_000)])
      expect(read(withCode('400#ssn?format', message))).toEqual([
        { code: '400#ssn?format', field: 'ssn', reason: 'format' },
      ]);
  });

  test('know each documented message by its code', () => {
    for (const [code, messages] of Object.entries(sterlingErrorCodes))
      for (const template of messages)
        expect(read(withCode(code, template.replaceAll('{id}', '4711')))[0]?.message).toBe(template);
  });

  test('keep an unknown code that is one by its form', () => {
    expect(read(withCode('400#nickName?too-long', 'too long'))).toEqual([
      { code: '400#nickName?too-long', field: 'nickName', reason: 'too-long' },
    ]);
  });

  test('keep no code in which a value that was sent stands', () => {
    for (const code of ['400#smith?unknown', '400#name?smith', '400#candidate?required-fields=smith'])
      expect(read(withCode(code), { familyName: 'Smith' })).toEqual([]);
    expect(read(withCode('400#example?unknown'), {})).toEqual([]);
  });

  test('keep a documented code whatever was sent', () => {
    expect(read(withCode('400#email?format'), { familyName: 'email' })).toHaveLength(1);
  });

  test.each(['text', null, undefined, [], {}, { errors: 'x' }, { errors: [null, 5, {}, { code: 7 }] }])(
    'are none in %j',
    (document) => {
      expect(read(document)).toEqual([]);
    },
  );
});
