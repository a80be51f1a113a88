import { sayingOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Exchange } from '../observing/recorder.ts';

export interface Skew {
  /** Milliseconds by which this machine's clock is ahead; behind where it is negative. */
  readonly ms: number;
  /** Milliseconds; half of the round trip, and half of the second that the header is cut off at. */
  readonly uncertaintyMs: number;
}

type Timed = Pick<Exchange, 'sentAt' | 'receivedAt' | 'date'>;

/** The most certain of several answers: the header is written somewhere within the round trip, and names a whole second. */
export const measureSkew = (exchanges: readonly Timed[]): Skew | undefined =>
  exchanges
    .flatMap(({ sentAt, receivedAt, date }) =>
      receivedAt === undefined || date === undefined
        ? []
        : [{ ms: (sentAt + receivedAt) / 2 - (date + 500), uncertaintyMs: (receivedAt - sentAt) / 2 + 500 }],
    )
    .sort((a, b) => a.uncertaintyMs - b.uncertaintyMs)[0];

const seconds = (ms: number): string => (Math.abs(ms) / 1_000).toFixed(1);

/** Is this machine's clock right? */
export const judgeClock = (exchanges: readonly Timed[]): Finding => {
  const say = sayingOf('clock', {
    about: 'clock',
    why: 'Tokens expire by the clock, certificates hold by it, and signed deliveries are dated.',
    rule: {
      source: 'RFC 9110, 6.6.1 (header Date); RFC 7519, 4.1.4 (exp): "no more than a few minutes" of leeway',
      fidelity: 'documented',
    },
  });
  const skew = measureSkew(exchanges);
  if (skew === undefined) return say.skipped('no answer had a header date');
  const told = `${seconds(skew.ms)} s ${skew.ms < 0 ? 'behind' : 'ahead of'} the provider's (± ${seconds(skew.uncertaintyMs)} s)`;
  const atLeast = Math.abs(skew.ms) - skew.uncertaintyMs;
  const fix = 'Let the system keep its clock by NTP.';
  // A token of PageUp lives 300 s: a clock that is further off takes every one for expired, or none.
  if (atLeast > 300_000) return say.failed(told, fix);
  return atLeast > 30_000 ? say.warning(told, fix) : say.ok(told);
};
