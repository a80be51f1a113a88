import type { CandidateFlow } from './flow.ts';
import type { PageView } from './page-view.ts';
import type { Fidelity } from './source.ts';

/** What can happen to a check, or to the session of who looks at it. */
export type CandidateEvent =
  | 'check-ordered'
  | 'identity-verified'
  | 'identity-declined'
  | 'country-declared'
  | 'session-lost'
  | 'identity-verified-again'
  | 'report-completed'
  | 'report-unlocked'
  | 'report-approved'
  | 'report-declined';

/** A step from one view to another. */
export interface Transition {
  readonly flow: CandidateFlow;
  readonly from: PageView;
  readonly event: CandidateEvent;
  readonly to: PageView;
  readonly fidelity: Fidelity;
  /** What the candidate holds after it. */
  readonly mints?: 'session-cookie' | 'fresh-verification';
  /** What the candidate must hold for it. */
  readonly needs?: 'fresh-verification';
}

/** What each flow shows when the report is completed. The only thing that the flow decides. */
export const completedViews = {
  'identity-collection': 'submitted.verified',
  'report-approval': 'report-review-required',
  'approval-no-gate': 'report-ready',
  'report-appendix-gate': 'report-review-required',
} as const satisfies Readonly<Record<CandidateFlow, PageView>>;

type Step = readonly [
  flow: CandidateFlow,
  from: PageView,
  event: CandidateEvent,
  to: PageView,
  fidelity: Fidelity,
  mints?: Transition['mints'],
  needs?: Transition['needs'],
];

const collect = 'identity-collection-required';
const review = 'report-review-required';
const verified = 'submitted.verified';
const declined = 'submitted.declined';
const unverified = 'submitted.proceeded-unverified';
const approved = 'submitted.approved';
const reportDeclined = 'submitted.report-declined';

/** What is alike in all flows. The source tells it of identity-collection; that the others collect an identity the same way is assumed. */
const collectionSteps = (flow: CandidateFlow): readonly Step[] => {
  const first = flow === 'identity-collection' ? 'documented' : 'assumed';
  const completed = completedViews[flow];
  return [
    [flow, 'not-found', 'check-ordered', collect, first],
    [flow, collect, 'identity-verified', verified, first, 'session-cookie'],
    [flow, collect, 'identity-declined', declined, first, 'session-cookie'],
    [flow, collect, 'country-declared', unverified, first, 'session-cookie'],
    [flow, verified, 'session-lost', collect, first],
    [flow, declined, 'session-lost', collect, first],
    [flow, unverified, 'session-lost', collect, first],
    // Nobody documents how a candidate who lost the cookie gets another.
    [flow, collect, 'identity-verified-again', verified, 'assumed', 'session-cookie'],
    [flow, collect, 'identity-verified-again', declined, 'assumed', 'session-cookie'],
    [flow, collect, 'identity-verified-again', unverified, 'assumed', 'session-cookie'],
    // "The candidate may never have done identity collection."
    [flow, collect, 'report-completed', completed, first],
    [flow, verified, 'report-completed', completed, first],
    [flow, unverified, 'report-completed', completed, 'assumed'],
  ];
};

const reviewSteps: readonly Step[] = [
  ['report-approval', review, 'report-unlocked', review, 'documented', 'fresh-verification'],
  ['report-approval', review, 'report-approved', approved, 'documented', undefined, 'fresh-verification'],
  ['report-approval', review, 'report-declined', reportDeclined, 'documented', undefined, 'fresh-verification'],
  ['approval-no-gate', 'report-ready', 'report-approved', approved, 'documented'],
  ['approval-no-gate', 'report-ready', 'report-declined', reportDeclined, 'assumed'],
  ['report-appendix-gate', review, 'report-unlocked', review, 'documented', 'fresh-verification'],
];

/**
 * Every step of every flow, as data: what happens, what is shown after it, and what it mints. What the source does not tell is marked `assumed`; a candidate
 * who declined the identification stays there (assumed). A step that changes no view stands here only where it mints something or changes what is gated.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows", "Access control"
 *
 * @example transitions.filter(({ mints }) => mints === 'session-cookie').map(({ event }) => event);
 */
export const transitions: readonly Transition[] = /* @__PURE__ */ (() =>
  Object.freeze(
    [...(Object.keys(completedViews) as CandidateFlow[]).flatMap(collectionSteps), ...reviewSteps].map(
      ([flow, from, event, to, fidelity, mints, needs]) =>
        Object.freeze({
          flow,
          from,
          event,
          to,
          fidelity,
          ...(mints && { mints }),
          ...(needs && { needs }),
        }),
    ),
  ))();

/**
 * Where a candidate can come to from what is shown now.
 *
 * Source: https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html "The 4 package flows"
 *
 * @example nextStates('report-ready', 'approval-no-gate').map(({ to }) => to); // ['submitted.approved', 'submitted.report-declined']
 * @returns none where the flow ends there, and for a view or flow that does not exist.
 */
export const nextStates = (view: PageView, flow: CandidateFlow): readonly Transition[] =>
  transitions.filter((step) => step.from === view && step.flow === flow);
