// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './zod.ts';

/** Checks `AddressCheckRequest` before it is sent: an order to verify an address by a visit, and who is to be met there. */
export const addressCheckRequestSchema = /* @__PURE__ */ standardSchema(read.addressCheckRequestSchema);
/** Reads `AsyncCompletedEvent` tolerantly: the webhook `async.completed`: a request was carried out. */
export const asyncCompletedEventSchema = /* @__PURE__ */ standardSchema(read.asyncCompletedEventSchema);
/** Reads `AsyncErroredEvent` tolerantly: the webhook `async.errored`: a request could not be carried out. */
export const asyncErroredEventSchema = /* @__PURE__ */ standardSchema(read.asyncErroredEventSchema);
/** Reads `AsyncEventPayload` tolerantly: what a webhook tells of a request that is done: its status, output and signature. */
export const asyncEventPayloadSchema = /* @__PURE__ */ standardSchema(read.asyncEventPayloadSchema);
/** Reads `AsyncRequest` tolerantly: a request as a query shows it: its status, what was sent, and once it is completed its output and signature. */
export const asyncRequestSchema = /* @__PURE__ */ standardSchema(read.asyncRequestSchema);
/** Reads `AsyncStatus` tolerantly: how far a request has come. */
export const asyncStatusSchema = /* @__PURE__ */ standardSchema(read.asyncStatusSchema);
/** Reads `CreatedRequest` tolerantly: what a creation is answered with: the id that the request or profile is queried by. */
export const createdRequestSchema = /* @__PURE__ */ standardSchema(read.createdRequestSchema);
/** Checks `DocumentCheckRequest` before it is sent: an order to verify an identity document, by its number. */
export const documentCheckRequestSchema = /* @__PURE__ */ standardSchema(read.documentCheckRequestSchema);
/** Checks `EducationCheckRequest` before it is sent: an order to verify a degree or course: level, name, registration, and when it began and ended. */
export const educationCheckRequestSchema = /* @__PURE__ */ standardSchema(read.educationCheckRequestSchema);
/** Checks `EmploymentCheckRequest` before it is sent: an order to verify an employment: employer, position, dates, and the documents that prove it. */
export const employmentCheckRequestSchema = /* @__PURE__ */ standardSchema(read.employmentCheckRequestSchema);
/** Reads `ErrorBody` tolerantly: what an error is answered with: its code and message, and for some errors details. */
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
/** Reads `FactxQueryEvent` tolerantly: the webhook `factx.query`: the back office asks about a profile. */
export const factxQueryEventSchema = /* @__PURE__ */ standardSchema(read.factxQueryEventSchema);
/** Reads `FactxQueryPayload` tolerantly: which profile the back office asks about, and what. */
export const factxQueryPayloadSchema = /* @__PURE__ */ standardSchema(read.factxQueryPayloadSchema);
/** Checks `ItemAssociation` before it is sent: which check is put into a profile. */
export const itemAssociationSchema = /* @__PURE__ */ standardSchema(read.itemAssociationSchema);
/** Reads `ProfileItem` tolerantly: a check of the profile. */
export const profileItemSchema = /* @__PURE__ */ standardSchema(read.profileItemSchema);
/** Checks `ProfileRequest` before it is sent: what a profile of a person or company is made of. */
export const profileRequestSchema = /* @__PURE__ */ standardSchema(read.profileRequestSchema);
/** Reads `Profile` tolerantly: a person or company whose checks are kept together, with what the back office has asked. */
export const profileSchema = /* @__PURE__ */ standardSchema(read.profileSchema);
/** Checks `QueryAnswer` before it is sent: the answer to a question of the back office, at most 16384 characters, with the ids of uploads. */
export const queryAnswerSchema = /* @__PURE__ */ standardSchema(read.queryAnswerSchema);
/** Reads `Query` tolerantly: a question of the back office about a profile, and its answer. */
export const querySchema = /* @__PURE__ */ standardSchema(read.querySchema);
/** Reads `UploadedMedia` tolerantly: an uploaded file, by the id that checks name it by. */
export const uploadedMediaSchema = /* @__PURE__ */ standardSchema(read.uploadedMediaSchema);
/** Reads `WebhookDelivery` tolerantly: what every delivery has, whatever its event. */
export const webhookDeliverySchema = /* @__PURE__ */ standardSchema(read.webhookDeliverySchema);
/** Reads `WebhookEventName` tolerantly: the names of the events that webhooks tell of. */
export const webhookEventNameSchema = /* @__PURE__ */ standardSchema(read.webhookEventNameSchema);
/** Reads `WorkOutcome` tolerantly: what a verification has come to. */
export const workOutcomeSchema = /* @__PURE__ */ standardSchema(read.workOutcomeSchema);
/** Reads `WorkOutput` tolerantly: what a verification has found: outcome, how and by whom it was verified, a description in HTML, and ids of documents. */
export const workOutputSchema = /* @__PURE__ */ standardSchema(read.workOutputSchema);
/** Checks `WorkReference` before it is sent: somebody who is asked about the candidate. */
export const workReferenceSchema = /* @__PURE__ */ standardSchema(read.workReferenceSchema);
