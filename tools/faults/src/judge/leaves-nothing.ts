import { broken, brokenByTime, kept } from './observation.ts';
import type { Judge, Observation } from './observation.ts';

const held = ({ timers, listeners, sockets }: Observation['left']): readonly (readonly [number, string])[] => [
  [timers, 'timer(s)'],
  [listeners, "listener(s) on the caller's signal"],
  [sockets, 'open connection(s)'],
];

/** No timer, listener or connection is left behind, no rejection unhandled; and nothing went where the answer pointed. */
export const leavesNothing: Judge = ({ ending, left, requests }) => {
  // A call that goes on still needs what it has: that it goes on is judged elsewhere.
  const still = (ending.kind === 'pending' ? [] : held(left)).filter(([count]) => count !== 0);
  const done = [
    [left.rejections, 'unhandled rejection(s)'] as const,
    [requests.filter(({ at }) => at === 'elsewhere').length, 'request(s) elsewhere'] as const,
  ].filter(([count]) => count !== 0);
  if (still.length + done.length === 0) return kept;
  const how = `left ${[...still, ...done].map((each) => each.join(' ')).join(', ')}`;
  // What is to end by itself may come to it later; what was done was done.
  return done.length > 0 ? broken(how) : brokenByTime(how);
};
