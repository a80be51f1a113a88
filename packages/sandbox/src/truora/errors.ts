import type { Reply } from '../exchange/exchange.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { JsonObject } from '../json.ts';
import type { Account } from './account.ts';

/**
 * `{ code, http_code, message }`. Only the code 10404 is published; the others are made after it (assumed). The published schema has `code` as
 * text, its example as a number.
 * Source: https://docs.truora.com/openapi.json, Errors.
 */
const errorBody = (account: Pick<Account, 'behaviour'> | undefined, status: number, message: string): JsonObject => {
  const code = 10_000 + status;
  const written = account?.behaviour.errorCode === 'string' ? String(code) : code;
  return { code: written, http_code: status, message };
};

export const errorReply = (
  account: Pick<Account, 'behaviour'> | undefined,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Reply => jsonReply(status, errorBody(account, status, message), headers);

/** A 400 that names what is wrong, never what was sent. */
export const refuse = (account: Account, message: string): Reply => errorReply(account, 400, message);

/** The same as a list of one: so POST /v1/behavior declares it, and nothing else. */
export const refuseInList = (account: Account, message: string): Reply =>
  jsonReply(400, [errorBody(account, 400, message)]);

/** An id that the account does not have: another account's is as unknown as one that never was. */
export const notFound = (account: Account, what = 'Resource'): Reply =>
  errorReply(account, 404, what === 'Resource' ? 'Resource not found' : `The ${what} was not found`);
