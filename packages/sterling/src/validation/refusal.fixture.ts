import { isInvalidRequestError } from '@bgc/core';
import type { InvalidRequestError } from '@bgc/core';

/** The error that a check throws; anything else is a failed test. */
export const refusalOf = (check: () => void): InvalidRequestError => {
  try {
    check();
  } catch (error) {
    if (isInvalidRequestError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

/** The fields that a check complains of. */
export const refusedFields = (check: () => void): readonly (string | undefined)[] =>
  refusalOf(check).complaints.map(({ field }) => field);
