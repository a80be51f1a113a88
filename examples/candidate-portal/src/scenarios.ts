import type {
  CandidateBackgroundCheckState,
  CandidateFlow,
  PackageFlags,
  SubmittedOutcome,
} from '@bgc/candidate-portal-types';

import type { notices } from './page/notices.ts';

/** What `main` says that it shows. */
export interface Seen {
  readonly state: CandidateBackgroundCheckState;
  readonly outcome?: SubmittedOutcome;
  readonly unlocked?: 'report' | 'sensitive-appendix';
}

/** What a candidate presses: on the page, at the emulated eID, or in the emulated approving app. */
export type Pressed =
  | 'verify-identity'
  | 'declare-country'
  | 'decline-identity'
  | 'verify-to-review'
  | 'approve-report'
  | 'decline-report'
  | 'continue-to-approve'
  | 'end-session'
  | 'eid-success'
  | 'eid-failure'
  | 'eid-decline'
  | 'eid-someone-else'
  | 'app-approve'
  | 'app-decline';

export type Step =
  | { readonly open: 'the link' | 'a link that leads nowhere' }
  | { readonly press: Pressed }
  | { readonly choose: string }
  /** The check itself is done meanwhile, with this result. */
  | { readonly complete: 'ok' | 'anomalies' }
  | { readonly see: Seen; readonly picture?: string }
  /** What the page says of what the candidate just did. */
  | { readonly told: keyof typeof notices };

export interface Scenario {
  readonly flow: CandidateFlow | 'none';
  readonly title: string;
  /** Of the package that was ordered; the others are not set. */
  readonly flags: Readonly<Partial<Record<keyof PackageFlags, true>>>;
  /** The stored status when the candidate gets the link. */
  readonly status: string;
  /** The page's redirect by script comes to nothing once, so that the page can be seen and its link be followed. */
  readonly stopsRedirect?: true;
  readonly steps: readonly Step[];
}

const open: Step = { open: 'the link' };
const press = (...pressed: readonly Pressed[]): readonly Step[] => pressed.map((one) => ({ press: one }));
const see = (seen: Seen, picture?: string): Step => ({ see: seen, ...(picture === undefined ? {} : { picture }) });
const outcome = (name: SubmittedOutcome): Step => see({ state: 'submitted', outcome: name }, name);

const told = (notice: keyof typeof notices): Step => ({ told: notice });
const nowhere = see({ state: 'not-found' }, 'not-found');
const collect = see({ state: 'identity-collection-required' });
const locked = see({ state: 'report-review-required' });
const unlocked = (what: 'report' | 'sensitive-appendix'): Step =>
  see({ state: 'report-review-required', unlocked: what }, what);

const collection = { flow: 'identity-collection', flags: { legalChecks: true }, status: 'ordered' } as const;
const approval = {
  flow: 'report-approval',
  flags: { legalChecks: true, requiresCandidateApproval: true },
  status: 'completed-ok',
} as const;
const appApproval = {
  flow: 'approval-no-gate',
  flags: { requiresCandidateApproval: true },
  status: 'completed-ok',
} as const;
const appendix = {
  flow: 'report-appendix-gate',
  flags: { onlyCandidateCanSeeSensitiveData: true },
  status: 'completed-anomalies',
} as const;

/** The four flows of the description, each to its end, every way in which they branch, and what leads to none. */
export const scenarios: readonly Scenario[] = [
  {
    ...collection,
    title: 'verifies',
    steps: [
      ...[open, see({ state: 'identity-collection-required' }, 'identity-collection-required')],
      ...[...press('verify-identity', 'eid-success'), outcome('verified')],
      // The cookie gate: the outcome is not shown without a session. The documented exception: it is, once the check is completed.
      ...[...press('end-session'), collect, { complete: 'ok' } as const, open, outcome('verified')],
    ],
  },
  {
    ...collection,
    title: 'fails, stops, and verifies',
    steps: [
      ...[open, collect, ...press('verify-identity', 'eid-failure')],
      ...[see({ state: 'identity-collection-required' }, 'verification-failed'), told('verificationFailed')],
      ...[...press('verify-identity', 'eid-decline'), collect, told('verificationStopped')],
      ...[...press('verify-identity', 'eid-success'), outcome('verified')],
    ],
  },
  { ...collection, title: 'declines', steps: [open, collect, ...press('decline-identity'), outcome('declined')] },
  {
    ...collection,
    title: 'declares a country',
    steps: [open, collect, { choose: 'SE' }, ...press('declare-country'), outcome('proceeded-unverified')],
  },
  {
    ...approval,
    title: 'approves',
    steps: [
      ...[open, see({ state: 'report-review-required' }, 'report-review-required')],
      ...[...press('verify-to-review', 'eid-success'), unlocked('report')],
      ...[...press('approve-report'), outcome('approved')],
    ],
  },
  {
    ...approval,
    title: 'is kept out with someone else’s eID, then declines',
    steps: [
      ...[open, locked, ...press('verify-to-review', 'eid-someone-else'), locked, told('verificationRefused')],
      ...[...press('verify-to-review', 'eid-success'), unlocked('report')],
      ...[...press('decline-report'), outcome('report-declined')],
    ],
  },
  {
    ...appApproval,
    title: 'follows the link and approves',
    stopsRedirect: true,
    steps: [
      ...[open, see({ state: 'report-ready' }, 'report-ready')],
      ...[...press('continue-to-approve', 'app-approve'), outcome('approved')],
    ],
  },
  {
    ...appApproval,
    title: 'is redirected and declines',
    stopsRedirect: true,
    steps: [open, see({ state: 'report-ready' }), open, ...press('app-decline'), outcome('report-declined')],
  },
  {
    ...appendix,
    title: 'reads the appendix',
    steps: [
      ...[open, locked, ...press('verify-to-review', 'eid-success'), unlocked('sensitive-appendix')],
      ...[...press('end-session'), locked],
    ],
  },
  {
    flow: 'none',
    title: 'has a link that leads nowhere, and no flow',
    flags: {},
    status: 'ordered',
    steps: [{ open: 'a link that leads nowhere' }, nowhere, open, see({ state: 'not-found' })],
  },
];
