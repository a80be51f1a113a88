import { hash32 } from '../random.ts';

/** How many digits a second has after the point: as the samples, 0 to 9 of them, or always as many. */
export type FractionDigits = 'variable' | number;

/**
 * RFC 3339 with 0 to 9 fractional digits: `2023-09-11T16:49:11.903834331Z`. The same time of the same object is always written alike, and a
 * later one of it never looks earlier.
 */
export const timestamp = (ms: number, digits: FractionDigits, of: string): string => {
  const spread = hash32(`${of}/${ms}`);
  const count = digits === 'variable' ? hash32(of) % 10 : digits;
  const [whole = '', milliseconds = ''] = new Date(ms).toISOString().slice(0, -1).split('.');
  const nanoseconds = milliseconds + String(spread % 1_000_000).padStart(6, '0');
  const fraction = nanoseconds.slice(0, count);
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`;
};

/** As the events of hooks write it: whole seconds. */
export const seconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Whether it is a day that exists, as `2008-12-31`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
