import type { Exchange, Fault } from '../fault.ts';
import { answer } from '../server/answer.ts';
import { onceToo } from './once-too.ts';

const base = { family: 'clock', at: 'api', processed: 'unknown', ending: 'error', attempts: 'always' } as const;

const YEAR = 31_536_000_000;
const dateAt = (skew: number, more = 0): string => new Date(Date.now() + skew + more).toUTCString();

/** A server whose clock is wrong, and that says so: how long to wait is the difference of its two dates. */
const skewed =
  (skew: number, wait: number, status = 429) =>
  (exchange: Exchange): void =>
    answer(
      exchange,
      status,
      [
        ['content-type', 'application/json'],
        ['date', dateAt(skew)],
        ['retry-after', dateAt(skew, wait)],
      ],
      '{"message":"later"}',
    );

const says =
  (status: number) =>
  (exchange: Exchange): void =>
    answer(exchange, status, [['content-type', 'application/json']], '{"message":"not now"}');

const wellAt =
  (date: () => string) =>
  ({ good, ...exchange }: Exchange): void =>
    answer({ good, ...exchange }, good.status, [...Object.entries(good.headers), ['date', date()]], good.body);

// 401, 408, 421, 425 and 429 say that the request was not acted on (RFC 9110, sections 15.5.2, 15.5.9 and 15.5.20; RFC 8470,
// section 5.2; RFC 6585, section 4).
const TURNED_AWAY = new Set([401, 408, 421, 425, 429]);

/** Wrong clocks, and statuses that pass with time. */
export const clockFaults: readonly Fault[] = [
  ...onceToo({ ...base, name: 'clock a year ahead, Retry-After now', processed: 'no', serve: skewed(YEAR, 0) }),
  ...onceToo({ ...base, name: 'clock a year behind, Retry-After now', processed: 'no', serve: skewed(-YEAR, 0) }),
  { ...base, name: 'clock a year behind, Retry-After in an hour', processed: 'no', serve: skewed(-YEAR, 3_600_000) },
  { ...base, name: 'clock a year ahead, 503', serve: skewed(YEAR, 0, 503) },
  { ...base, name: 'a good answer from a year ahead', ending: 'result', serve: wellAt(() => dateAt(YEAR)) },
  { ...base, name: 'a good answer from 1970', ending: 'result', serve: wellAt(() => new Date(0).toUTCString()) },
  { ...base, name: 'a good answer with a date that is none', ending: 'result', serve: wellAt(() => 'yesterday') },
  ...[500, 502, 503, 504, 408, 421, 425, 429, 401].flatMap((status) =>
    onceToo({
      ...base,
      name: `${status}`,
      processed: TURNED_AWAY.has(status) ? 'no' : 'unknown',
      ...(status === 421 && { resentByFetch: true }),
      serve: says(status),
    }),
  ),
  { ...base, name: '421 although it was acted on', resentByFetch: true, serve: says(421) },
];
