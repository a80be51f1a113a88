import type { Operation, ProviderComplaint, Reply } from '@bgc/core';

import { codeOf, meaningOf } from './error-codes.ts';

/**
 * Reads Attestr's error body, `{ "code", "message", "details" }`. The message is the document's own, and never the answer's: `details` is free text. Total:
 * anything else is no complaint.
 */
export const readComplaints = (
  document: unknown,
  _: Pick<Reply, 'sent'>,
  operation: Pick<Operation, 'id'>,
): readonly ProviderComplaint[] => {
  const code = codeOf(document);
  if (code === undefined) return [];
  const meaning = meaningOf(code, operation);
  return [{ code: String(code), ...(meaning === undefined ? {} : { reason: meaning[0], message: meaning[1] }) }];
};
