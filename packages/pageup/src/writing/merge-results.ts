import type { CheckResult } from './writable-record.ts';

/** A newer result takes the place of the earlier one of the same `reportType`; all others stay. */
export const mergeResults = (
  earlier: readonly CheckResult[] | undefined,
  newer: readonly CheckResult[] | undefined,
): readonly CheckResult[] | undefined => {
  const byType = new Map((earlier ?? []).map((result) => [result.reportType, result]));
  for (const result of newer ?? []) byType.set(result.reportType, result);
  return byType.size === 0 ? undefined : [...byType.values()];
};
