import { isBgcError } from '@bgc/core';

/** What may be told of an error that a client threw: words and numbers of closed lists, and the client's own advice. */
export interface Failure {
  /** The error's `code`: `authentication`, `timeout`… */
  readonly kind: string;
  readonly status?: number;
  /** What the system calls it: `ECONNREFUSED`. */
  readonly reason?: string;
  /** RFC 6749, 5.2. */
  readonly oauthCode?: string;
  /** Of the token request, not of the call itself. */
  readonly ofToken: boolean;
  /** In the client's own words, which repeat nothing of an answer. */
  readonly advice: string;
}

const oauthCodes = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

const tokenOperations = ['createToken', 'requestToken'];

/** As systems, TLS and undici write them. */
const systemCode = /^[A-Z][A-Z0-9_]{2,40}$/;

/** The code that the system, TLS or undici gives for what was thrown. */
export const systemCodeOf = (thrown: unknown): string | undefined => {
  for (const one of [thrown, (thrown as { readonly cause?: unknown } | null | undefined)?.cause]) {
    const code = typeof one === 'object' && one !== null ? (one as { readonly code?: unknown }).code : undefined;
    if (typeof code === 'string' && systemCode.test(code)) return code;
  }
  return undefined;
};

const reasonOf = (error: object): string | undefined => {
  const { reason } = error as { readonly reason?: unknown };
  return typeof reason === 'string' && systemCode.test(reason) ? reason : undefined;
};

/** Anything thrown, as far as it may be told. What is no error of these packages is told by nothing but that. */
export const failureOf = (thrown: unknown): Failure => {
  if (!isBgcError(thrown)) return { kind: 'unexpected', ofToken: false, advice: '' };
  const { status } = thrown;
  const reason = reasonOf(thrown);
  const oauthCode = thrown.complaints.map(({ code }) => code).find((code) => oauthCodes.includes(code ?? ''));
  return {
    kind: thrown.code,
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(oauthCode === undefined ? {} : { oauthCode }),
    ofToken: tokenOperations.includes(thrown.operation ?? ''),
    advice: thrown.advice,
  };
};

const words: Readonly<Record<string, string>> = {
  authentication: 'refused as not authenticated',
  permission: 'forbidden',
  not_found: 'not found',
  rate_limit: 'refused by a limit of calls',
  validation: 'refused as wrong',
  server: 'a failure of the server',
  timeout: 'no whole answer in time',
  connection: 'no connection, or one that broke',
  redirect: 'a redirect, which is never followed',
  response_parse: 'an answer that is not what the provider documents (a page of a proxy, for one)',
  response_too_large: 'an answer that never ends',
  unexpected: 'an error that is none of these packages',
};

/** In one line, for people. */
export const describeFailure = ({ kind, status, reason, oauthCode }: Failure): string => {
  const parts = [status === undefined ? undefined : `HTTP ${status}`, oauthCode, reason].filter(Boolean);
  return `${words[kind] ?? 'refused'}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
};
