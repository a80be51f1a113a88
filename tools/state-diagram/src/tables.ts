import type { AccessRule, DeprecatedLink, FlowRow } from '@bgc/candidate-portal-types';

import { markdownTable } from './markdown-table.ts';

const code = (text: string): string => `\`${text}\``;
const emphasized = (text: string): string => (text === 'required' ? `**${text}**` : text);
const yes = (flag: boolean): string => (flag ? 'yes' : '');

/** What protects each view. */
export const accessControlTable = (rules: readonly AccessRule[]): string =>
  markdownTable(
    ['view', 'valid session cookie', 'live eID verification', 'note'],
    rules.map(({ view, sessionCookie, liveVerification, note }) => [
      code(view),
      emphasized(sessionCookie),
      emphasized(liveVerification),
      note,
    ]),
  );

/** Which flow each combination of flags leads to. */
export const flowsTable = (rows: readonly FlowRow[]): string =>
  markdownTable(
    ['`legalChecks`', '`requiresCandidateApproval`', '`onlyCandidateCanSeeSensitiveData`', 'flow', 'source'],
    rows.map(({ legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData, flow, fidelity }) => [
      yes(legalChecks),
      yes(requiresCandidateApproval),
      yes(onlyCandidateCanSeeSensitiveData),
      flow === undefined ? 'none: `not-found`' : code(flow),
      fidelity,
    ]),
  );

/** Former links, and where they lead for good. */
export const deprecatedLinksTable = (links: readonly DeprecatedLink[]): string =>
  markdownTable(
    ['former link', 'status', 'leads to', 'the former path is'],
    links.map(({ from, status, to, pathFidelity }) => [code(from), `${status}`, code(to), pathFidelity]),
  );
