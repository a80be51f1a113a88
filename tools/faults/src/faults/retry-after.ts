import type { Exchange, Fault } from '../fault.ts';
import { answer } from '../server/answer.ts';

type Headers = readonly (readonly [string, string])[];

const DAY = 86_400_000;
const dateIn = (milliseconds: number): string => new Date(Date.now() + milliseconds).toUTCString();
const seconds = (value: string): Headers => [['retry-after', value]];

/** Every form and size. Functions, as a date is said when it is asked for. */
const forms: Readonly<Record<string, () => Headers>> = {
  '0': () => seconds('0'),
  '1 second, longer than the deadline': () => seconds('1'),
  'a day': () => seconds('86400'),
  '10 digits': () => seconds('9999999999'),
  '2^31 ms and a little': () => seconds('2147484'),
  '400 digits': () => seconds('9'.repeat(400)),
  '1e400': () => seconds('1e400'),
  negative: () => seconds('-1'),
  'a fraction': () => seconds('0.02'),
  'a large fraction': () => seconds('3600.5'),
  hexadecimal: () => seconds('0x10'),
  text: () => seconds('soon'),
  Infinity: () => seconds('Infinity'),
  NaN: () => seconds('NaN'),
  empty: () => seconds(''),
  'two of them': () => [...seconds('0'), ...seconds('3600')],
  'two in one': () => seconds('0, 3600'),
  'a date in the past': () => seconds(dateIn(-DAY)),
  'a date now': () => seconds(dateIn(0)),
  'a date in a day': () => seconds(dateIn(DAY)),
  'a date far ahead': () => seconds('Fri, 31 Dec 9999 23:59:59 GMT'),
  'a date that is none': () => seconds('Fri, 99 Foo 2026 99:99:99 GMT'),
  'a date of RFC 850': () => seconds('Sunday, 06-Nov-94 08:49:37 GMT'),
  'a date of asctime': () => seconds('Sun Nov  6 08:49:37 1994'),
  'an ISO date': () => seconds('2099-01-01T00:00:00Z'),
  'milliseconds in retry-after-ms': () => [['retry-after-ms', '10']],
  'huge milliseconds in retry-after-ms': () => [['retry-after-ms', '999999999999'], ...seconds('0')],
  'negative milliseconds in retry-after-ms': () => [['retry-after-ms', '-10']],
};

const waits =
  (status: number, form: () => Headers) =>
  (exchange: Exchange): void =>
    answer(exchange, status, [['content-type', 'application/json'], ...form()], '{"message":"later"}');

/** With 429 the request was turned away; with 503 that is likely, and not known. */
const fault = (status: 429 | 503, name: string, form: () => Headers, attempts: 'always' | 1): Fault => ({
  name: `${status}, Retry-After: ${name}${attempts === 1 ? ', once' : ''}`,
  family: 'retry-after',
  at: 'api',
  processed: status === 429 ? 'no' : 'unknown',
  ending: attempts === 1 ? 'any' : 'error',
  attempts,
  serve: waits(status, form),
});

const with503 = [
  '0',
  '1 second, longer than the deadline',
  'a day',
  '400 digits',
  'negative',
  'text',
  'a date in a day',
];
const once = [
  '0',
  'negative',
  'a fraction',
  'two of them',
  'a date in the past',
  'a date in a day',
  'milliseconds in retry-after-ms',
];

const formOf = (name: string): (() => Headers) => {
  const form = forms[name];
  if (form === undefined) throw new Error(`Unreachable: no form is called ${name}.`);
  return form;
};

export const retryAfterFaults: readonly Fault[] = [
  ...Object.entries(forms).map(([name, form]) => fault(429, name, form, 'always')),
  ...with503.map((name) => fault(503, name, formOf(name), 'always')),
  ...once.map((name) => fault(429, name, formOf(name), 1)),
  fault(503, 'a date in a day', formOf('a date in a day'), 1),
];
