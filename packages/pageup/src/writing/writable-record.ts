import type { KnownBackgroundCheckStatus } from '../generated/enums.ts';

/** The statuses that PageUp documents, as they are sent. */
export type KnownCheckStatus = KnownBackgroundCheckStatus;

/** One report of a check. PageUp documents the outcomes `pass` and `cancelled`; others pass through. */
export interface CheckResult {
  /** Free text naming the kind of check: `Employment Check`. */
  readonly reportType: string;
  /** A link that needs a login; never a publicly accessible one. */
  readonly reportLink?: string | undefined;
  readonly status?: 'pass' | 'cancelled' | (string & {}) | undefined;
}

/**
 * Everything that a PUT writes. It overrides the whole record, so every member must be named: what is `undefined` is wiped.
 * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Why is there missing data")
 */
export interface WritableRecord {
  readonly status: KnownCheckStatus | (string & {});
  readonly referenceNumber: string | undefined;
  readonly reasonForFail: string | undefined;
  readonly results: readonly CheckResult[] | undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

const isResult = (value: unknown): value is CheckResult =>
  typeof value === 'object' && value !== null && typeof (value as { reportType?: unknown }).reportType === 'string';

/** Member by name whatever its letter case: PageUp's is not documented. */
export const memberOf = (document: unknown, name: string): unknown => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  const members = document as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, name)) return members[name];
  const found = Object.keys(members).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : members[found];
};

/** The writable members that a GET showed, so that the PUT which overrides them can carry them over. */
export const writableOf = (document: unknown): WritableRecord => {
  const results = memberOf(document, 'results');
  const list = (Array.isArray(results) ? results : [results]).filter(isResult);
  return {
    status: textOf(memberOf(document, 'status')) ?? 'pending',
    referenceNumber: textOf(memberOf(document, 'referenceNumber')),
    reasonForFail: textOf(memberOf(document, 'reasonForFail')),
    results: list.length === 0 ? undefined : list,
  };
};

/** Two records that would be sent as the same body. */
export const sameRecord = (left: WritableRecord, right: WritableRecord): boolean =>
  left.status === right.status &&
  left.referenceNumber === right.referenceNumber &&
  left.reasonForFail === right.reasonForFail &&
  JSON.stringify(left.results) === JSON.stringify(right.results);
