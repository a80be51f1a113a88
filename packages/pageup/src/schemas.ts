import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './generated/zod.ts';

// Schemas of PageUp's requests and answers: Standard Schemas, and what `readDocument` of `@bgc/core` reads by.
export const applicantSchema = /* @__PURE__ */ standardSchema(read.applicantSchema);
export const applicationSchema = /* @__PURE__ */ standardSchema(read.applicationSchema);
export const backgroundCheckListSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckListSchema);
export const backgroundCheckResultSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckResultSchema);
export const backgroundCheckSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckSchema);
export const backgroundCheckStatusSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckStatusSchema);
export const backgroundCheckUpdateSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckUpdateSchema);
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
export const errorItemSchema = /* @__PURE__ */ standardSchema(read.errorItemSchema);
export const jobSchema = /* @__PURE__ */ standardSchema(read.jobSchema);
export const packageSchema = /* @__PURE__ */ standardSchema(read.packageSchema);
export const resumeSchema = /* @__PURE__ */ standardSchema(read.resumeSchema);
export const tokenErrorSchema = /* @__PURE__ */ standardSchema(read.tokenErrorSchema);
export const tokenRequestSchema = /* @__PURE__ */ standardSchema(read.tokenRequestSchema);
export const tokenResponseSchema = /* @__PURE__ */ standardSchema(read.tokenResponseSchema);
