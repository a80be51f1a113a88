import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  {
    place: /^options\.tenantId$/,
    surfaces: ['supportReport', 'onReport', 'watch status'],
    why: 'The number of a customer, which says nothing of a person: without it nobody knows whose failures these are.',
  },
  {
    place: /^answer\.header\.x-request-id$/,
    surfaces: ['error', 'hidden members of an error', 'logger', 'onFailure', 'supportReport'],
    why: "The provider's own id of the request: what its support asks for first. It must look like one, and be nothing that was sent.",
  },
  {
    place: /^[a-zA-Z]+\.response\.\[\]\.id$/,
    surfaces: ['onSetAside', 'onReport', 'summary'],
    why: "The caller's own hooks and summary have to say which check they mean.",
  },
  {
    place: /^unknown\.name\.plain$/,
    surfaces: ['onDrift'],
    why: 'A drift report names the member that is new. A name that no programmer would choose (digits, spaces, an address) is written `*`.',
  },
  {
    place: /^[a-zA-Z]+\.error\.\[\]\.field$/,
    surfaces: ['error', 'hidden members of an error'],
    why: 'The name of the member that PageUp complains about; `no` in the spec. In `details` only, and only when short and plain; messages are not shown.',
  },
  {
    place: /^updateBackgroundCheck\.request\.status$/,
    surfaces: ['error', 'hidden members of an error'],
    why: "A word of the provider's vocabulary, `no` in the spec: a TransitionError that did not name the two statuses would help nobody.",
  },
];
