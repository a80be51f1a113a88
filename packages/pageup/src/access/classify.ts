import type { Reply, Verdict } from '@bgc/core';

import { saysConnectionClosed } from './connection-closed.ts';

/**
 * PageUp's own meaning of a status, where it is not the usual one.
 * - 404 whose body or reason phrase says "The underlying connection was closed" is a hiccup of its network: worth another try. A 404 without it is final
 *   (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Development Notes").
 * - 429 is a limit a day: waiting a few seconds cannot help (https://developers.pageuppeople.com/Content/error-handling).
 */
export const classify = (reply: Pick<Reply, 'status' | 'statusText' | 'body'>): Verdict => {
  if (reply.status === 429) return { kind: 'final', reason: 'daily-limit' };
  if (reply.status !== 404) return { kind: 'unknown' };
  return saysConnectionClosed(reply)
    ? { kind: 'transient', reason: 'connection-closed' }
    : { kind: 'final', reason: 'not-found' };
};
