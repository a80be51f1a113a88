import { isInvalidRequestError } from '@bgc/core';
import { describe, expect, test } from 'vitest';

import type { Check } from './checks.ts';
import { refuse } from './refuse.ts';
import {
  addressCheck,
  documentCheck,
  educationCheck,
  employmentCheck,
  profile,
  queryAnswer,
} from './request-checks.ts';

const work = {
  tag: 'T',
  employer: 'E',
  reg: 'R',
  position: 'P',
  startDate: '2019-12-02',
  ended: true,
  endDate: '2020-03-19',
  documents: ['MX1'],
  references: [{ name: 'N', position: 'P', contact: '+910000000001', email: null }],
};
const course = {
  tag: 'T',
  level: 'GRADUATE',
  course: 'C',
  courseName: 'N',
  reg: 'R',
  startMonth: 7,
  startYear: 2012,
  ended: true,
  endedMonth: 6,
  endedYear: 2016,
};
const address = { tag: 'T', address: 'A', pocType: 'OTHER', pocName: 'N' };

/** `field reason` of each problem. */
const problems = (check: Check, body: unknown): readonly string[] => {
  try {
    refuse(check, body, 'createEmploymentCheck');
    return [];
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error;
    return error.complaints.map(({ field, reason }) => `${field ?? ''} ${reason}`);
  }
};

describe('What is right passes:', () => {
  test.each<[string, Check, unknown]>([
    ['an employment that ended', employmentCheck, work],
    ['one that goes on', employmentCheck, { ...work, ended: false, endDate: undefined }],
    ['one of a single day', employmentCheck, { ...work, endDate: work.startDate }],
    ['a course that ended', educationCheck, course],
    ['one that goes on', educationCheck, { ...course, ended: false, endedMonth: null, endedYear: undefined }],
    ['an address', addressCheck, address],
    ['a document', documentCheck, { tag: 'T', reg: 'R', docType: 'PAN', documents: ['MX1'], webhook: true }],
    ['a profile', profile, { tag: 'T', name: 'N', email: 'n@example.com', mobile: '+910000000000' }],
    ['an answer', queryAnswer, { response: 'x'.repeat(16_384), documents: [] }],
  ])('%s', (_, check, body) => {
    expect(problems(check, body)).toEqual([]);
  });
});

describe('What is wrong is refused by its name:', () => {
  test.each<[Check, unknown, string]>([
    [employmentCheck, { ...work, startDate: '2020-02-31' }, 'startDate format'],
    [employmentCheck, { ...work, startDate: '02-12-2019' }, 'startDate format'],
    [employmentCheck, { ...work, endDate: '2019-12-01' }, 'endDate format'],
    [employmentCheck, { ...work, endDate: undefined }, 'endDate required'],
    [employmentCheck, { ...work, ended: false }, 'endDate format'],
    [employmentCheck, { ...work, ended: 'true' }, 'ended format'],
    [employmentCheck, { ...work, documents: [] }, 'documents required'],
    [employmentCheck, { ...work, documents: undefined }, 'documents required'],
    [employmentCheck, { ...work, documents: 'MX1' }, 'documents format'],
    [employmentCheck, { ...work, documents: ['MX1', null] }, 'documents[1] format'],
    [employmentCheck, { ...work, tag: ' ' }, 'tag format'],
    [employmentCheck, { ...work, webhok: true }, 'webhok unknown'],
    [employmentCheck, { ...work, '000-00-0000': true }, '… unknown'],
    [employmentCheck, { ...work, references: [{ name: 'N', position: 'P' }] }, 'references[0].contact required'],
    [
      employmentCheck,
      { ...work, references: [{ name: 'N', position: 'P', contact: '1', emial: 'n@example.com' }] },
      'references[0].emial unknown',
    ],
    [employmentCheck, [], ' format'],
    [employmentCheck, undefined, ' format'],
    [educationCheck, { ...course, level: 'MASTER' }, 'level format'],
    [educationCheck, { ...course, startMonth: 13 }, 'startMonth format'],
    [educationCheck, { ...course, startYear: 1900 }, 'startYear format'],
    [educationCheck, { ...course, endedMonth: undefined }, 'endedMonth required'],
    [educationCheck, { ...course, ended: false, endedYear: undefined }, 'endedMonth format'],
    [educationCheck, { ...course, endedYear: 2012 }, 'endedYear format'],
    [addressCheck, { ...address, pocName: undefined }, 'pocName required'],
    [addressCheck, { ...address, pocType: 'FRIEND' }, 'pocType format'],
    [documentCheck, { tag: 'T' }, 'reg required'],
    [documentCheck, { tag: 'T', reg: 'R', docType: 'BOOK' }, 'docType format'],
    [profile, { tag: 'T', name: 'N', mobile: '0000' }, 'mobile format'],
    [profile, { tag: 'T', name: 'N', email: 'n' }, 'email format'],
    [queryAnswer, { response: 'x'.repeat(16_385) }, 'response format'],
    [queryAnswer, {}, 'response required'],
  ])('%#: %j is %s', (check, body, expected) => {
    expect(problems(check, body)).toEqual([expected]);
  });
});

test('a refusal says what was meant and what to give, and shows no value', () => {
  const wrong = { ...work, startDate: '31-02-1975', webhok: true, employer: '' };
  expect(() => refuse(employmentCheck, wrong, 'createEmploymentCheck')).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /webhok is no member that can be sent: did you mean webhook\? .*startDate is not as Attestr documents it: give a date that exists.*Nothing was sent/,
      ) as string,
      operation: 'createEmploymentCheck',
    }),
  );
  expect(() => refuse(employmentCheck, wrong, 'createEmploymentCheck')).not.toThrow(/1975/);
});
