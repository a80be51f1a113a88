const DAY = 86_400_000;
/** India Standard Time, where Attestr is: assumed to be the zone of its days, as it names none. */
const IST = 5.5 * 3_600_000;

/** Which day it is in India, counted from 1970: daily limits begin anew with it. */
export const dayOf = (now: number): number => Math.floor((now + IST) / DAY);

const two = (number: number): string => String(number).padStart(2, '0');

/** A day in India as Attestr writes it: DD-MM-YYYY. */
export const dateText = (now: number): string => {
  const date = new Date(now + IST);
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
};

/** Whether the text is a day that exists, as DD-MM-YYYY. */
export const isDate = (text: string): boolean => {
  const [, day, month, year] = (/^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined || year < 1000) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
