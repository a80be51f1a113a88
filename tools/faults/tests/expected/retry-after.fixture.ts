import { whole, type Expectation, type Expectations } from './expectation.fixture.ts';

const later = (status: number, headers: RegExp): Expectation => whole(status, headers, /^\{"message":"later"\}$/);

/** A date whose distance from now, in milliseconds, is about this. */
const dateIn =
  (distance: number): ((text: string) => boolean) =>
  (text) => {
    const said = /^retry-after: (.*)\r$/m.exec(text)?.[1] ?? '';
    return said.endsWith(' GMT') && Math.abs(Date.parse(said) - Date.now() - distance) < 60_000;
  };
const DAY = 86_400_000;
const form = (value: string): RegExp => new RegExp(`^retry-after: ${value}\r$`, 'm');

const forms: Readonly<Record<string, RegExp | ((text: string) => boolean)>> = {
  '0': form('0'),
  '1 second, longer than the deadline': form('1'),
  'a day': form('86400'),
  '10 digits': form('9999999999'),
  '2^31 ms and a little': form('2147484'),
  '400 digits': form('9{400}'),
  '1e400': form('1e400'),
  negative: form('-1'),
  'a fraction': form(String.raw`0\.02`),
  'a large fraction': form(String.raw`3600\.5`),
  hexadecimal: form('0x10'),
  text: form('soon'),
  Infinity: form('Infinity'),
  NaN: form('NaN'),
  empty: form(''),
  'two of them': /^retry-after: 0\r\nretry-after: 3600\r$/m,
  'two in one': form('0, 3600'),
  'a date in the past': dateIn(-DAY),
  'a date now': dateIn(0),
  'a date in a day': dateIn(DAY),
  'a date far ahead': form('Fri, 31 Dec 9999 23:59:59 GMT'),
  'a date that is none': form('Fri, 99 Foo 2026 99:99:99 GMT'),
  'a date of RFC 850': form('Sunday, 06-Nov-94 08:49:37 GMT'),
  'a date of asctime': form('Sun Nov  6 08:49:37 1994'),
  'an ISO date': form('2099-01-01T00:00:00Z'),
  'milliseconds in retry-after-ms': /^retry-after-ms: 10\r$/m,
  'huge milliseconds in retry-after-ms': /^retry-after-ms: 999999999999\r\nretry-after: 0\r$/m,
  'negative milliseconds in retry-after-ms': /^retry-after-ms: -10\r$/m,
};

export const retryAfterExpectations: Expectations = Object.fromEntries(
  [429, 503].flatMap((status) =>
    Object.entries(forms).map(([name, expected]): [string, Expectation] => {
      const framed = later(status, expected instanceof RegExp ? expected : /./);
      const [ending, isFramed] = framed;
      if (expected instanceof RegExp || typeof isFramed !== 'function')
        return [`${status}, Retry-After: ${name}`, framed];
      return [`${status}, Retry-After: ${name}`, [ending, (text) => isFramed(text) && expected(text)]];
    }),
  ),
);
