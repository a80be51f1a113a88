import type { Reply } from '../exchange/exchange.ts';
import { textReply } from '../exchange/reply.ts';
import type { AccountBehaviour } from './account.ts';
import { jsonStyles, writeJson } from './json-style.ts';

/**
 * Every documented error: its status and its message.
 * Source: https://docs.attestr.com/v1/attestr-docs/work-verification-api, Error Codes; 4007 and the second 4005 from
 * https://docs.attestr.com/v1/attestr-docs/image-media-upload-api; 4003 and 40018 to 40039 from
 * https://docs.attestr.com/attestr-docs/background-verification-api-associate-item.
 */
export const ERRORS = {
  4001: [400, 'Malformed data or missing required parameter values'],
  4003: [400, 'Request ID is invalid'],
  4005: [400, 'Operation could not be performed due to low credits balance'],
  4007: [400, 'Incompatible file type'],
  40018: [400, 'Invalid profile Id or you do not have access to this record'],
  40038: [400, 'Profile is archived already, operation not allowed'],
  40039: [400, 'Async request type can not be associated to the background check profile'],
  4016: [401, 'Invalid client authorization'],
  4031: [403, 'Unauthorized access'],
  4035: [403, 'Requested service is not provisioned for your account'],
  4039: [403, "Client's IP address is not whitelisted"],
  4291: [429, 'Maximum account rate limit exceeded'],
  4292: [429, 'Maximum API rate limit exceeded'],
  4293: [429, 'Maximum account daily limit exceeded'],
  4294: [429, 'Maximum API daily limit exceeded'],
  5001: [500, 'Request could not be processed'],
} as const satisfies Readonly<Record<number, readonly [status: number, message: string]>>;

/** The error codes that Attestr documents. */
export type AttestrErrorCode = keyof typeof ERRORS;

/** On upload the number of low credits means another thing. */
const TOO_LARGE = 'Image file size exceeds the maximum permissible limit of 15MB';

export interface Refusal {
  readonly code: AttestrErrorCode;
  /** Never what was sent. */
  readonly details?: string;
}

export interface Refuser {
  /** Undefined where nobody knows who asks. */
  readonly behaviour: Pick<AccountBehaviour, 'errorDetails' | 'errorRequestId' | 'jsonStyle'> | undefined;
  readonly upload: boolean;
  readonly requestId: () => string;
}

/** `{ code, message, details?, requestId? }`; uploads say `httpStatusCode` besides. The status is that of the code unless an injected fault says otherwise. */
export const errorReply = (
  { behaviour, upload, requestId }: Refuser,
  { code, details }: Refusal,
  { status = ERRORS[code][0], headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Reply => {
  const body = {
    ...(upload ? { httpStatusCode: status } : {}),
    code,
    message: upload && code === 4005 ? TOO_LARGE : ERRORS[code][1],
    ...(details !== undefined && behaviour?.errorDetails !== 'absent' ? { details } : {}),
    ...(behaviour?.errorRequestId === 'absent' ? {} : { requestId: requestId() }),
  };
  const text = writeJson(body, jsonStyles[behaviour?.jsonStyle ?? 'compact']);
  return textReply(status, 'application/json; charset=utf-8', text, headers);
};

/** The code that an injected fault of a status has. */
export const codeOf = (status: number): AttestrErrorCode => {
  if (status === 401) return 4016;
  if (status === 403) return 4031;
  if (status === 429) return 4291;
  return status >= 500 ? 5001 : 4001;
};
