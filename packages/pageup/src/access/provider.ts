import type { ProviderDefinition } from '@bgc/core';

import { operations } from '../generated/operations.ts';
import { advise } from './advise.ts';
import { classify } from './classify.ts';
import { readComplaints } from './complaints.ts';

/** What core needs to know of PageUp. */
export const pageUpProvider: ProviderDefinition = {
  name: 'pageup',
  operations,
  tokenOperation: operations.createToken,
  classify,
  readComplaints,
  // PageUp documents none; these are the usual names, and the first that is there is shown.
  requestIdHeaders: ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'cf-ray'],
  advise,
};
