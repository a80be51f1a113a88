import { InvalidRequestError } from '@bgc/core';

import type { CheckResult } from './writable-record.ts';

export interface ResultRules {
  /** Lets `http:` links pass; for test systems. */
  readonly allowInsecureReportLinks: boolean;
  /** A completed check must link its report. */
  readonly linkRequired: boolean;
}

const refuse = (index: number, member: string, problem: string): never => {
  throw new InvalidRequestError(`results[${index}].${member} ${problem}`);
};

/** Throws an `InvalidRequestError` that names the first wrong member; never its value. */
export const checkResults = (results: readonly CheckResult[], rules: ResultRules): void => {
  if (!Array.isArray(results)) throw new InvalidRequestError('`results` is not a list.');
  results.forEach((result: CheckResult | null | undefined, index) => {
    const { reportType, reportLink } = result ?? {};
    if (typeof reportType !== 'string' || reportType.trim() === '') {
      refuse(index, 'reportType', 'is missing: PageUp shows it as the kind of check, `Employment Check` for one.');
    }
    if (reportLink === undefined) {
      if (rules.linkRequired) refuse(index, 'reportLink', 'is missing: a completed check links its report.');
      return;
    }
    if (!URL.canParse(reportLink)) refuse(index, 'reportLink', 'is not an absolute URL.');
    const { protocol, username, password } = new URL(reportLink);
    if (username !== '' || password !== '')
      refuse(index, 'reportLink', 'carries a password: everyone who sees the link would have it.');
    if (protocol === 'https:' || (protocol === 'http:' && rules.allowInsecureReportLinks)) return;
    refuse(index, 'reportLink', 'is not https. Set `allowInsecureReportLinks` on the client if this is a test system.');
  });
};
