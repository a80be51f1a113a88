import { sharedAllowances } from '@bgc/promises';
import type { Allowance } from '@bgc/promises';

import type { Own } from './surfaces.ts';

/** All that may show a canary. What a call returns is not looked at: it is the caller's. */
export const allowed: readonly Allowance<Own>[] = [
  {
    place: /^options\.tenantId$/,
    surfaces: ['supportReport', 'onReport', 'watch status'],
    why: 'The number of a customer, which says nothing of a person: without it nobody knows whose failures these are.',
  },
  sharedAllowances.requestId,
  {
    place: /^[a-zA-Z]+\.response\.\[\]\.id$/,
    surfaces: ['onSetAside', 'onReport', 'summary'],
    why: "The caller's own hooks and summary have to say which check they mean.",
  },
  sharedAllowances.newMember,
  {
    place: /^[a-zA-Z]+\.error\.\[\]\.field$/,
    surfaces: ['JSON of an error', 'details of an error', 'hidden members of an error'],
    why: 'The name of the member that PageUp complains about; `no` in the spec. In `details` only, and only when short and plain; messages are not shown.',
  },
  {
    place: /^updateBackgroundCheck\.request\.status$/,
    surfaces: ['message of an error', 'inspect of an error', 'JSON of an error', 'hidden members of an error'],
    why: "A word of the provider's vocabulary, `no` in the spec: a TransitionError that did not name the two statuses would help nobody.",
  },
];
