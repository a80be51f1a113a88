import { describe, expect, test } from 'vitest';

import { isInvalidRequestError } from '@bgc/core';

import { checkResults } from './check-results.ts';
import type { CheckResult } from './writable-record.ts';

const strict = { allowInsecureReportLinks: false, linkRequired: true };
const good: CheckResult = { reportType: 'Credit Check', reportLink: 'https://reports.example.com/1', status: 'pass' };

const problem = (results: unknown, rules = strict): string | undefined => {
  try {
    checkResults(results as readonly CheckResult[], rules);
    return undefined;
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error;
    return error.message;
  }
};

describe('results', () => {
  test('with a type and a link that needs no repair pass', () => {
    expect(problem([good])).toBeUndefined();
  });

  test.each([
    ['a list that is none', 'all of it', '`results` is not a list'],
    ['a result that is null', [null], 'results[0].reportType'],
    ['a type that is blank', [good, { ...good, reportType: ' ' }], 'results[1].reportType'],
    ['a link that is missing', [{ reportType: 'Credit Check' }], 'results[0].reportLink'],
    ['a link that is not absolute', [{ ...good, reportLink: '/1' }], 'not an absolute URL'],
    ['a link that carries a password', [{ ...good, reportLink: 'https://a:b@reports.example.com' }], 'a password'],
    [
      'a link that is not encrypted',
      [{ ...good, reportLink: 'http://reports.example.com' }],
      'allowInsecureReportLinks',
    ],
  ])('%s is refused by its member, never by its value', (_, results, named) => {
    expect(problem(results)).toContain(named);
    expect(problem(results)).not.toContain('reports.example.com');
  });

  test('may leave the link out while the check is in progress, and use http where an option says so', () => {
    expect(problem([{ reportType: 'Credit Check' }], { ...strict, linkRequired: false })).toBeUndefined();
    expect(
      problem([{ ...good, reportLink: 'http://reports.example.com' }], { ...strict, allowInsecureReportLinks: true }),
    ).toBeUndefined();
  });
});
