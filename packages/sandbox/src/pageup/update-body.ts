import { isJsonObject, type Json } from '../json.ts';
import type { PageUpError } from './errors.ts';
import {
  STATUSES,
  WRITABLE_FIELDS,
  type CheckRecord,
  type CheckResult,
  type CheckStatus,
  type WritableField,
} from './check.ts';

export type UpdateBody =
  | { readonly ok: true; readonly record: CheckRecord; readonly present: readonly WritableField[] }
  | { readonly ok: false; readonly errors: readonly PageUpError[] };

const isStatus = (value: Json | undefined): value is CheckStatus => STATUSES.includes(value as CheckStatus);

const text = (value: Json | undefined, field: string, errors: PageUpError[]): string | null => {
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  errors.push({ field, message: `${field} must be a string.` });
  return null;
};

const readResult = (value: Json, index: number, errors: PageUpError[]): CheckResult | undefined => {
  const field = `results[${index}]`;
  if (!isJsonObject(value)) {
    errors.push({ field, message: 'A result must be an object.' });
    return undefined;
  }
  const members = lowerCased(value);
  const reportLink = text(members.get('reportlink'), `${field}.reportLink`, errors);
  const reportType = text(members.get('reporttype'), `${field}.reportType`, errors);
  const status = text(members.get('status'), `${field}.status`, errors);
  if (!reportType) {
    errors.push({ field: `${field}.reportType`, message: 'reportType is required.' });
    return undefined;
  }
  return { reportType, ...(reportLink === null ? {} : { reportLink }), ...(status === null ? {} : { status }) };
};

const readResults = (value: Json | undefined, errors: PageUpError[]): CheckResult[] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return items.map((item, index) => readResult(item, index, errors)).filter((result) => result !== undefined);
  }
  errors.push({ field: 'results', message: 'results must be an array.' });
  return [];
};

const lowerCased = (object: { readonly [member: string]: Json }): Map<string, Json> =>
  new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Reads what a PUT writes: the four fields, whatever their case. Anything else (`note`, GUID members echoed from a GET, the applicant)
 * is not writable and ignored. What is not given is empty in the record, since the PUT is an override.
 */
export const readUpdateBody = (body: Json | undefined): UpdateBody => {
  if (!isJsonObject(body)) return { ok: false, errors: [{ message: 'The body must be a JSON object.' }] };
  const errors: PageUpError[] = [];
  const members = lowerCased(body);
  const status = members.get('status');
  if (!isStatus(status)) {
    errors.push({ field: 'status', message: `status must be one of: ${STATUSES.join(', ')}.` });
  }
  const referenceNumber = text(members.get('referencenumber'), 'referenceNumber', errors);
  const reasonForFail = text(members.get('reasonforfail'), 'reasonForFail', errors);
  const results = readResults(members.get('results'), errors);
  if (errors.length > 0 || !isStatus(status)) return { ok: false, errors };
  const present = WRITABLE_FIELDS.filter((field) => (members.get(field.toLowerCase()) ?? null) !== null);
  return { ok: true, record: { status, referenceNumber, reasonForFail, results }, present };
};
