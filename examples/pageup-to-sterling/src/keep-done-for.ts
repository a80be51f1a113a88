import { day } from '@bgc/example-parts/time';
import { ConfigurationError } from '@bgc/pageup';

/**
 * Screenings are followed for 60 days after their last change; a dispute may take 30 more (15 U.S.C. § 1681i(a)(1)). What is told of a check after its
 * record is gone cannot be written to PageUp any more.
 */
const daysUnlessTold = 90;

/** Milliseconds for which what is done is kept. Less than a day is refused: Sterling may still be repeating its callbacks. */
export const keepDoneForMs = (days: number = daysUnlessTold): number => {
  if (Number.isFinite(days) && days >= 1) return days * day;
  throw new ConfigurationError('`keepDoneForDays` is no number of days, 1 or more.', {
    advice: `Leave it out to keep what is done for ${daysUnlessTold} days.`,
  });
};
