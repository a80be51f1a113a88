import { isCalendarDate } from '@bgc/core/requests';

import { isUtcTime } from './calendar.ts';
import { value } from './rules.ts';
import type { ValueRule } from './rules.ts';

const isText = (given: unknown): given is string => typeof given === 'string' && given.trim() !== '';

const matches =
  (pattern: RegExp) =>
  (given: unknown): boolean =>
    typeof given === 'string' && pattern.test(given);

export const text = value('Give a text that is not blank', isText);

/** Free text of which no form is documented: a form's empty line passes. */
export const anyText = value('Give a text', (given) => typeof given === 'string');

export const flag = value('Give true or false, without quotes', (given) => typeof given === 'boolean');

export const oneOf = (...known: readonly string[]): ValueRule =>
  value(`Give one of: ${known.join(', ')}`, (given) => typeof given === 'string' && known.includes(given));

/** For what is text at the provider, and looks like a boolean: a bare `true or false` would be read as one. */
export const flagText = value(
  `Give text, in quotes: 'true' or 'false'`,
  (given) => given === 'true' || given === 'false',
);

export const whole = (least: number): ValueRule =>
  value(`Give a whole number of at least ${least}`, (given) => Number.isSafeInteger(given) && Number(given) >= least);

/** "The email provided by the candidate. Must be a unique, valid email." A quoted local part may hold what else it may not. */
export const email = value('Give an e-mail address: jane@example.com', matches(/^(?:"[^"\r\n]+"|[^\s@]+)@[^\s@]+$/));

/** "formatted as an ISO-8601 date (without the time component)" */
export const date = value('Give a date that exists as YYYY-MM-DD: 1979-07-04', isCalendarDate);

/** "schedule.startAt must be a UTC time with date, hours, and minutes, like 2016-10-30T20:00:00.000Z" */
export const utcTime = value('Give a UTC time that exists, like 2016-10-30T20:00:00.000Z', isUtcTime);

/** "formatted as an E.164 string, such as +15555551234" */
export const phone = value(
  'Give an E.164 number, a plus sign and digits alone: +15555551234',
  matches(/^\+[1-9]\d{1,14}$/),
);

/** "formatted as a series of numbers with no dashes" */
export const ssn = value('Give nine digits without dashes', matches(/^\d{9}$/));

/** "The two-letter ISO short code for the country of the address, such as "US"" */
export const countryCode = value('Give the two capital letters of ISO 3166-1: US', matches(/^[A-Z]{2}$/));

/**
 * "The ISO 3166-2 region … In the US, this is the combination of "US", a dash, and the state or territory's two-letter postal code.
 * For example, Texas is "US-TX""
 */
const region = /^(?:US-[A-Z]{2}|(?!US-)[A-Z]{2}-[A-Z0-9]{1,3})$/;

export const regionCode = value('Give an ISO 3166-2 region: US-TX', matches(region));

/** The text says ISO 3166-2, every sample has the bare state: both are documented. */
export const issuingAgency = value(
  'Give an ISO 3166-2 region (US-CA), or the state alone as in the documented sample (CA)',
  (given) => matches(region)(given) || matches(/^[A-Z]{2}$/)(given),
);

const isHttps = (given: unknown): boolean => {
  if (typeof given !== 'string' || !/^https:\/\//i.test(given) || !URL.canParse(given)) return false;
  const { username, password } = new URL(given);
  return username === '' && password === '';
};

/** A password inside of it would come back in every screening that is read. */
export const httpsUri = value('Give an https URI, its credentials in callback.credentials', isHttps);

// RFC 7617: the user-id holds no colon, and neither part a control character. An empty one is that of an unset variable, and proves nothing.
export const userAndPassword = value(
  'Give user:password, neither of them empty',
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  matches(/^[^:\u0000-\u001f\u007f]+:[^\u0000-\u001f\u007f]+$/),
);
