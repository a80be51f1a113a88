import { sharedAllowances } from '@bgc/promises';
import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  {
    ...sharedAllowances.newMember,
    place: /^(?:unknown\.name\.plain|webhooks\.delivery\.output\.member)$/,
  },
  {
    place: /^getAsyncRequest\.response\.status$/,
    surfaces: ['hidden members of an error'],
    why: 'A status is `no` in the spec. A PollTimeoutError counts those that it saw, for its `state` to be resumed with; it shows how many, not which.',
  },
  {
    place: /^options\.version$/,
    surfaces: ['supportReport'],
    why: 'The version in the paths, which the report is to tell.',
  },
  {
    place: /^(?:getAsyncRequest\.(?:parameter\.asyncId|typed\.waited)|webhooks\.(?:namespace|delivery\.payload\._id))$/,
    surfaces: ['store'],
    why: 'The id of a request, under which it is known that it was settled: how and when is all that is kept beside it.',
  },
  {
    place:
      /^webhooks\.delivery\.(?:event|payload\.(?:_id|requestId|status|profile|(?:queries\[\]|output)\.\w+(?:\[\])?))$/,
    surfaces: ['event'],
    why: 'An event is handed to the handler as a result is to a caller. An output is in its print only where its signature was verified; secrets, the text of an error and what is unknown never.',
  },
];
