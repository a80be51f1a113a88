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

/** Member by name whatever its letter case: PageUp's is not documented. */
export const memberOf = (document: unknown, name: string): unknown => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  const members = document as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, name)) return members[name];
  const found = Object.keys(members).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : members[found];
};

/** Nothing that a PUT could wipe. */
const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(saysNothing));

const isResultMember = (name: string): boolean => /^(?:reporttype|reportlink|status)$/i.test(name);

/** A listed result under the documented names. `undefined` without a type: a PUT must name it. */
const resultOf = (listed: unknown): CheckResult | undefined => {
  const reportType = textOf(memberOf(listed, 'reportType'));
  if (reportType === undefined) return undefined;
  const others = Object.entries(listed as object).filter(([name]) => !isResultMember(name));
  const reportLink = memberOf(listed, 'reportLink') as CheckResult['reportLink'];
  const status = memberOf(listed, 'status') as CheckResult['status'];
  return { ...Object.fromEntries(others), reportType, reportLink, status };
};

const listedResults = (document: unknown): readonly unknown[] => [memberOf(document, 'results')].flat();

/** The writable members that a GET showed, so that the PUT which overrides them can carry them over. */
export const writableOf = (document: unknown): WritableRecord => {
  const results = listedResults(document)
    .map(resultOf)
    .filter((result) => result !== undefined) as readonly CheckResult[];
  return {
    status: textOf(memberOf(document, 'status')) ?? 'pending',
    referenceNumber: textOf(memberOf(document, 'referenceNumber')),
    reasonForFail: textOf(memberOf(document, 'reasonForFail')),
    results: results.length === 0 ? undefined : results,
  };
};

/** The first writable member that a GET showed in a form that `writableOf` does not carry over whole. */
export const notCarriedOver = (document: unknown): string | undefined => {
  const isLost = (name: string): boolean => {
    const value = memberOf(document, name);
    return !saysNothing(value) && textOf(value) === undefined;
  };
  if (listedResults(document).some((listed) => !saysNothing(listed) && resultOf(listed) === undefined))
    return 'results';
  return ['referenceNumber', 'reasonForFail'].find(isLost);
};

/** Two records that would be sent as the same body. */
export const sameRecord = (left: WritableRecord, right: WritableRecord): boolean =>
  left.status === right.status &&
  left.referenceNumber === right.referenceNumber &&
  left.reasonForFail === right.reasonForFail &&
  JSON.stringify(left.results) === JSON.stringify(right.results);
