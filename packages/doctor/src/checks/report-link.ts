import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';

/** What somebody without credentials is given. */
export type LinkSeen =
  /** The link itself is refused before anything is sent. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Where it ends within its own host: at a page, which asks for a password or does not say; undefined where it has no end, or refuses. */
  | { readonly kind: 'redirect'; readonly elsewhere: boolean; readonly page?: 'login' | 'unknown' | 'none' }
  /** 200, 203 or 206, whatever it is; `redirected`: behind a redirect within its host. */
  | { readonly kind: 'content'; readonly status?: number; readonly redirected?: boolean }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'no-answer'; readonly code?: string };

const reasons: Readonly<Record<string, readonly [seen: string, fix: string]>> = {
  'not-a-url': ['it is no complete URL', 'Give it as recruiters get it.'],
  'not-https': ['it is not https', 'Serve reports by https alone: they travel in the clear otherwise.'],
  credentials: [
    'it holds a user name or password',
    'Ask for a login instead: everybody who has the link has the password.',
  ],
  'address-not-public': [
    'its host has an address that is not public',
    'Recruiters reach it from outside: give it a public name. For a server on this machine there is --allow-loopback.',
  ],
};

const why =
  'A report that opens for everybody who has its link is a leak: links are forwarded, logged and kept in histories.';
const plain: Rule = { source: 'the rules of fetchReport, in @bgc/core/node', fidelity: 'own' };

/** Is the report behind a login? The link itself is told nowhere. */
export const judgeReportLink = (seen: LinkSeen, rule: Rule = plain): Finding => {
  const say = sayingOf('report-link', { about: 'without credentials', why, rule });
  const behindLogin =
    'Answer 401, or redirect to a login, wherever the session is missing. A secret part in the link is no login.';
  if (seen.kind === 'content')
    return say.failed(
      `HTTP ${seen.status ?? 200}${seen.redirected === true ? ', behind a redirect within its host' : ''}: it opens without a login`,
      behindLogin,
    );
  if (seen.kind === 'redirect' && !seen.elsewhere && seen.page === 'unknown')
    return say.warning(
      'a redirect within its host, to a page that asks for no password',
      'If it is a login in several steps, all is well. If it is the report, it opens for everybody: put the login before it.',
    );
  if (seen.kind === 'redirect' && !seen.elsewhere && seen.page === 'none')
    return say.warning(
      'redirects within its host without an end',
      'Open it in a browser that is not logged in, and look.',
    );
  if (seen.kind === 'redirect')
    return seen.elsewhere
      ? say.warning(
          'a redirect to another host, which is not followed',
          'If it is a login, all is well. If it is a file store with a signed address, it opens for everybody: put the login before it.',
        )
      : say.ok('a redirect within its host, to a login');
  if (seen.kind === 'refused') {
    const [told, fix] = reasons[seen.reason] ?? ['it is refused', 'Give it as recruiters get it.'];
    return say.failed(told, fix);
  }
  if (seen.kind === 'no-answer')
    return say.warning(
      `no answer (${seen.code ?? 'in time'}): nothing can be told`,
      'Check host and certificate, and whether this machine reaches it.',
    );
  const { status } = seen;
  if (status === 401 || status === 403) return say.ok(`HTTP ${status}: it asks who comes`);
  return say.warning(
    `HTTP ${status}: nothing can be told`,
    status === 404 || status === 410
      ? 'Give the link of a report that is there, or look whether it is meant to be hidden.'
      : 'Call again when the server answers.',
  );
};

export const noReportLink = (seen: string, rule: Rule = plain): Finding =>
  sayingOf('report-link', { about: 'without credentials', why, rule }).skipped(seen);
