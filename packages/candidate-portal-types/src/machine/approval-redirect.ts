import { isLoopback } from '@bgc/core';

import type { CandidateBackgroundCheckResult } from '../types.ts';
import { CandidatePortalError } from './candidate-portal-error.ts';

/** Where a candidate may be sent. */
export interface ApprovalRedirectOptions {
  /** The origins of the background-check app, such as `https://bgc.example.com`: with the scheme, without a path. */
  readonly allowedOrigins: readonly string[];
}

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

/** An entry that could never match, or that promises to look at a path, is a mistake of the caller: found in whatever state, it is found early. */
const originOf = (entry: unknown): string => {
  try {
    const { href, origin } = new URL(entry as string);
    if (href === `${origin}/`) return origin;
  } catch {
    // The platform's error would show it.
  }
  throw new CandidatePortalError(
    'invalid_call',
    'An entry of allowedOrigins is no origin. Write it with its scheme and without a path, as https://bgc.example.com.',
  );
};

/**
 * The URL under which the candidate approves in the background-check app, where the result has one. It holds a JWT: open it at once, and show, log and
 * store it nowhere. It must be absolute, `https` (loopback excepted) and of an allowed origin, so that nobody else gets the JWT.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows" (that the answer holds a URL is assumed)
 *
 * @example
 * const url = approvalRedirect(result, { allowedOrigins: ['https://bgc.example.com'] });
 * if (url) location.replace(url);
 * @returns undefined for every state but `report-ready`, and where the server has not said where to go.
 * @throws {@link CandidatePortalError} with code `refused_redirect` where the URL is refused, without the URL in it; `invalid_call` in any state where
 * `allowedOrigins` is no list of origins.
 */
export const approvalRedirect = (
  result: CandidateBackgroundCheckResult,
  options: ApprovalRedirectOptions,
): URL | undefined => {
  const allowed: unknown = (options as ApprovalRedirectOptions | null | undefined)?.allowedOrigins;
  if (!Array.isArray(allowed))
    throw new CandidatePortalError('invalid_call', 'Give allowedOrigins, a list such as ["https://bgc.example.com"].');
  const origins = allowed.map(originOf);
  if (result?.state !== 'report-ready' || result.redirectUrl === undefined) return undefined;
  try {
    const url = new URL(result.redirectUrl);
    if (isSafe(url) && origins.includes(url.origin)) return url;
  } catch {
    // What is no URL is refused like one that leads elsewhere; the platform's error would show it.
  }
  throw new CandidatePortalError(
    'refused_redirect',
    'The redirect is not to an https URL of allowedOrigins. Go nowhere.',
  );
};
