import { InvalidRequestError } from '../errors/input-errors.ts';

/**
 * Milliseconds since the epoch before which records are to be deleted. What is no time is refused: `null` and `''` are 0 to JavaScript, and `Infinity` is
 * everything.
 *
 * @example const time = purgeTime(new Date('2026-01-01'), 'example');
 * @throws InvalidRequestError when it is neither a valid `Date` nor a finite number.
 */
export const purgeTime = (before: unknown, provider: string): number => {
  const time = before instanceof Date ? +before : before;
  if (typeof time === 'number' && Number.isFinite(time)) return time;
  throw new InvalidRequestError('`before` is no time.', {
    provider,
    advice: 'Nothing was deleted. Give a `Date`, or milliseconds since the epoch.',
  });
};
