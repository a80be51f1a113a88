import { isLoopback } from '@bgc/core';

import type { CandidateBackgroundCheckResult } from '../types.ts';
import { CandidatePortalError } from './candidate-portal-error.ts';

/** Where a candidate may be sent. */
export interface ApprovalRedirectOptions {
  /** The origins of the background-check app, such as `https://bgc.example.com`. */
  readonly allowedOrigins: readonly string[];
}

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

/**
 * The URL under which the candidate approves in the background-check app, where the result has one. It holds a JWT: open it at once, and show, log and
 * store it nowhere. It must be absolute, `https` (loopback excepted) and of an allowed origin, so that nobody else gets the JWT.
 *
 * @example
 * const url = approvalRedirect(result, { allowedOrigins: ['https://bgc.example.com'] });
 * if (url) location.replace(url);
 * @returns undefined for every state but `report-ready`, and where the server has not said where to go.
 * @throws {@link CandidatePortalError} with code `refused_redirect`, without the URL in it.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows" (that the answer holds a URL is assumed)
 */
export const approvalRedirect = (
  result: CandidateBackgroundCheckResult,
  { allowedOrigins }: ApprovalRedirectOptions,
): URL | undefined => {
  if (result?.state !== 'report-ready' || result.redirectUrl === undefined) return undefined;
  try {
    const url = new URL(result.redirectUrl);
    if (isSafe(url) && allowedOrigins.some((origin) => new URL(origin).origin === url.origin)) return url;
  } catch {
    // What is no URL is refused like one that leads elsewhere; the platform's error would show it.
  }
  throw new CandidatePortalError('refused_redirect', 'The redirect is not to an https URL of allowedOrigins.');
};
