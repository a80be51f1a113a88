import type { BgcError, FailureFacts } from '../../errors/bgc-error.ts';
import { ConnectionError } from '../../errors/transport-errors.ts';
import { judgeThrown } from '../../onion/judge-thrown.ts';
import { ReportContentError, ReportLinkError, ReportRedirectError } from './report-errors.ts';
import type { ReportContentProblem, ReportLinkProblem, ReportRedirectProblem } from './report-errors.ts';

export const operation = 'fetchReport';

type Row = readonly [what: string, advice: string];
type Facts = Pick<FailureFacts, 'attempts' | 'status'>;

export const mayBeUsedUp = 'If the link opens only once, it may be used up: make another.';
const another = 'Do not follow it by other means; ask who gave it for a link that leads straight to the report.';

const links: Readonly<Record<ReportLinkProblem, Row>> = {
  'not-a-url': ['the link is no absolute URL.', 'Take it as the provider gave it.'],
  'not-https': ['the link is not https.', 'Report it to the provider: the report would travel in the clear.'],
  credentials: ['the link holds a user name or password.', 'Give a credential by the option authorization.'],
  'origin-not-allowed': [
    'the link leads to an origin that is not allowed.',
    'Add it to allowedOrigins if you trust it, and find out where the link came from if you do not.',
  ],
  'address-not-public': [
    'the host of the link has an address that is not public.',
    'Find out where the link came from. For a test server on this machine there is dangerouslyAllowLoopback.',
  ],
};

const redirects: Readonly<Record<ReportRedirectProblem, Row>> = {
  'other-origin': ['the link redirects to another host, port or scheme.', another],
  credentials: ['the link redirects to a URL with a user name or password.', another],
  'too-many': ['the link redirects more often than maxRedirects.', 'Raise maxRedirects if it is meant to.'],
  unreadable: ['the link redirects to nothing that can be read.', 'Report it to the provider.'],
  status: ['the link was answered with a redirect that names no other place.', 'Report it to the provider.'],
};

const contents: Readonly<Record<ReportContentProblem, Row>> = {
  status: ['there is no complete report in the answer.', 'It may not be ready: ask again later, with another link.'],
  'content-type': [
    'the answer is of another type.',
    'It may be a login page. If it is the report, add its type to contentTypes.',
  ],
  encoded: ['the answer is compressed, which was not asked for.', 'Report it to the provider.'],
  length: ['the answer does not say how long it is, so nobody could tell whether it is whole.', mayBeUsedUp],
  empty: ['the answer is empty.', mayBeUsedUp],
  content: ['the answer begins as nothing of its type does.', 'It may be a login page: open the link by hand.'],
};

export const linkFailure = (reason: ReportLinkProblem, facts: Facts = {}): ReportLinkError => {
  const [what, advice] = links[reason];
  const unsent = (facts.attempts ?? 0) === 0 ? 'Nothing was sent. ' : '';
  return new ReportLinkError(what, { ...facts, operation, reason, advice: `${unsent}${advice}` });
};

export const redirectFailure = (reason: ReportRedirectProblem, facts: Facts): ReportRedirectError => {
  const [what, advice] = redirects[reason];
  return new ReportRedirectError(what, { ...facts, operation, reason, advice });
};

export const contentFailure = (reason: ReportContentProblem, expected: string, facts: Facts): ReportContentError => {
  const [what, advice] = contents[reason];
  return new ReportContentError(what, { ...facts, operation, reason, expected, path: '', advice });
};

/** Of what resolvers, sockets and TLS throw, only the code is kept: their messages hold the host. */
export const connectionFailure = (thrown: unknown, attempts: number): BgcError => {
  const { reason, permanent, unsent } = judgeThrown(thrown);
  const because = reason === undefined ? '' : ` (${reason})`;
  const [what, advice]: Row = permanent
    ? [
        `the server's certificate was refused${because}.`,
        'Nothing was sent. Check the system clock and the certificate authorities that are trusted (NODE_EXTRA_CA_CERTS).',
      ]
    : unsent || attempts === 0
      ? [`no connection could be made${because}.`, 'Nothing was sent: call again later.']
      : [`the connection broke before the report was complete${because}.`, mayBeUsedUp];
  return new ConnectionError(what, { operation, reason, attempts, advice });
};
