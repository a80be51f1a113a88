import {
  AbortedError,
  ApiError,
  ConnectionError,
  parseJson,
  RedirectError,
  ResponseParseError,
  ResponseTooLargeError,
} from '@bgc/core';
import { readCappedBody } from '@bgc/core/webhooks';

import type { CandidateBackgroundCheckResult } from '../types.ts';
import { adviceFor } from './advice-for.ts';
import { callFacts } from './call-facts.ts';
import { checkNames } from './check-names.ts';
import { parseResult } from './parse-candidate-background-check.ts';
import { requestUrl } from './request-url.ts';
import { completeWire } from './wire.ts';
import type { CandidatePortalWire } from './wire.ts';

/** Where and how `fetchCandidateBackgroundCheck` asks. */
export interface FetchCandidateBackgroundCheckOptions {
  /** What the endpoint stands under: an https URL, http on loopback, or in a page a path of its own origin, such as `/candidate-portal`. */
  readonly baseUrl: string;
  /** The global `fetch` unless told; that of a sandbox in tests. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Ends the call, with an `AbortedError`. There is no other time limit: give `AbortSignal.timeout(10_000)` for one of ten seconds. */
  readonly signal?: AbortSignal | undefined;
  /** More headers; a server passes on the candidate's `cookie` here. A browser sends cookies by itself, to its own origin only. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What is written otherwise at your server than `wire` assumes. */
  readonly wire?: Partial<CandidatePortalWire> | undefined;
}

/** An answer is a few hundred bytes, with a JWT a few thousand. What never ends must not fill the memory. */
const maxBytes = 1_048_576;

/** The body as far as it may go: undefined where it is longer. A fetch without streams, such as that of React Native, gives it whole. */
const bodyOf = async (response: Response): Promise<Uint8Array | undefined> => {
  if (typeof response.body?.getReader !== 'function') return new Uint8Array(await response.arrayBuffer());
  const read = await readCappedBody(response, maxBytes);
  if (read.kind === 'complete') return read.bytes;
  if (read.kind === 'too-large') return undefined;
  throw new Error(read.kind);
};

/** The whole answer, or why there is none. What was thrown is not passed on: it can hold the URL, and with it the access code. */
const exchange = async (
  url: string,
  options: FetchCandidateBackgroundCheckOptions,
): Promise<readonly [Response, Uint8Array | undefined]> => {
  const { fetch = globalThis.fetch, signal, headers } = options;
  // Fetch leaves its listener on the signal that it is given.
  const own = new AbortController();
  const ask = async (): Promise<readonly [Response, Uint8Array | undefined]> => {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal: own.signal,
    });
    return [response, await bodyOf(response)];
  };
  let stop = (): void => undefined;
  // Not every fetch looks at the signal, and not every body ends with it.
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
    signal?.addEventListener('abort', stop);
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([ask(), stopped]);
  } catch {
    if (signal?.aborted === true)
      throw new AbortedError('the call was aborted by its signal (a time limit reads the same).', {
        ...callFacts,
        advice: 'You can ask again.',
      });
    throw new ConnectionError('there is no answer, or not all of it.', {
      ...callFacts,
      advice: 'Check baseUrl, headers and the network, then ask again.',
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    // An answer that is not read to its end would keep its connection.
    own.abort();
  }
};

const known = [
  'baseUrl',
  'fetch',
  'signal',
  'headers',
  'wire',
] satisfies (keyof FetchCandidateBackgroundCheckOptions)[];

const isRedirect = ({ type, status, redirected }: Response): boolean =>
  type === 'opaqueredirect' || redirected || (status >= 300 && status < 400);

/**
 * Asks which of the five states the candidate sees. Once and without a cache: asking again does no harm. Answers and requests are written as `wire` says,
 * most of which is assumed.
 *
 * A 404 is `not-found` whatever its body (assumed). A redirect is not followed, as it could take the access code elsewhere; the notes on the review flow
 * (https://refapp-dev.pages.dev/bgcCandidateReviewFlow.md) speak of one by the server, where the description of the states has one by JavaScript.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The states of GetCandidateBackgroundCheckHttp"
 *
 * @throws ResponseParseError where the answer is not JSON, or of no known state or outcome; ResponseTooLargeError where it is longer than 1 MiB.
 * @throws ApiError for any other failure of the server; `status` tells which. RedirectError, ConnectionError and AbortedError where there is no answer.
 * @throws InvalidRequestError for an access code that is empty or a whole link, ConfigurationError for an option that is wrong or misspelt. Nothing was sent.
 *
 * No error holds the access code, the URL or anything of the answer.
 *
 * @example
 * ```ts
 * const result = await fetchCandidateBackgroundCheck(accessId, { baseUrl: '/candidate-portal', signal });
 * if (result.state === 'identity-collection-required') askForIdentity();
 * ```
 */
export const fetchCandidateBackgroundCheck = async (
  accessId: string,
  options: FetchCandidateBackgroundCheckOptions,
): Promise<CandidateBackgroundCheckResult> => {
  // JavaScript can leave the options out: what is wrong then is the baseUrl.
  const told = (options as FetchCandidateBackgroundCheckOptions | null | undefined) ?? { baseUrl: '' };
  checkNames(told, known, 'option');
  const names = completeWire(told.wire);
  const [response, body] = await exchange(requestUrl(accessId, told, names), told);
  const { status } = response;
  const facts = { ...callFacts, status };
  if (isRedirect(response))
    throw new RedirectError('the answer is a redirect, which is not followed.', {
      ...facts,
      advice: 'Check baseUrl, and whether the server asks for a sign-in.',
    });
  if (status === names.notFoundStatus) return { state: 'not-found' };
  if (!response.ok)
    throw new ApiError(`the server refused, or failed: ${status}.`, { ...facts, advice: adviceFor(status) });
  if (!body) throw new ResponseTooLargeError(`the answer is longer than ${maxBytes} bytes.`, { ...facts, maxBytes });
  const json = parseJson(body);
  if (!json.ok)
    throw new ResponseParseError('the answer is not JSON.', {
      ...facts,
      path: '',
      expected: 'JSON',
      advice: 'Show nothing of it. Is it HTML? Check baseUrl.',
    });
  return parseResult(json.document, names, status);
};
