import { parseJson } from '@bgc/core';
import type { Operation, Reply, Verdict } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { isKnownSterlingErrorCode } from './error-codes.ts';

const unknown: Verdict = { kind: 'unknown' };

/** Codes that refuse what an order says, so that every attempt of it was refused. `…already…` is none of them: that is what a repeated order may be told. */
const refusesContent = /^400#(?:[\w.]+\?(?:format|invalid|not-found|required)|ticketing$)/;

const isRefused = (entry: unknown): boolean => {
  const code: unknown = typeof entry === 'object' && entry !== null && (entry as { readonly code?: unknown }).code;
  return isKnownSterlingErrorCode(code) && refusesContent.test(code);
};

/**
 * Sterling gives no status a meaning of its own: 2xx succeeds, 4xx is the request's fault, 5xx its servers' (https://sterling.readme.io,
 * "Errors"). So the general rule holds: 408, 425, 429 and 5xx may pass, all others are final. Limits of the rate are not published.
 *
 * What a repeated order is answered with is not documented. If an earlier attempt may have been taken, only a refusal in documented words about its content says that it
 * was not: any other may mean that the key is known.
 */
export const classify = ({ status, body }: Pick<Reply, 'status' | 'body'>, { id }: Pick<Operation, 'id'>): Verdict => {
  if (status !== 400 || id !== calls.createScreening.id) return unknown;
  const read = parseJson(body);
  const { errors } = ((read.ok && read.document) || {}) as { readonly errors?: unknown };
  const isFinal = Array.isArray(errors) && errors.length > 0 && errors.every(isRefused);
  return isFinal ? { kind: 'final', reason: 'content refused' } : unknown;
};
