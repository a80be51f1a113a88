// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { array, boolean, expendable, literal, nullable, number, object, openEnum, optional, record, string, union, unknown } from '@bgc/core/schema';

import { KnownAddressCheckRequestPocType, KnownAsyncStatus, KnownDocumentCheckRequestDocType, KnownEducationCheckRequestLevel, KnownWebhookEventName, KnownWorkOutcome } from './enums.ts';

/**
 * Somebody who is asked about the candidate.
 */
export const workReferenceSchema = /* @__PURE__ */ object({
  name: /* @__PURE__ */ string(),
  position: /* @__PURE__ */ string(),
  email: /* @__PURE__ */ nullable(/* @__PURE__ */ string()),
  contact: /* @__PURE__ */ string(),
});

/**
 * An order to verify an employment: employer, position, dates, and the documents that prove it.
 */
export const employmentCheckRequestSchema = /* @__PURE__ */ object({
  tag: /* @__PURE__ */ string(),
  employer: /* @__PURE__ */ string(),
  reg: /* @__PURE__ */ string(),
  position: /* @__PURE__ */ string(),
  startDate: /* @__PURE__ */ string(),
  ended: /* @__PURE__ */ boolean(),
  endDate: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  documents: /* @__PURE__ */ array(/* @__PURE__ */ string()),
  references: /* @__PURE__ */ optional(/* @__PURE__ */ array(workReferenceSchema)),
  webhook: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

/**
 * An order to verify a degree or course: level, name, registration, and when it began and ended.
 */
export const educationCheckRequestSchema = /* @__PURE__ */ object({
  tag: /* @__PURE__ */ string(),
  level: /* @__PURE__ */ openEnum(KnownEducationCheckRequestLevel),
  course: /* @__PURE__ */ string(),
  courseName: /* @__PURE__ */ string(),
  reg: /* @__PURE__ */ string(),
  startMonth: /* @__PURE__ */ number(),
  startYear: /* @__PURE__ */ number(),
  ended: /* @__PURE__ */ boolean(),
  endedMonth: /* @__PURE__ */ nullable(/* @__PURE__ */ number()),
  endedYear: /* @__PURE__ */ nullable(/* @__PURE__ */ number()),
  documents: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  webhook: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

/**
 * An order to verify an address by a visit, and who is to be met there.
 */
export const addressCheckRequestSchema = /* @__PURE__ */ object({
  tag: /* @__PURE__ */ string(),
  address: /* @__PURE__ */ string(),
  current: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  permanent: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
  pocType: /* @__PURE__ */ openEnum(KnownAddressCheckRequestPocType),
  pocName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  pocContact: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  webhook: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

/**
 * An order to verify an identity document, by its number.
 */
export const documentCheckRequestSchema = /* @__PURE__ */ object({
  tag: /* @__PURE__ */ string(),
  reg: /* @__PURE__ */ string(),
  docType: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownDocumentCheckRequestDocType)),
  documents: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  webhook: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
});

/**
 * What a creation is answered with: the id that the request or profile is queried by.
 */
export const createdRequestSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  number: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  requestId: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * How far a request has come. `COMPLETED` and `ERRORED` are final. An unknown one is not.
 */
export const asyncStatusSchema = /* @__PURE__ */ openEnum(KnownAsyncStatus);

/**
 * What a verification has come to. What each of them means is not documented. The description tells more, of `Alert` and `False` above
 * all.
 */
export const workOutcomeSchema = /* @__PURE__ */ openEnum(KnownWorkOutcome);

/**
 * What a verification has found: outcome, how and by whom it was verified, a description in HTML, and ids of documents.
 */
export const workOutputSchema = /* @__PURE__ */ object({
  status: /* @__PURE__ */ optional(workOutcomeSchema),
  mode: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  verified: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  verifier: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  authority: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  description: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  documents: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ array(/* @__PURE__ */ string()))),
  voiceRecords: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ array(/* @__PURE__ */ string()))),
});

/**
 * What an error is answered with: its code and message, and for some errors details.
 */
