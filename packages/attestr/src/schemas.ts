import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './generated/zod.ts';

// Schemas of Attestr's requests, answers and webhooks: Standard Schemas, and what `readDocument` of `@bgc/core` reads by.
export const addressCheckRequestSchema = /* @__PURE__ */ standardSchema(read.addressCheckRequestSchema);
export const asyncCompletedEventSchema = /* @__PURE__ */ standardSchema(read.asyncCompletedEventSchema);
export const asyncErroredEventSchema = /* @__PURE__ */ standardSchema(read.asyncErroredEventSchema);
export const asyncEventPayloadSchema = /* @__PURE__ */ standardSchema(read.asyncEventPayloadSchema);
export const asyncRequestSchema = /* @__PURE__ */ standardSchema(read.asyncRequestSchema);
export const asyncStatusSchema = /* @__PURE__ */ standardSchema(read.asyncStatusSchema);
export const createdRequestSchema = /* @__PURE__ */ standardSchema(read.createdRequestSchema);
export const documentCheckRequestSchema = /* @__PURE__ */ standardSchema(read.documentCheckRequestSchema);
export const educationCheckRequestSchema = /* @__PURE__ */ standardSchema(read.educationCheckRequestSchema);
export const employmentCheckRequestSchema = /* @__PURE__ */ standardSchema(read.employmentCheckRequestSchema);
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
export const factxQueryEventSchema = /* @__PURE__ */ standardSchema(read.factxQueryEventSchema);
export const factxQueryPayloadSchema = /* @__PURE__ */ standardSchema(read.factxQueryPayloadSchema);
export const itemAssociationSchema = /* @__PURE__ */ standardSchema(read.itemAssociationSchema);
export const profileItemSchema = /* @__PURE__ */ standardSchema(read.profileItemSchema);
export const profileRequestSchema = /* @__PURE__ */ standardSchema(read.profileRequestSchema);
export const profileSchema = /* @__PURE__ */ standardSchema(read.profileSchema);
export const queryAnswerSchema = /* @__PURE__ */ standardSchema(read.queryAnswerSchema);
export const querySchema = /* @__PURE__ */ standardSchema(read.querySchema);
export const uploadedMediaSchema = /* @__PURE__ */ standardSchema(read.uploadedMediaSchema);
export const webhookDeliverySchema = /* @__PURE__ */ standardSchema(read.webhookDeliverySchema);
export const webhookEventNameSchema = /* @__PURE__ */ standardSchema(read.webhookEventNameSchema);
export const workOutcomeSchema = /* @__PURE__ */ standardSchema(read.workOutcomeSchema);
export const workOutputSchema = /* @__PURE__ */ standardSchema(read.workOutputSchema);
export const workReferenceSchema = /* @__PURE__ */ standardSchema(read.workReferenceSchema);
