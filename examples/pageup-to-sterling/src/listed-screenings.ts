import { screeningIdsOf } from '@bgc/sterling';
import type { Candidate } from '@bgc/sterling';

import { Trouble } from './trouble.ts';

/**
 * The ids of a candidate's screenings, where it is asked whether an order arrived: Sterling's sample shows the list also where it is empty. A candidate without it, or with
 * entries that no id is found in, does not say that there are none, and the order would be sent again.
 */
export const listedScreenings = (candidate: Candidate): readonly string[] => {
  const { id, screeningIds, screenings } = candidate;
  const isUnread = (entry: unknown): boolean => screeningIdsOf({ id, screenings: [entry] }).length === 0;
  if ((screeningIds ?? screenings) === undefined || screenings?.some(isUnread))
    throw new Trouble(`Sterling does not say which screenings candidate ${id} has.`);
  return screeningIdsOf(candidate);
};
