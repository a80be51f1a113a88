// Generated from specs/candidate-portal.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import { expendable, literal, object, string, union } from '@bgc/core/schema';

/**
 * No active entry at this access code, or the current status is not candidate-actionable. Shown as a 404 page.
 */
export const notFoundResultSchema = /* @__PURE__ */ object({
  state: /* @__PURE__ */ literal('not-found'),
});

/**
 * The check is ordered and awaits the candidate's identity; also what stands for a gated outcome without a valid cookie.
 */
export const identityCollectionRequiredResultSchema = /* @__PURE__ */ object({
  state: /* @__PURE__ */ literal('identity-collection-required'),
});

/**
 * The candidate must pass live eID verification to view or approve the completed report.
 */
export const reportReviewRequiredResultSchema = /* @__PURE__ */ object({
  state: /* @__PURE__ */ literal('report-review-required'),
  unlocked: /* @__PURE__ */ expendable(/* @__PURE__ */ union([/* @__PURE__ */ literal('report'), /* @__PURE__ */ literal('sensitive-appendix')])),
});

/**
 * The candidate approves directly inside the BGC app; no eID gate.
 */
export const reportReadyResultSchema = /* @__PURE__ */ object({
  state: /* @__PURE__ */ literal('report-ready'),
  redirectUrl: /* @__PURE__ */ expendable(/* @__PURE__ */ string()),
});

/**
 * How the flow ended. Closed. Without a valid session cookie declined and proceeded-unverified are hidden, and verified is unless the report is
 * completed.
 */
export const submittedOutcomeSchema = /* @__PURE__ */ union([/* @__PURE__ */ literal('verified'), /* @__PURE__ */ literal('declined'), /* @__PURE__ */ literal('proceeded-unverified'), /* @__PURE__ */ literal('approved'), /* @__PURE__ */ literal('report-declined')]);

/**
 * The flow is complete.
 */
export const submittedResultSchema = /* @__PURE__ */ object({
  state: /* @__PURE__ */ literal('submitted'),
  outcome: submittedOutcomeSchema,
});

/**
 * What the candidate sees at an access code. One of five states, told by `state`.
 */
export const candidateBackgroundCheckResultSchema = /* @__PURE__ */ union([notFoundResultSchema, identityCollectionRequiredResultSchema, reportReviewRequiredResultSchema, reportReadyResultSchema, submittedResultSchema]);
