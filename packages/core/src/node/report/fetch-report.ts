import type { Clock } from '../../clock.ts';
import { loadOnce } from '../../load-once.ts';

/** What `fetchReport` takes: which reports are accepted, from where, and how large. */
export interface FetchReportOptions {
  /** Media types that are taken, without parameters: `['application/pdf']` unless told. Of a type whose first bytes are known, they are looked at. */
  readonly contentTypes?: readonly string[];
  /** Bytes after which the report is refused: 52 428 800 unless told. */
  readonly maxBytes?: number;
  /** Milliseconds for all of it, to the last byte: 90 000 unless told. */
  readonly deadlineMs?: number;
  /** How many redirects are followed within the link's own origin: 3 unless told. Those to another are never followed. */
  readonly maxRedirects?: number;
  /** Where links may lead: `['https://reports.example.com']`. Anywhere public unless told; give it wherever you know it. */
  readonly allowedOrigins?: readonly string[];
  /** A credential, sent to this one origin and to no other. */
  readonly authorization?: {
    /** `https://reports.example.com` */
    readonly origin: string;
    /** The whole header: `Bearer …`. */
    readonly value: string;
  };
  /** Ends it at any point. */
  readonly signal?: AbortSignal;
  /** For tests: the addresses of a host. Asked once a request; the connection goes to what it answered then, and nowhere else. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** The system's unless told. */
  readonly clock?: Clock;
  /** For tests and the sandbox: links may lead to this very machine, also by http. No other address is allowed by it. */
  readonly dangerouslyAllowLoopback?: boolean;
}

/** A report in memory. `bytes` is not enumerable, so that no logger, `inspect` or `JSON.stringify` shows any of it. */
export interface FetchedReport {
  readonly bytes: Uint8Array;
  /** One of `contentTypes`, in lower case and without parameters. */
  readonly contentType: string;
  /** Of `bytes`. */
  readonly length: number;
}

/** With node:https, which takes time to load. */
const load = /* @__PURE__ */ loadOnce(() => import('./run-report.ts'));

/**
 * Fetches what a report link leads to, in a server that a link must not deceive. A link is data from outside: whoever can write one (in a check, a callback, a form)
 * would otherwise choose what this server connects to.
 *
 * - `https` only. All addresses of the host must be public; the connection goes to those that were checked, so that no second answer of the resolver counts. Proxies are not used.
 * - Redirects are followed within the same scheme, host and port alone, and checked like the link.
 * - Nothing is sent but the request: no cookie, no referrer, and a credential only to the origin that it was given for.
 * - It is asked for once, and never again by itself: a one-time link would be used up.
 * - What comes must be of a type that was asked for, begin as that type does, say its length, and be neither compressed nor too long.
 * - No error, and nothing that they print, holds the link, its host or what came. A name that the server gives the file is not read: it holds names of people.
 *
 * It needs Node: with the `fetch` of browsers and edge runtimes nobody can choose the address.
 *
 * @example
 * import { writeFile } from 'node:fs/promises';
 *
 * const { bytes } = await fetchReport(result.reportLink, { allowedOrigins: ['https://reports.example.com'] });
 * await writeFile('report.pdf', bytes, { mode: 0o600 });
 *
 * @throws ReportLinkError where the link itself is refused (`error.reason`); InvalidRequestError where an option is wrong: nothing was sent.
 * @throws ReportRedirectError, ReportContentError where the answer is no report (`error.reason`); ResponseTooLargeError where it is too long.
 * @throws ApiError where the status is 400 or above: NotFoundError, PermissionError, RateLimitError…
 * @throws ConnectionError, TimeoutError, AbortedError. If the link opens only once, it may be used up then.
 */
export const fetchReport = async (link: string | URL, options: FetchReportOptions = {}): Promise<FetchedReport> =>
  (await load()).runReport(link, options);
