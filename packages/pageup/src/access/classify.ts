import type { Reply, Verdict } from '@bgc/core';

import { connectionClosed } from './complaints.ts';

/** Only the beginning is searched: the sentence is short, and a hostile body long. */
const searchedBytes = 4_096;

/**
 * PageUp's own meaning of a status, where it is not the usual one.
 * - 404 whose body says "The underlying connection was closed" is a hiccup of its network: worth another try. A 404 without it is final
 *   (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Development Notes").
 * - 429 is a limit a day: waiting a few seconds cannot help (https://developers.pageuppeople.com/Content/error-handling).
 */
export const classify = (reply: Pick<Reply, 'status' | 'body'>): Verdict => {
  if (reply.status === 429) return { kind: 'final', reason: 'daily-limit' };
  if (reply.status !== 404) return { kind: 'unknown' };
  const beginning = new TextDecoder().decode(reply.body.subarray(0, searchedBytes)).toLowerCase();
  return beginning.includes(connectionClosed.toLowerCase())
    ? { kind: 'transient', reason: 'connection-closed' }
    : { kind: 'final', reason: 'not-found' };
};
