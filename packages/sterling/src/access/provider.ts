import type { ProviderDefinition } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { advise } from './advise.ts';
import { classify } from './classify.ts';
import { readComplaints } from './complaints.ts';
import { isKnownSterlingErrorCode } from './error-codes.ts';

/** What core needs to know of Sterling. */
export const sterlingProvider: ProviderDefinition = {
  name: 'sterling',
  operations: calls,
  tokenOperation: calls.requestToken,
  classify,
  readComplaints,
  // A documented code is public; any other may repeat what was sent.
  isPublicText: (text, path) => path === 'errors[].code' && isKnownSterlingErrorCode(text),
  // Sterling documents none; these are the usual names, and the first that is there is shown.
  requestIdHeaders: ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'cf-ray'],
  advise,
};
