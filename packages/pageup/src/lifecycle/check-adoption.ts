import { fitsPath, InvalidRequestError } from '@bgc/core';

import type { CheckResult, WritableRecord } from '../writing/writable-record.ts';

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isResult = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { reportType, reportLink, status } = value as Partial<Record<keyof CheckResult, unknown>>;
  return typeof reportType === 'string' && reportType.trim() !== '' && isTextOrNone(reportLink) && isTextOrNone(status);
};

type MemberRule = readonly [needs: string, test: (value: unknown) => boolean];
const textOrNone: MemberRule = ['a text, or undefined', isTextOrNone];

const members: Readonly<Record<keyof WritableRecord, MemberRule>> = {
  status: ['a text that is not empty', (value) => typeof value === 'string' && value.trim() !== ''],
  referenceNumber: textOrNone,
  reasonForFail: textOrNone,
  results: [
    'a list of results, each with a `reportType`, or undefined',
    (value) => value === undefined || (Array.isArray(value) && value.every(isResult)),
  ],
};

const refuse = (what: string, advice: string): never => {
  throw new InvalidRequestError(what, { provider: 'pageup', advice: `Nothing was kept. ${advice}` });
};

/** The record as it is kept: a copy of what PageUp has of it, nothing else. Throws an `InvalidRequestError`; never shows a value. */
export const checkAdoption = (id: string, record: WritableRecord): WritableRecord => {
  if (!fitsPath(id)) {
    refuse(
      'The id of the check is blank, or holds what could lead to another path.',
      'Give it as PageUp gave it: no slash, no dots alone, no control character.',
    );
  }
  if (typeof record !== 'object' || record === null) {
    refuse('The record is missing.', 'Give all that PageUp has of the check: a write overrides the whole record.');
  }
  const given = new Map<string, unknown>(Object.entries(record));
  for (const [name, [needs, test]] of Object.entries(members)) {
    if (!given.has(name)) refuse(`\`record.${name}\` is missing.`, 'Name it also where PageUp has none: `undefined`.');
    if (!test(given.get(name))) refuse(`\`record.${name}\` is wrong.`, `It must be ${needs}.`);
  }
  const { status, referenceNumber, reasonForFail, results } = record;
  return { status, referenceNumber, reasonForFail, results: results && structuredClone(results) };
};
