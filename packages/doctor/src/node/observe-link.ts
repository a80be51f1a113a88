import { isApiError, isBgcError } from '@bgc/core';
import type { Clock } from '@bgc/core';
import { fetchReport, isReportContentError, isReportLinkError, isReportRedirectError } from '@bgc/core/node';
import type { FetchedReport } from '@bgc/core/node';

import type { LinkSeen } from '../checks/report-link.ts';
import { systemCodeOf } from '../failure.ts';
import type { Network } from './network.ts';

export interface LinkTools {
  readonly clock: Clock;
  readonly limitMs: number;
  readonly network: Network;
  readonly allowLoopback: boolean;
}

/** What a browser would show. */
const contentTypes = [
  'application/pdf',
  'text/html',
  'application/xhtml+xml',
  'application/octet-stream',
  'text/plain',
  'image/png',
  'image/jpeg',
];

const seenOf = (thrown: unknown): LinkSeen => {
  if (isReportLinkError(thrown)) return { kind: 'refused', reason: thrown.reason };
  if (isReportRedirectError(thrown)) return { kind: 'redirect', elsewhere: thrown.reason !== 'too-many' };
  const { status } = isBgcError(thrown) ? thrown : {};
  // What it was is of no matter: it was given to somebody without credentials.
  if (status === 203 || status === 206) return { kind: 'content', status };
  if (status === 200 || (isReportContentError(thrown) && thrown.reason !== 'status')) return { kind: 'content' };
  if (isApiError(thrown) || status !== undefined) return { kind: 'status', status: status ?? 0 };
  const code = systemCodeOf(thrown) ?? systemCodeOf({ code: (thrown as { readonly reason?: unknown } | null)?.reason });
  return { kind: 'no-answer', ...(code === undefined ? {} : { code }) };
};

const get = (
  link: string,
  { clock, limitMs, network, allowLoopback }: LinkTools,
  { signal, maxRedirects }: { readonly signal: AbortSignal; readonly maxRedirects: number },
): Promise<FetchedReport> =>
  fetchReport(link, {
    contentTypes,
    maxRedirects,
    deadlineMs: limitMs,
    signal,
    clock,
    resolve: network.resolve,
    dangerouslyAllowLoopback: allowLoopback,
  });

/** Asks for it once, as anybody could: by the rules of `fetchReport`, without credentials, and following no redirect. */
export const observeLink = async (link: string, tools: LinkTools, signal: AbortSignal): Promise<LinkSeen> => {
  try {
    await get(link, tools, { signal, maxRedirects: 0 });
    return { kind: 'content' };
  } catch (thrown) {
    return seenOf(thrown);
  }
};

const most = 5;

/** Looks at what a page shows, and keeps nothing of it. */
const pageOf = ({ bytes, contentType }: FetchedReport): LinkSeen => {
  if (!/html/.test(contentType)) return { kind: 'content', redirected: true };
  const asks = /\btype\s*=\s*["']?password\b/i.test(new TextDecoder().decode(bytes));
  return { kind: 'redirect', elsewhere: false, page: asks ? 'login' : 'unknown' };
};

/** The same for a report: where a redirect stays within its host, what is behind it. A redirect alone is no login. */
export const observeReportLink = async (link: string, tools: LinkTools, signal: AbortSignal): Promise<LinkSeen> => {
  const first = await observeLink(link, tools, signal);
  if (first.kind !== 'redirect' || first.elsewhere) return first;
  try {
    return pageOf(await get(link, tools, { signal, maxRedirects: most }));
  } catch (thrown) {
    const seen = seenOf(thrown);
    // A page that says no length, for one: it may be either.
    if (seen.kind === 'content') return { kind: 'redirect', elsewhere: false, page: 'unknown' };
    if (seen.kind === 'redirect') return seen.elsewhere ? seen : { ...seen, page: 'none' };
    return seen;
  }
};
