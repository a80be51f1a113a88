import type { CheckedDatabase } from '../models.ts';

/** A database of a finished check that did not answer. */
export interface FailedDatabase {
  /** `database_id` where Truora gives one, as names "might change"; otherwise the name. */
  readonly key: string;
  readonly database_id?: string;
  readonly database_name?: string;
  /** `error`, `skipped`, `expired`, `delayed`…: anything but `completed`. */
  readonly status: string;
  /** The data sets that lack it. */
  readonly data_sets: readonly string[];
  /** Fields of the request that it could not do with, or lacked: `issue_date` for one. Truora's own names, each once. */
  readonly invalid_inputs: readonly string[];
}

const withNew = (known: readonly string[], added: readonly (string | undefined)[]): readonly string[] => [
  ...new Set([...known, ...added.filter((one) => one !== undefined)]),
];

/** A row for each database and status, as Truora has one for each data set, some of them twice. */
export const failedDatabasesOf = (statuses: readonly CheckedDatabase[] = []): readonly FailedDatabase[] => {
  const found = new Map<string, FailedDatabase>();
  for (const { database_id, database_name, data_set, status = 'unknown', invalid_inputs = [] } of statuses) {
    if (status === 'completed') continue;
    const key = database_id ?? database_name ?? 'unknown';
    const row = `${status} ${key}`;
    const before = found.get(row);
    found.set(row, {
      key,
      ...(database_id === undefined ? {} : { database_id }),
      ...(database_name === undefined ? {} : { database_name }),
      status,
      data_sets: withNew(before?.data_sets ?? [], [data_set]),
      invalid_inputs: withNew(before?.invalid_inputs ?? [], invalid_inputs),
    });
  }
  return [...found.values()];
};
