import type { ProviderDefinition } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { advise } from './advise.ts';
import { readComplaints } from './complaints.ts';
import { readErrorCode } from './error-codes.ts';
import { isPublicMessage } from './public-message.ts';

/** What core needs to know of Truora. */
export const truoraProvider: ProviderDefinition = {
  name: 'truora',
  operations: calls,
  // Truora gives no status a meaning of its own, so that the general rule holds: 408, 425, 429 and 5xx may pass, all others are final.
  classify: () => ({ kind: 'unknown' }),
  readComplaints,
  isPublicText: (text, path) =>
    /^(?:\[\]\.)?(?:code|message)$/.test(path) && (readErrorCode(text) !== undefined || isPublicMessage(text)),
  // Truora documents none; these are the usual names, and the first that is there is shown.
  requestIdHeaders: ['x-request-id', 'request-id', 'x-amzn-requestid', 'apigw-requestid', 'cf-ray'],
  advise,
};
