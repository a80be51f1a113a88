import type { ReportSettings } from './report-options.ts';
import type { ReportLinkProblem } from './report-errors.ts';

/** Programs read them differently: one takes a backslash for a slash, another drops a line feed. No provider's link has one. */
// oxlint-disable-next-line no-control-regex
const ambiguous = /[\x00-\x1f\x7f\\]/;

/** The URL that all else goes by: it is parsed once, and never written and parsed again. */
export const readUrl = (link: unknown, base?: URL): URL | undefined => {
  const text = link instanceof URL ? link.href : link;
  if (typeof text !== 'string' || ambiguous.test(text)) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

export const hasCredentials = ({ username, password }: URL): boolean => username !== '' || password !== '';

/** What speaks against a link before anybody is asked where it leads. */
export const checkReportUrl = (
  url: URL,
  { allowedOrigins, dangerouslyAllowLoopback }: Pick<ReportSettings, 'allowedOrigins' | 'dangerouslyAllowLoopback'>,
): ReportLinkProblem | undefined => {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && dangerouslyAllowLoopback)) return 'not-https';
  if (hasCredentials(url)) return 'credentials';
  return allowedOrigins === undefined || allowedOrigins.includes(url.origin) ? undefined : 'origin-not-allowed';
};
