import { AttemptFailure } from './attempt-failure.ts';

/** The connection was never made, so nothing of the request can have arrived. Bun names its own. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused']);

/** Certificate checks end before the request is written, and end the same way next time. */
const certificateCode =
  /^(?:CERT_\w+|ERR_TLS_CERT\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY|GET)_\w+|HOSTNAME_MISMATCH)$/;

const timeoutCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** As systems and undici write them (`ECONNRESET`), or Bun (`ConnectionRefused`). Anything else may be a text of somebody's own. */
const systemCode = /^(?:[A-Z][A-Z0-9_]{1,60}|(?:[A-Z][a-z]{1,20}){2,5})$/;

const codeOf = (thrown: unknown): string | undefined => {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code } = thrown as { readonly code?: unknown };
  return typeof code === 'string' && systemCode.test(code) ? code : undefined;
};

/** All that is kept of what a fetch threw: undici's error itself can hold the URL, headers and body. */
export const judgeThrown = (thrown: unknown): AttemptFailure => {
  if (thrown instanceof AttemptFailure) return thrown;
  const cause =
    typeof thrown === 'object' && thrown !== null ? (thrown as { readonly cause?: unknown }).cause : undefined;
  const reason = codeOf(cause) ?? codeOf(thrown);
  if (reason === undefined) return new AttemptFailure('connection');
  if (timeoutCodes.has(reason)) return new AttemptFailure('timeout', { reason });
  const permanent = certificateCode.test(reason);
  return new AttemptFailure('connection', { reason, permanent, unsent: permanent || unsentCodes.has(reason) });
};
