import type { AppliedUpdate, Check, CheckRecord, Wipe, WritableField } from './check.ts';
import type { PageUpError } from './errors.ts';

export interface Update {
  readonly record: CheckRecord;
  readonly present: readonly WritableField[];
}

export type UpdateCircumstances = Pick<
  AppliedUpdate,
  'sequence' | 'time' | 'late' | 'clientId' | 'token' | 'attemptKey'
>;

/**
 * Why this change of status is refused, or nothing. Only `queued` goes to `pending`; "going from other statuses straight to pending is
 * not supported". All other changes are accepted (assumed).
 * Source: https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, Revert a background check state to pending.
 */
export const refuseTransition = (from: CheckRecord, to: CheckRecord): PageUpError | undefined =>
  to.status === 'pending' && from.status !== 'queued'
    ? { field: 'status', message: `A check that is ${from.status} cannot become pending; set it to queued first.` }
    : undefined;

const dropped = (before: CheckRecord, after: CheckRecord): Wipe['field'][] => {
  const kept = new Set(after.results.map((result) => result.reportType));
  return [
    ...(before.referenceNumber && !after.referenceNumber ? ['referenceNumber' as const] : []),
    ...(before.results.some((result) => !kept.has(result.reportType)) ? ['results' as const] : []),
  ];
};

/** Replaces the whole record: what the update does not give is gone. Notes what happened. */
export const applyUpdate = (check: Check, update: Update, circumstances: UpdateCircumstances): void => {
  const before = check.record;
  const { record, present } = update;
  check.record = record;
  check.history.push({
    ...circumstances,
    status: record.status,
    previousStatus: before.status,
    referenceNumber: record.referenceNumber,
    present,
    reportTypes: record.results.map((result) => result.reportType),
  });
  const { sequence, time, late } = circumstances;
  for (const field of dropped(before, record)) check.wipes.push({ sequence, time, late, field, status: record.status });
};
