import { sharedAllowances } from '@bgc/promises';
import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  sharedAllowances.requestId,
  sharedAllowances.newMember,
  {
    place: /^getCheck\.response\.check\.status$/,
    surfaces: ['hidden members of an error'],
    why: 'A status is `no` in the spec. A PollTimeoutError counts those that it saw, for its `state` to be resumed with; it shows how many, not which.',
  },
  {
    place: /^webhooks\.delivery\.events\[\]\.[\w.[\]*]+$/,
    surfaces: ['event'],
    why: 'An event is handed to the handler as a result is to a caller. Keys, headers of the token and what is unknown are in no print of it.',
  },
  {
    place: /^(?:createHook|updateHook|listHooks)\.response\.(?!.*signing_key)[\w.[\]]+$/,
    surfaces: ['hook'],
    why: 'A hook is what its caller asked for. Its signing key is for programs: no print of it shows the key.',
  },
  {
    place: /^sandbox\.createHook\.typed\.subscriber_url$/,
    surfaces: ['journal'],
    why: "Where the sandbox's webhooks go is what a test asks its list of deliveries; it is the test's own address.",
  },
];
