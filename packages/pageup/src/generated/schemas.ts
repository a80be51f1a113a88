// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { standardSchema } from '@bgc/core/standard-schema';

import * as read from './zod.ts';

/** Reads `Applicant` tolerantly: who is to be checked: name and e-mail address. */
export const applicantSchema = /* @__PURE__ */ standardSchema(read.applicantSchema);
/** Reads `Application` tolerantly: what the applicant has applied for. */
export const applicationSchema = /* @__PURE__ */ standardSchema(read.applicationSchema);
/** Reads `BackgroundCheckList` tolerantly: a page of ordered checks, five at most. */
export const backgroundCheckListSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckListSchema);
/** Reads `BackgroundCheckResult` tolerantly: one report of a check: of which kind it is, its outcome, and the link to it, which must ask for a login. */
export const backgroundCheckResultSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckResultSchema);
/** Reads `BackgroundCheck` tolerantly: one ordered check. */
export const backgroundCheckSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckSchema);
/** Reads `BackgroundCheckStatus` tolerantly: how far a check has come. */
export const backgroundCheckStatusSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckStatusSchema);
/** Checks `BackgroundCheckUpdate` before it is sent: the whole writable record. */
export const backgroundCheckUpdateSchema = /* @__PURE__ */ standardSchema(read.backgroundCheckUpdateSchema);
/** Reads `ErrorBody` tolerantly: what an error is answered with: a list of what is wrong. */
export const errorBodySchema = /* @__PURE__ */ standardSchema(read.errorBodySchema);
/** Reads `ErrorItem` tolerantly: one thing that is wrong, with its code and message. */
export const errorItemSchema = /* @__PURE__ */ standardSchema(read.errorItemSchema);
/** Reads `Job` tolerantly: the job that the application is for. */
export const jobSchema = /* @__PURE__ */ standardSchema(read.jobSchema);
/** Reads `Package` tolerantly: which package of the provider is ordered, by its code. */
export const packageSchema = /* @__PURE__ */ standardSchema(read.packageSchema);
/** Reads `Resume` tolerantly: the applicant's résumé. */
export const resumeSchema = /* @__PURE__ */ standardSchema(read.resumeSchema);
/** Reads `TokenError` tolerantly: why no access token was given, in the form of OAuth 2.0. */
export const tokenErrorSchema = /* @__PURE__ */ standardSchema(read.tokenErrorSchema);
/** Checks `TokenRequest` before it is sent: what an access token is asked for with, by the client credentials grant of OAuth 2.0. */
export const tokenRequestSchema = /* @__PURE__ */ standardSchema(read.tokenRequestSchema);
/** Reads `TokenResponse` tolerantly: an access token, and how long it is valid. */
export const tokenResponseSchema = /* @__PURE__ */ standardSchema(read.tokenResponseSchema);
