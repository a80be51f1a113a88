import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  {
    place: /^answer\.header\.x-request-id$/,
    surfaces: ['error', 'hidden members of an error', 'logger', 'onFailure', 'supportReport'],
    why: "The provider's own id of the request: what its support asks for first. It must look like one, and be nothing that was sent.",
  },
  {
    place: /^unknown\.name\.plain$/,
    surfaces: ['onDrift'],
    why: 'A drift report names the member that is new. A name that no programmer would choose (digits, spaces, an address) is written `*`.',
  },
  {
    place: /^getCheck\.response\.check\.status$/,
    surfaces: ['hidden members of an error'],
    why: 'A status is `no` in the spec. A PollTimeoutError counts those that it saw, for its `state` to be resumed with; it shows how many, not which.',
  },
  {
    place: /^sandbox\.createHook\.typed\.subscriber_url$/,
    surfaces: ['journal'],
    why: "Where the sandbox's webhooks go is what a test asks its list of deliveries; it is the test's own address.",
  },
];
