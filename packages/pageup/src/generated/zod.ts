// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { array, expendable, identifier, list, literal, number, object, openEnum, optional, string } from '@bgc/core/schema';

import { KnownBackgroundCheckResultStatus, KnownBackgroundCheckStatus, KnownTokenErrorError } from './enums.ts';

/**
 * What an access token is asked for with, by the client credentials grant of OAuth 2.0.
 */
export const tokenRequestSchema = /* @__PURE__ */ object({
  client_id: /* @__PURE__ */ string(),
  client_secret: /* @__PURE__ */ string(),
  grant_type: /* @__PURE__ */ literal('client_credentials'),
  instanceId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  scope: /* @__PURE__ */ string(),
});

/**
 * An access token, and how long it is valid.
 */
export const tokenResponseSchema = /* @__PURE__ */ object({
  access_token: /* @__PURE__ */ string(),
  expires_in: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
  token_type: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * Why no access token was given, in the form of OAuth 2.0.
 */
export const tokenErrorSchema = /* @__PURE__ */ object({
  error: /* @__PURE__ */ expendable(/* @__PURE__ */ openEnum(KnownTokenErrorError)),
  error_description: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * How far a check has come. Where the page shows two values with a slash ("completed/cancelled") it means either; the slash is never
 * sent.
 */
export const backgroundCheckStatusSchema = /* @__PURE__ */ openEnum(KnownBackgroundCheckStatus);

/**
 * Who is to be checked: name and e-mail address.
 */
export const applicantSchema = /* @__PURE__ */ object({
  firstName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  middleName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  lastName: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  emailId: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * The job that the application is for.
 */
export const jobSchema = /* @__PURE__ */ object({
  divisionCode: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * What the applicant has applied for.
 */
export const applicationSchema = /* @__PURE__ */ object({
  job: /* @__PURE__ */ optional(jobSchema),
});

/**
 * Which package of the provider is ordered, by its code.
 */
export const packageSchema = /* @__PURE__ */ object({
  code: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * The applicant's résumé. A résumé of up to 20 MB has to be supported; how it is handed over is not public. Names, and that there is a
 * link, are assumed.
 */
export const resumeSchema = /* @__PURE__ */ object({
  url: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  fileName: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * One report of a check: of which kind it is, its outcome, and the link to it, which must ask for a login.
 */
export const backgroundCheckResultSchema = /* @__PURE__ */ object({
  reportType: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  reportLink: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  status: /* @__PURE__ */ optional(/* @__PURE__ */ openEnum(KnownBackgroundCheckResultStatus)),
});

/**
 * One ordered check. What is not named here is in the raw document.
 */
export const backgroundCheckSchema = /* @__PURE__ */ object({
  id: /* @__PURE__ */ identifier(),
  status: /* @__PURE__ */ expendable(backgroundCheckStatusSchema),
  provider: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
  applicant: /* @__PURE__ */ optional(applicantSchema),
  application: /* @__PURE__ */ optional(applicationSchema),
  package: /* @__PURE__ */ optional(packageSchema),
  resume: /* @__PURE__ */ expendable(resumeSchema),
  note: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  referenceNumber: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  reasonForFail: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  results: /* @__PURE__ */ optional(/* @__PURE__ */ array(backgroundCheckResultSchema)),
});

/**
 * A page of ordered checks, five at most.
 */
export const backgroundCheckListSchema = /* @__PURE__ */ list(backgroundCheckSchema);

/**
 * The whole writable record.
 */
export const backgroundCheckUpdateSchema = /* @__PURE__ */ object({
  status: backgroundCheckStatusSchema,
  referenceNumber: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  reasonForFail: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  results: /* @__PURE__ */ optional(/* @__PURE__ */ array(backgroundCheckResultSchema)),
});

/**
 * One thing that is wrong, with its code and message.
 */
export const errorItemSchema = /* @__PURE__ */ object({
  message: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
  field: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
});

/**
 * What an error is answered with: a list of what is wrong.
 */
export const errorBodySchema = /* @__PURE__ */ list(errorItemSchema);
