import { array, boolean, number, object, optional, string, union, unknown } from '@bgc/core/schema';

import { errorBodySchema, profileSchema, querySchema, uploadedMediaSchema } from '../src/generated/zod.ts';

/** What the client makes of Attestr's documents, where that is another form than Attestr's. */
const work = object({
  status: optional(string()),
  mode: optional(string()),
  verified: optional(string()),
  verifier: optional(string()),
  authority: optional(string()),
  description: optional(object({ untrustedHtml: string() })),
  documents: array(string()),
  voiceRecords: array(string()),
});

export const created = object({
  _id: string(),
  number: optional(string()),
  requestId: optional(string()),
  webhook: optional(boolean()),
});

export const asyncResult = object({
  _id: string(),
  number: optional(string()),
  requestId: optional(string()),
  status: string(),
  input: optional(unknown()),
  output: optional(work),
  error: optional(union([errorBodySchema, string()])),
  created: optional(number()),
  updated: optional(number()),
  signature: string(),
});

export const event = object({
  kind: string(),
  trust: string(),
  reason: optional(string()),
  event: optional(string()),
  _id: optional(string()),
  requestId: optional(string()),
  status: optional(string()),
  output: optional(work),
  profile: optional(string()),
  queries: optional(array(querySchema)),
});

export const profile = profileSchema;
export const uploaded = uploadedMediaSchema;
