import type { Failure, FailureJournal } from './observation.ts';

/** Keeps the last failures, redacted as they are, for the support report. */
export const createFailureJournal = (capacity = 100): FailureJournal => {
  const failures: Failure[] = [];
  return {
    record(failure) {
      failures.push(failure);
      if (failures.length > capacity) failures.shift();
    },
    list: () => [...failures],
  };
};
