/// <reference types="node" />
import type { IncomingMessage } from 'node:http';

import type { ApiError } from '../../errors/api-errors.ts';
import { statusError } from '../../errors/status-error.ts';
import { parseRetryAfter } from '../../onion/retry-after.ts';
import { checkReportUrl, readUrl } from './check-report-url.ts';
import type { FetchedReport } from './fetch-report.ts';
import { findAddresses } from './find-addresses.ts';
import { nextUrl } from './next-url.ts';
import { readReport } from './read-report.ts';
import { linkFailure, operation, redirectFailure } from './report-failures.ts';
import type { ReportSettings } from './report-options.ts';
import { requestReport } from './request-report.ts';

interface Work {
  /** Requests that were begun. */
  readonly progress: { attempts: number };
  readonly signal: AbortSignal;
  readonly ca: string | undefined;
}

const headersFor = (url: URL, { contentTypes, authorization }: ReportSettings): Readonly<Record<string, string>> => ({
  accept: contentTypes.join(', '),
  'accept-encoding': 'identity',
  // As fetch of Node says it: what stands before servers turns away who says nothing.
  'user-agent': 'node',
  ...(authorization?.origin === url.origin ? { authorization: authorization.value } : {}),
});

const refusal = ({ headers }: IncomingMessage, status: number, attempts: number, now: number): ApiError =>
  statusError(status, {
    operation,
    status,
    attempts,
    retryAfterMs: parseRetryAfter(headers['retry-after'] ?? null, now),
    ...(status < 429
      ? { advice: 'The link may have expired, be used up, or need a login (option authorization): make another.' }
      : {}),
  });

/** From the link, by way of redirects within its origin, to the report. Each place is checked anew, and its addresses with it. */
export const followLink = async (
  link: unknown,
  settings: ReportSettings,
  { progress, signal, ca }: Work,
): Promise<FetchedReport> => {
  let url = readUrl(link);
  if (url === undefined) throw linkFailure('not-a-url');
  for (let redirects = 0; ; redirects += 1) {
    const problem = checkReportUrl(url, settings);
    if (problem !== undefined) throw linkFailure(problem, { attempts: progress.attempts });
    const addresses = await findAddresses(url, settings, progress.attempts);
    // A resolver cannot be stopped; what it says after the end starts nothing.
    signal.throwIfAborted();
    progress.attempts += 1;
    const response = await requestReport({ url, addresses, headers: headersFor(url, settings), signal, ca });
    const { statusCode: status = 0 } = response;
    const facts = { attempts: progress.attempts, status };
    if (status >= 400) throw refusal(response, status, progress.attempts, settings.clock.now());
    if (status < 300) return readReport(response, settings, progress.attempts);
    const next = nextUrl(url, response);
    if (typeof next === 'string') throw redirectFailure(next, facts);
    if (redirects >= settings.maxRedirects) throw redirectFailure('too-many', facts);
    response.destroy();
    url = next;
  }
};
