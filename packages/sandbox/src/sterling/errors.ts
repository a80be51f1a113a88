import type { Reply } from '../exchange/exchange.ts';
import { emptyReply, jsonReply } from '../exchange/reply.ts';

/** `code` is `<status>#<field>?<reason>`, though some codes have no field or no reason. */
export interface SterlingError {
  readonly code: string;
  readonly message: string;
}

/**
 * Every documented error is `{ errors: [{ code, message }] }`.
 * Source: https://sterling.readme.io/v1/reference, Errors.
 */
export const errorReply = (
  status: number,
  errors: readonly SterlingError[],
  headers: Record<string, string> = {},
): Reply => jsonReply(status, { errors: errors.map(({ code, message }) => ({ code, message })) }, headers);

/** The answer to one or several wrong things: the status is that of the first code. */
export const refuse = (...errors: readonly SterlingError[]): Reply =>
  errorReply(Number.parseInt(errors[0]?.code ?? '400', 10), errors);

/** "Your OAuth2 token is incorrect or has expired": no body is documented. */
export const unauthorized = (): Reply => emptyReply(401, { 'www-authenticate': 'Bearer error="invalid_token"' });

/** An id that the account does not have. No code is documented (assumed, after `400#candidateId?not-found`). */
export const notFound = (what: string): Reply =>
  refuse({
    code: `404#${what}?not-found`,
    message: `There is no such ${what} associated with the authenticated account`,
  });

export const CANDIDATE_NOT_FOUND: SterlingError = {
  code: '400#candidateId?not-found',
  message: 'candidateId must be a valid candidateId associated with the authenticated account',
};

export const PACKAGE_NOT_FOUND: SterlingError = {
  code: '400#packageId?not-found',
  message: 'packageId must be an active packageId associated with the authenticated account',
};
