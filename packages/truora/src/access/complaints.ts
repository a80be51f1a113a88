import type { ProviderComplaint } from '@bgc/core';

import { readErrorCode } from './error-codes.ts';
import { isPublicMessage } from './public-message.ts';

const readOne = (entry: unknown): readonly ProviderComplaint[] => {
  if (typeof entry !== 'object' || entry === null) return [];
  const { code: given, message } = entry as Readonly<Record<'code' | 'message', unknown>>;
  const code = readErrorCode(given);
  const complaint = {
    ...(code === undefined ? {} : { code }),
    // What may repeat what was sent is not shown.
    ...(typeof message === 'string' && isPublicMessage(message) ? { message } : {}),
  };
  return Object.keys(complaint).length === 0 ? [] : [complaint];
};

/** Reads Truora's error body, `{ code, http_code, message }`; the reference has a list of them in one place. Total: anything else is no complaint. */
export const readComplaints = (document: unknown): readonly ProviderComplaint[] =>
  (Array.isArray(document) ? document.slice(0, 20) : [document]).flatMap(readOne);
