/**
 * Whether a text is an ISO 8601 calendar date that exists. Written back and compared, as engines differ on what they make of the 31st of February.
 *
 * @example isCalendarDate('1979-07-04'); // true; false for '1979-02-29' and '04-07-1979'
 */
export const isCalendarDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
