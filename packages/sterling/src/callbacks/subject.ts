/** A screening's id as part of a key; `undefined` for what no store would take (half a surrogate pair, nothing at all). */
export const subjectOf = (screeningId: unknown): string | undefined => {
  if (typeof screeningId !== 'string' || screeningId === '') return undefined;
  try {
    return encodeURIComponent(screeningId);
  } catch {
    return undefined;
  }
};

export const screeningIdOf = (subject: string): string => decodeURIComponent(subject);
