import { GOOD_BODY, JSON_TYPE, whole, type Expectation, type Expectations } from './expectation.fixture.ts';

const YEAR = 31_536_000_000;

const dateOf = (name: string, text: string): number =>
  Date.parse(new RegExp(`^${name}: (.*)\r$`, 'm').exec(text)?.[1] ?? '');

/** The server's clock is off by so much, and by that clock the wait is so long. */
const skewed = (status: number, skew: number, wait: number): Expectation => [
  'silent',
  (text) => {
    const date = dateOf('date', text);
    return (
      text.startsWith(`HTTP/1.1 ${status} `) &&
      Math.abs(date - Date.now() - skew) < 60_000 &&
      Math.abs(dateOf('retry-after', text) - date - wait) < 2000
    );
  },
];
const notNow = (status: number): Expectation => whole(status, JSON_TYPE, /^\{"message":"not now"\}$/);
const goodAt = (isDate: (date: number) => boolean): Expectation => {
  const [ending, sent] = whole(200, JSON_TYPE, (body) => body.toString() === GOOD_BODY);
  return [ending, (text) => typeof sent === 'function' && sent(text) && isDate(dateOf('date', text))];
};

export const clockExpectations: Expectations = {
  'clock a year ahead, Retry-After now': skewed(429, YEAR, 0),
  'clock a year behind, Retry-After now': skewed(429, -YEAR, 0),
  'clock a year behind, Retry-After in an hour': skewed(429, -YEAR, 3_600_000),
  'clock a year ahead, 503': skewed(503, YEAR, 0),
  'a good answer from a year ahead': goodAt((date) => date > Date.now() + YEAR / 2),
  'a good answer from 1970': goodAt((date) => date === 0),
  'a good answer with a date that is none': goodAt(Number.isNaN),
  ...Object.fromEntries([500, 502, 503, 504, 408, 421, 425, 429, 401].map((status) => [`${status}`, notNow(status)])),
  '421 although it was acted on': notNow(421),
};
