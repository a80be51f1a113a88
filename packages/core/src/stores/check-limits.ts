import { InvalidRequestError } from '../errors/input-errors.ts';

/** An endless or negative lease would never be freed, or never be held. */
export const checkLeaseDuration = (durationMs: number): void => {
  if (!Number.isFinite(durationMs) || durationMs <= 0) {
    throw new InvalidRequestError('The duration of a lease must be a positive number of milliseconds.', {
      advice: 'Take longer than the work between two renewals usually needs, for example 60 000.',
    });
  }
};

/** `LIMIT -1` means "all" to SQLite and `slice(0, -1)` "all but one" to JavaScript: neither is a page. */
export const checkPageLimit = (limit: number): void => {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new InvalidRequestError('The limit of a page must be a whole number of at least 1.');
  }
};
