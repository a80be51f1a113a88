import { parseJson } from '@bgc/core';
import type { Reply, Verdict } from '@bgc/core';

import { codeOf } from './error-codes.ts';

/**
 * One status, two kinds of limits: 4291 and 4292 pass within moments, 4293 and 4294 last until the next day, and no call outlasts that. Everything else goes by
 * its status. (https://docs.attestr.com, employment verification, "Error Codes")
 */
export const classify = ({ status, body }: Pick<Reply, 'status' | 'body'>): Verdict => {
  const read = status === 429 ? parseJson(body) : undefined;
  const code = read?.ok === true ? codeOf(read.document) : undefined;
  const reason = `code ${code}`;
  // Refused at the door: nothing was ordered, so that even an order is sent again.
  if (code === 4291 || code === 4292) return { kind: 'transient', reason, unprocessed: true };
  return code === 4293 || code === 4294 ? { kind: 'final', reason } : { kind: 'unknown' };
};
