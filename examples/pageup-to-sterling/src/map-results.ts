import type { CheckResult } from '@bgc/pageup';
import { isCanceled, isClear, isComplete } from '@bgc/sterling';
import type { ReportItem, Screening } from '@bgc/sterling';

/** What the whole report is called in PageUp. */
const overall = 'Background check';

/**
 * PageUp documents `pass` and `cancelled`, and no word for an adverse outcome. So `clear` is a pass, and anything else has none: the recruiter opens
 * the report. Whether PageUp shows other words is not known.
 */
const passIf = (isPass: boolean): Pick<CheckResult, 'status'> => (isPass ? { status: 'pass' } : {});

/**
 * Sterling's own page of the report, behind a login. Never `reportLinks()`, which open the report once for whoever has them, and never an invite's.
 */
const linkOf = ({ links }: Screening): Pick<CheckResult, 'reportLink'> => {
  const link = links?.admin?.web;
  return link === undefined ? {} : { reportLink: link };
};

/** One result a kind: several counties of one search are a pass together or not at all. */
const itemResults = (items: readonly ReportItem[], link: Pick<CheckResult, 'reportLink'>): readonly CheckResult[] =>
  [...new Set(items.map(({ type }) => type))].flatMap((reportType) => {
    const same = items.filter(({ type }) => type === reportType);
    if (reportType === undefined || !same.every(isComplete)) return [];
    return [{ reportType, ...link, ...passIf(same.every(isClear)) }];
  });

/** Under names of their own, so that they stand beside the outcome. Their words are Sterling's; that PageUp shows them is assumed. */
const afterwards = (
  { adverseActions = [], dispute }: Screening,
  link: Pick<CheckResult, 'reportLink'>,
): CheckResult[] => {
  const latest = adverseActions.at(-1);
  return [
    ...(latest === undefined ? [] : [{ reportType: 'Adverse action', ...link, status: latest.status ?? '' }]),
    ...(dispute === undefined ? [] : [{ reportType: 'Dispute', ...link, status: dispute.status ?? '' }]),
  ];
};

/** What PageUp is to be told of a screening. */
export type News =
  | { readonly kind: 'partial'; readonly results: readonly CheckResult[] }
  | { readonly kind: 'final'; readonly results: readonly CheckResult[] }
  | { readonly kind: 'canceled'; readonly results: readonly CheckResult[] };

/** A status that nobody documents tells of work in progress: nothing is declared final that is not. */
export const newsOf = (screening: Screening): News => {
  const link = linkOf(screening);
  const items = itemResults(screening.reportItems ?? [], link);
  if (isCanceled(screening))
    return { kind: 'canceled', results: [...items, { reportType: overall, ...link, status: 'cancelled' }] };
  if (!isComplete(screening)) return { kind: 'partial', results: items };
  const whole = { reportType: overall, ...link, ...passIf(isClear(screening)) };
  return { kind: 'final', results: [...items, whole, ...afterwards(screening, link)] };
};
