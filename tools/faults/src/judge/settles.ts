import { broken, brokenByTime, kept } from './observation.ts';
import type { Judge } from './observation.ts';

/** What the server in the same thread and the clean-up may compute beside the call, and the 50 ms of tolerance. */
const computedMs = 150;

/**
 * Each call ends within its deadline plus 50 ms; what the machine was late by, the timers beside it were late by too. A client that computes without a
 * break delays those timers as well: that is told by the time that the thread computed after the deadline.
 */
export const settles: Judge = ({ ending, inTime, tookMs, computedLateMs, alone, limits: { deadlineMs } }) => {
  if (ending.kind === 'pending')
    return brokenByTime(`had not ended ${Math.round(tookMs)} ms after it began, of ${deadlineMs}`);
  if (computedLateMs > computedMs) {
    const how = `ended after ${Math.round(tookMs)} ms, of ${deadlineMs}, having let nothing else run`;
    return alone ? broken(how) : brokenByTime(how);
  }
  return inTime ? kept : brokenByTime(`ended after ${Math.round(tookMs)} ms, of ${deadlineMs}`);
};
