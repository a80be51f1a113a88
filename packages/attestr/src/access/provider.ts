import { requestIdInBody } from '@bgc/core';
import type { ProviderDefinition } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { advise } from './advise.ts';
import { classify } from './classify.ts';
import { readComplaints } from './complaints.ts';
import { isDocumentedMessage } from './error-codes.ts';

/** What core needs to know of Attestr. */
export const attestrProvider: ProviderDefinition = {
  name: 'attestr',
  operations: calls,
  classify,
  readComplaints,
  isPublicText: (text, path) => path === 'message' && isDocumentedMessage(text),
  // Attestr documents none; its request id is in the body.
  requestIdHeaders: [],
  readRequestId: requestIdInBody(
    (document) => (document as { readonly requestId?: unknown } | null | undefined)?.requestId,
  ),
  advise,
};
