import {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './api-errors.ts';
import type { FailureFacts } from './bgc-error.ts';

type Row = readonly [typeof ApiError, string, string];

const validation: Row = [ValidationError, 'refused the input', 'Correct what it complains about, then call again.'];
const notFound: Row = [NotFoundError, 'knows no such thing', 'Check the id, the tenant and the environment.'];
const conflict: Row = [ConflictError, 'reports a conflict', 'Read the current state, then decide again.'];
const server: Row = [ServerError, 'failed', 'Call again later; if it goes on, give the request id to its support.'];
const other: Row = [ApiError, 'gave an unexpected answer', 'Check baseUrl and environment.'];

const rows: Readonly<Record<number, Row>> = {
  400: validation,
  401: [AuthenticationError, 'refused the credential', 'Check the credential and its environment.'],
  403: [PermissionError, 'refused permission', 'Check what the credential is allowed to do: its scopes and claims.'],
  404: notFound,
  409: conflict,
  410: notFound,
  412: conflict,
  413: validation,
  415: validation,
  422: validation,
  429: [RateLimitError, 'limits the rate of calls', 'Wait (retryAfterMs, where it is set), then call less often.'],
};

const complaintText = ({ complaints = [] }: FailureFacts): string => {
  const shown = complaints
    .slice(0, 3)
    .map(({ code, field, reason, message }) => code ?? message ?? [field, reason].filter(Boolean).join(' '))
    .filter((text) => text !== '');
  return shown.length === 0 ? '' : ` (${shown.join('; ')})`;
};

/** The typed error of a refusal, by its status. */
export const statusError = (kind: number, facts: FailureFacts & { readonly status: number }): ApiError => {
  const [errorClass, what, advice] = rows[kind] ?? (kind >= 500 ? server : other);
  return new errorClass(`the provider ${what}: ${facts.status}${complaintText(facts)}.`, {
    ...facts,
    advice: facts.advice ?? advice,
  });
};
