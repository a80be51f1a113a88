import type { JsonObject } from '../json.ts';
import type { Check } from './check.ts';
import { flowOf, type CandidateFlow } from './flow.ts';
import { meaningOf, type Meaning } from './status.ts';

/** What the caller has proven of itself, towards this very check. */
export interface Proof {
  readonly hasSession: boolean;
  readonly isFreshlyVerified: boolean;
}

type Show = (proof: Proof, redirectUrl: () => string) => JsonObject;

const NOT_FOUND: JsonObject = { state: 'not-found' };
const IDENTITY_COLLECTION_REQUIRED: JsonObject = { state: 'identity-collection-required' };

const submitted = (outcome: string): JsonObject => ({ state: 'submitted', outcome });

/** "A finished Flow-A outcome" is hidden "unless the caller presents a valid session cookie". */
const gated =
  (outcome: string): Show =>
  ({ hasSession }) =>
    hasSession ? submitted(outcome) : IDENTITY_COLLECTION_REQUIRED;

/** "Demands a fresh eID verification before the report can be viewed or approved": a session cookie does not do. */
const reviewed =
  (unlocked: string): Show =>
  ({ isFreshlyVerified }) => ({ state: 'report-review-required', ...(isFreshlyVerified ? { unlocked } : {}) });

const COMPLETED: Readonly<Record<CandidateFlow, Show>> = {
  // "Exception: a verified outcome reached from completed-ok/completed-anomalies is not gated."
  'identity-collection': () => submitted('verified'),
  'report-approval': reviewed('report'),
  'report-appendix-gate': reviewed('sensitive-appendix'),
  'approval-no-gate': (_, redirectUrl) => ({ state: 'report-ready', redirectUrl: redirectUrl() }),
};

const SHOWN: Readonly<Record<Meaning, (flow: CandidateFlow) => Show>> = {
  'awaiting-identity': () => () => IDENTITY_COLLECTION_REQUIRED,
  'identity-verified': () => gated('verified'),
  'proceeded-unverified': () => gated('proceeded-unverified'),
  'identity-declined': () => gated('declined'),
  'report-completed': (flow) => COMPLETED[flow],
  'report-approved': () => () => submitted('approved'),
  'report-declined': () => () => submitted('report-declined'),
};

/** Which of the five states the candidate sees. `redirectUrl` is asked for only where the state carries one. */
export const resultOf = (check: Check | undefined, proof: Proof, redirectUrl: () => string): JsonObject => {
  const flow = check && flowOf(check.flags);
  const meaning = check && meaningOf(check.status);
  return flow && meaning ? SHOWN[meaning](flow)(proof, redirectUrl) : NOT_FOUND;
};
