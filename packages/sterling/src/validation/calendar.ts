import { isCalendarDate } from '@bgc/core/requests';

const utcForm = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/;

/** Whether a text is a UTC time with date, hours and minutes: `2016-10-30T20:00:00.000Z`, `2016-01-30T00:00:00Z`. */
export const isUtcTime = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? utcForm.exec(value) : null;
  return parts !== null && isCalendarDate(parts[1]);
};
