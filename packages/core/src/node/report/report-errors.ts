import { errorGuard, nameError } from '../../errors/bgc-error.ts';
import type { FailureFacts } from '../../errors/bgc-error.ts';
import { InvalidRequestError } from '../../errors/input-errors.ts';
import { RedirectError, ResponseParseError } from '../../errors/transport-errors.ts';

/** Why a link is not followed. */
export type ReportLinkProblem =
  /** No absolute URL, or one with control characters or backslashes, which programs read differently. */
  | 'not-a-url'
  | 'not-https'
  /** A user name or password in it. */
  | 'credentials'
  /** `allowedOrigins` are given, and its origin is none of them. */
  | 'origin-not-allowed'
  /** At least one address of its host is private, loopback, link-local or otherwise not for everybody. */
  | 'address-not-public';

/** Why a redirect is not followed. */
export type ReportRedirectProblem =
  /** Another host, port or scheme. */
  | 'other-origin'
  | 'credentials'
  | 'too-many'
  /** No `Location`, two of them, or one that is no URL. */
  | 'unreadable'
  /** A 3xx that names no other place, such as 300 and 304. */
  | 'status';

/** Why what came is not the report. */
export type ReportContentProblem =
  /** Neither 200, a redirect nor a failure: nothing, a part, or later. */
  | 'status'
  /** No type, two of them, or one that was not asked for. */
  | 'content-type'
  /** Compressed, which was not asked for. */
  | 'encoded'
  /** Nobody says how long it is, so that a part would look whole. */
  | 'length'
  | 'empty'
  /** The first bytes are not those of its type: a login page, for one. */
  | 'content';

/** `fetchReport` does not follow this link. `reason` says why; the link is shown nowhere. */
export class ReportLinkError extends InvalidRequestError {
  readonly reason: ReportLinkProblem;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ReportLinkError', 'report_link');
  constructor(what: string, facts: FailureFacts & { readonly reason: ReportLinkProblem }) {
    super(what, facts);
    this.reason = facts.reason;
  }
}

/** The link was answered with a redirect that `fetchReport` does not follow. `reason` says why; where it leads is shown nowhere. */
export class ReportRedirectError extends RedirectError {
  readonly reason: ReportRedirectProblem;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ReportRedirectError', 'report_redirect');
  constructor(what: string, facts: FailureFacts & { readonly reason: ReportRedirectProblem }) {
    super(what, facts);
    this.reason = facts.reason;
  }
}

/** The link led to something, and it is not the report. `reason` says why, `expected` what it should be; its content is shown nowhere. */
export class ReportContentError extends ResponseParseError {
  readonly reason: ReportContentProblem;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'ReportContentError', 'report_content');
  constructor(
    what: string,
    facts: FailureFacts & { readonly reason: ReportContentProblem; readonly expected: string; readonly path: string },
  ) {
    super(what, facts);
    this.reason = facts.reason;
  }
}

/**
 * Whether `fetchReport` refused the link itself. Knows errors of another copy of the package, too. It is an `InvalidRequestError` as well.
 *
 * @example if (isReportLinkError(error) && error.reason === 'address-not-public') await alertSecurity(checkId);
 */
export const isReportLinkError: (value: unknown) => value is ReportLinkError =
  /* @__PURE__ */ errorGuard('ReportLinkError');
/**
 * Whether `fetchReport` refused a redirect. Knows errors of another copy of the package, too. It is a `RedirectError` as well.
 *
 * @example if (isReportRedirectError(error)) console.warn(error.reason);
 */
export const isReportRedirectError: (value: unknown) => value is ReportRedirectError =
  /* @__PURE__ */ errorGuard('ReportRedirectError');
/**
 * Whether what a link led to is not the report. Knows errors of another copy of the package, too. It is a `ResponseParseError` as well.
 *
 * @example if (isReportContentError(error)) console.warn(error.reason, error.expected);
 */
export const isReportContentError: (value: unknown) => value is ReportContentError =
  /* @__PURE__ */ errorGuard('ReportContentError');
