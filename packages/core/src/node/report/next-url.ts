/// <reference types="node" />
import type { IncomingMessage } from 'node:http';

import { hasCredentials, readUrl } from './check-report-url.ts';
import type { ReportRedirectProblem } from './report-errors.ts';

/** RFC 9110, 15.4: those that name another place to ask. */
const followed = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads, or why it is not followed. */
export const nextUrl = (
  current: URL,
  { statusCode = 0, headersDistinct }: Pick<IncomingMessage, 'statusCode' | 'headersDistinct'>,
): URL | ReportRedirectProblem => {
  if (!followed.has(statusCode)) return 'status';
  const locations = headersDistinct['location'] ?? [];
  const next = locations.length === 1 ? readUrl(locations[0], current) : undefined;
  if (next === undefined) return 'unreadable';
  if (hasCredentials(next)) return 'credentials';
  // Not by `origin`: that of blob:https://host/ is the one inside it.
  return next.protocol === current.protocol && next.host === current.host ? next : 'other-origin';
};
