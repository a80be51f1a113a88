/** RFC 9110, 5.6.7: the one date format that senders may still use. */
const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds from `now` that a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date) asks to wait; `undefined` for anything else. */
export const parseRetryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1_000, Number.MAX_SAFE_INTEGER);
  if (!httpDate.test(header)) return undefined;
  const date = Date.parse(header);
  // Written back and compared, but for the day's name: engines take the 30th of February for a day in March, and the 60th second for none.
  return new Date(date).toUTCString().endsWith(header.slice(5)) ? Math.max(0, date - now) : undefined;
};
