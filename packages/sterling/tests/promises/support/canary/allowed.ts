import { sharedAllowances } from '@bgc/promises';
import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  sharedAllowances.requestId,
  sharedAllowances.newMember,
  {
    place: /^answer\.code$/,
    surfaces: [
      'message of an error',
      'inspect of an error',
      'JSON of an error',
      'hidden members of an error',
      'logger',
      'onFailure',
      'supportReport',
    ],
    why: "A code that no document shows is kept, as programs look at codes: when it has a code's form and repeats nothing that was sent, whole or in part.",
  },
  {
    place: /^createScreening\.parameter\.idempotency-key$/,
    surfaces: ['hidden members of an error'],
    why: 'The key that a caller goes on under after an error, whose caller has lost one that was made. Not enumerable: no logger shows it by itself.',
  },
  {
    place: /^getScreening\.response\.status$/,
    surfaces: ['hidden members of an error'],
    why: 'A status is `no` in the spec. A PollTimeoutError counts those that it saw, for its `state` to be resumed with; it shows how many, not which.',
  },
  {
    place: /^callbacks\.callback\.payload\.id$/,
    surfaces: ['callback store'],
    why: 'The id of a screening, by which states are put in order: hashes and times are all that is kept beside it.',
  },
  {
    place: /^callbacks\.(?:callback\.payload\.id|sweep\.\w+)$/,
    surfaces: ['sweep report'],
    why: 'The caller asked for these screenings, and has to know which could not be read.',
  },
  {
    place: /^(?:callbacks\.callback\.payload|getScreening\.response)\.(?!candidate\.)[\w.[\]]+$/,
    surfaces: ['event'],
    why: 'An event is handed to the handler as a result is to a caller. The candidate that version 2 embeds, what is unknown and the credentials are in no print of it.',
  },
  {
    place: /^callbacks\.callback\.(?:type|later)$/,
    surfaces: ['event'],
    why: 'The type of a callback that is not known yet, and a member that came later: told to the handler.',
  },
  {
    place: /^sandbox\.ordered\.typed\.callback\.uri$/,
    surfaces: ['journal'],
    why: "Where the sandbox's callbacks go is what a test asks its list of deliveries; it is the test's own address.",
  },
];
