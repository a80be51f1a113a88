import { InvalidRequestError } from '@bgc/core';

import { checkResults } from './check-results.ts';
import { mergeResults } from './merge-results.ts';
import type { CheckResult, WritableRecord } from './writable-record.ts';

/** A result that says where its report is. */
export interface LinkedResult extends CheckResult {
  readonly reportLink: string;
}

/** What a check is reported with that was created at the provider. */
export interface CreatedInput {
  /** The provider's own id of the check, shown to the recruiter. */
  readonly referenceNumber: string;
}

/** What a check in progress is reported with. */
export interface InProgressInput {
  /** The results so far. One replaces an earlier one of the same `reportType`, all others stay. */
  readonly results?: readonly CheckResult[];
  readonly referenceNumber?: string;
}

/** What a completed check is reported with. */
export interface CompletedInput {
  /** At least one, each with its report. Results that were sent before stay. */
  readonly results: readonly [LinkedResult, ...LinkedResult[]];
  readonly referenceNumber?: string;
}

/** What a cancelled check is reported with. */
export interface CancelledInput {
  readonly results?: readonly CheckResult[];
}

/** What a failed check is reported with. */
export interface FailedInput {
  /** Shown to the recruiter: what is wrong, and what to do. */
  readonly reason: string;
}

/** Makes the next whole record of the current one. Pure. */
export type Step = (current: WritableRecord) => WritableRecord;

interface LinkRules {
  readonly allowInsecureReportLinks: boolean;
}

/** What goes there, for the caller who left it out. */
const contents = {
  referenceNumber:
    "Nothing was sent. Give your own id of the check, which the recruiter sees: `{ referenceNumber: 'REF-1001' }`.",
  reason:
    "Nothing was sent. Say to the recruiter what is wrong and what to do: `{ reason: 'The date of birth is missing. Fill it in and order again.' }`.",
  results:
    "Nothing was sent. A completed check links its report: `{ results: [{ reportType: 'Summary', reportLink: 'https://…' }] }`.",
} as const;

const needText = (name: 'referenceNumber' | 'reason', value: unknown): void => {
  if (typeof value === 'string' && value.trim() !== '') return;
  throw new InvalidRequestError(`\`${name}\` is missing.`, { provider: 'pageup', advice: contents[name] });
};

/** The reason travels empty when nothing failed (PageUp's example of `completed`), unless one was given before. */
const withoutReason = (current: WritableRecord): string => current.reasonForFail ?? '';

const reference = (current: WritableRecord, referenceNumber: string | undefined): string | undefined => {
  if (referenceNumber === undefined) return current.referenceNumber;
  needText('referenceNumber', referenceNumber);
  return referenceNumber;
};

export const created = (input: CreatedInput | undefined): Step => {
  // JavaScript may leave the argument out.
  const { referenceNumber } = input ?? ({} as CreatedInput);
  needText('referenceNumber', referenceNumber);
  return (current) => ({ ...current, status: 'new', referenceNumber });
};

export const inProgress = ({ results, referenceNumber }: InProgressInput, rules: LinkRules): Step => {
  checkResults(results ?? [], { ...rules, linkRequired: false });
  return (current) => ({
    ...current,
    status: 'inprogress',
    referenceNumber: reference(current, referenceNumber),
    results: mergeResults(current.results, results),
  });
};

export const completed = (input: CompletedInput | undefined, rules: LinkRules): Step => {
  const { results, referenceNumber } = input ?? ({} as CompletedInput);
  if (!Array.isArray(results) || results.length === 0) {
    throw new InvalidRequestError('`results` needs at least one result.', {
      provider: 'pageup',
      advice: contents.results,
    });
  }
  checkResults(results, { ...rules, linkRequired: true });
  return (current) => ({
    status: 'completed',
    referenceNumber: reference(current, referenceNumber),
    reasonForFail: withoutReason(current),
    results: mergeResults(current.results, results),
  });
};

export const cancelled = ({ results }: CancelledInput, rules: LinkRules): Step => {
  checkResults(results ?? [], { ...rules, linkRequired: false });
  return (current) => ({
    ...current,
    status: 'cancelled',
    reasonForFail: withoutReason(current),
    results: mergeResults(current.results, results),
  });
};

export const expired = (): Step => (current) => ({ ...current, status: 'expired' });

export const failed = (input: FailedInput | undefined): Step => {
  const { reason } = input ?? ({} as FailedInput);
  needText('reason', reason);
  return (current) => ({ ...current, status: 'failed', reasonForFail: reason });
};
