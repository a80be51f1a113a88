import { InvalidRequestError } from '@bgc/core';

/** A screening's id as part of a key; `undefined` for what no store would take (half a surrogate pair, nothing at all). */
export const subjectOf = (screeningId: unknown): string | undefined => {
  if (typeof screeningId !== 'string' || screeningId === '') return undefined;
  try {
    return encodeURIComponent(screeningId);
  } catch {
    return undefined;
  }
};

/** The same of what a caller gives. */
export const needSubject = (screeningId: unknown): string => {
  const subject = subjectOf(screeningId);
  if (subject === undefined) {
    throw new InvalidRequestError('The id of the screening is missing.', {
      provider: 'sterling',
      advice: 'Give it as text, as in `screening.id`, or the screening itself.',
    });
  }
  return subject;
};

export const screeningIdOf = (subject: string): string => decodeURIComponent(subject);