export const errorBodySchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  message: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  details: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  httpStatusCode: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  requestId: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * A request as a query shows it: its status, what was sent, and once it is completed its output and signature.
 */
export const asyncRequestSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  number: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  requestId: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  status: asyncStatusSchema,
  input: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ union([/* @__PURE__ */ record(/* @__PURE__ */ unknown()), /* @__PURE__ */ string()]))),
  output: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(workOutputSchema)),
  error: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ union([errorBodySchema, /* @__PURE__ */ string()]))),
  created: /* @__PURE__ */ expendable(/* @__PURE__ */ number()),
  updated: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ number())),
  signature: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
});

/**
 * What a profile of a person or company is made of.
 */
export const profileRequestSchema = /* @__PURE__ */ object({
  tag: /* @__PURE__ */ string(),
  name: /* @__PURE__ */ string(),
  email: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  mobile: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * A check of the profile. What more it has is in the raw document.
 */
export const profileItemSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  number: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
});

/**
 * A question of the back office about a profile, and its answer.
 */
export const querySchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  text: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  documents: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ array(/* @__PURE__ */ string()))),
  response: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  responseDocuments: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ array(/* @__PURE__ */ string()))),
  created: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ number())),
  createdBy: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  updated: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ number())),
  updatedBy: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
});

/**
 * A person or company whose checks are kept together, with what the back office has asked.
 */
export const profileSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  tag: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  number: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  name: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  email: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  mobile: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  items: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ array(profileItemSchema))),
  queries: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ array(querySchema))),
  created: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ number())),
  createdBy: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  createdByOrg: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  client: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
  updated: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ number())),
  updatedBy: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
});

/**
 * The answer to a question of the back office, at most 16384 characters, with the ids of uploads.
 */
export const queryAnswerSchema = /* @__PURE__ */ object({
  response: /* @__PURE__ */ string(),
  documents: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
});

/**
 * Which check is put into a profile.
 */
export const itemAssociationSchema = /* @__PURE__ */ object({
  asyncRequest: /* @__PURE__ */ string(),
});

/**
 * An uploaded file, by the id that checks name it by.
 */
export const uploadedMediaSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  originalName: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * What a webhook tells of a request that is done: its status, output and signature.
 */
export const asyncEventPayloadSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ string(),
  requestId: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  status: asyncStatusSchema,
  output: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(workOutputSchema)),
  error: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ union([errorBodySchema, /* @__PURE__ */ string()]))),
  signature: /* @__PURE__ */ expendable(/* @__PURE__ */ nullable(/* @__PURE__ */ string())),
});

/**
 * The webhook `async.completed`: a request was carried out.
 */
export const asyncCompletedEventSchema = /* @__PURE__ */ object({
  event: /* @__PURE__ */ literal('async.completed'),
  payload: asyncEventPayloadSchema,
});

/**
 * The webhook `async.errored`: a request could not be carried out.
 */
export const asyncErroredEventSchema = /* @__PURE__ */ object({
  event: /* @__PURE__ */ literal('async.errored'),
  payload: asyncEventPayloadSchema,
});

/**
 * Which profile the back office asks about, and what.
 */
export const factxQueryPayloadSchema = /* @__PURE__ */ object({
  _id: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  profile: /* @__PURE__ */ string(),
  queries: /* @__PURE__ */ optional(/* @__PURE__ */ array(querySchema)),
});

/**
 * The webhook `factx.query`: the back office asks about a profile.
 */
export const factxQueryEventSchema = /* @__PURE__ */ object({
  event: /* @__PURE__ */ literal('factx.query'),
  payload: factxQueryPayloadSchema,
});

/**
 * The names of the events that webhooks tell of.
 */
export const webhookEventNameSchema = /* @__PURE__ */ openEnum(KnownWebhookEventName);

/**
 * What every delivery has, whatever its event.
 */
export const webhookDeliverySchema = /* @__PURE__ */ object({
  event: webhookEventNameSchema,
  payload: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
});
