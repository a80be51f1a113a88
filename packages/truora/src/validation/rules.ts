import { isCalendarDate } from '@bgc/core/requests';

import { isFrequency } from '../requests/frequency.ts';

/** What a form's field must be. */
export interface Rule {
  /** What to give instead, as a sentence without its full stop. */
  readonly advice: string;
  readonly test: (value: unknown) => boolean;
}

export type Rules = Readonly<Record<string, Rule>>;

const rule = (advice: string, test: Rule['test']): Rule => ({ advice, test });

/** Half a surrogate pair would be sent as another character. */
const isWellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && isWellFormed(value);

/** Looked at elsewhere. */
export const anything = rule('', () => true);

export const text = rule('Give a text that is not blank', isText);
export const flag = rule('Give true or false, without quotes', (value) => typeof value === 'boolean');
export const consent = rule(
  'Have the consent of the person first, then give true: Truora requires it by data protection law',
  (value) => value === true,
);
export const date = rule('Give a date that exists as YYYY-MM-DD: 1990-01-31', isCalendarDate);
export const frequency = rule('Give daily, weekly, monthly, yearly, or a number with d, w, m or y: 3d', isFrequency);
export const weight = rule(
  'Give a number from 0 to 1',
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
);
export const email = rule('Give an e-mail address: jane@example.com', (value) =>
  typeof value === 'string' ? /^[^\s@]+@[^\s@]+$/.test(value) : false,
);

/** "A string of up to 128 characters". Code points are counted: what a person takes for a character may be several. */
export const shortText = rule(
  'Give a text of at most 128 characters',
  (value) => typeof value === 'string' && isWellFormed(value) && Array.from(value).length <= 128,
);

export const oneOf = (...known: readonly string[]): Rule =>
  rule(`Give one of: ${known.join(', ')}`, (value) => typeof value === 'string' && known.includes(value));

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** What is told of people goes there: not in the clear, but on this machine. */
export const receiverUrl = rule('Give an https URL that Truora can reach', (value) => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
});
