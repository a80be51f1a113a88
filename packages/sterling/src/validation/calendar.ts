const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** Whether a text is an ISO-8601 calendar date (`1979-07-04`) that exists. */
export const isCalendarDate = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= monthLength(year, month);
};

const utcForm = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/;

/** Whether a text is a UTC time with date, hours and minutes: `2016-10-30T20:00:00.000Z`, `2016-01-30T00:00:00Z`. */
export const isUtcTime = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? utcForm.exec(value) : null;
  return parts !== null && isCalendarDate(parts[1]);
};
