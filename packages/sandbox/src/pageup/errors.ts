import type { Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { Json } from '../json.ts';

export interface PageUpError {
  readonly message: string;
  readonly field?: string;
}

/**
 * Every error of the API is a JSON array of `{ message, field? }`.
 * Source: https://developers.pageuppeople.com/Content/error-handling
 */
export const errorArray = (
  status: number,
  errors: readonly PageUpError[],
  headers: Record<string, string> = {},
): Reply =>
  jsonReply(
    status,
    errors.map((error): Json => ({ ...error })),
    headers,
  );

/**
 * An OAuth error as RFC 6749 section 5.2 has it. PageUp documents none (assumed).
 */
export const oauthError = (status: number, error: string, description?: string): Reply =>
  jsonReply(status, description === undefined ? { error } : { error, error_description: description }, {
    'cache-control': 'no-store',
  });
