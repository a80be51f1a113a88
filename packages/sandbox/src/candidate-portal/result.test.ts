import { expect, test } from 'vitest';

import type { PackageFlags } from './flow.ts';
import { resultOf } from './result.ts';

/** The tags of "The 4 package flows", row by row: legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData. */
const FLOWS = [
  [false, false, false, 'none'],
  [true, false, false, 'identity'],
  [false, true, false, 'app'],
  [true, true, false, 'report'],
  [false, false, true, 'appendix'],
  [true, false, true, 'appendix'],
  [false, true, true, 'appendix'],
  [true, true, true, 'appendix'],
] as const;

/** What is shown in each status: nothing proven / session cookie / fresh verification / both. */
const ASK = 'identity-collection-required';
const UNGATED = {
  ordered: [ASK, ASK, ASK, ASK],
  verified: [ASK, 'submitted verified', ASK, 'submitted verified'],
  'proceeded-unverified': [ASK, 'submitted proceeded-unverified', ASK, 'submitted proceeded-unverified'],
  'candidate-declined': [ASK, 'submitted declined', ASK, 'submitted declined'],
  approved: Array.from({ length: 4 }, () => 'submitted approved'),
  'candidate-review-declined': Array.from({ length: 4 }, () => 'submitted report-declined'),
  'under-review': Array.from({ length: 4 }, () => 'not-found'),
  toString: Array.from({ length: 4 }, () => 'not-found'),
};
const review = (unlocked: string) => [
  'report-review-required',
  'report-review-required',
  `report-review-required ${unlocked}`,
  `report-review-required ${unlocked}`,
];
const COMPLETED = {
  identity: Array.from({ length: 4 }, () => 'submitted verified'),
  report: review('report'),
  appendix: review('sensitive-appendix'),
  app: Array.from({ length: 4 }, () => 'report-ready /app'),
};

const PROOFS = [0, 1, 2, 3].map((bits) => ({ hasSession: (bits & 1) === 1, isFreshlyVerified: (bits & 2) === 2 }));

test.each(FLOWS)(
  'legalChecks %s, requiresCandidateApproval %s, onlyCandidateCanSeeSensitiveData %s: every status, with every proof',
  (legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData, flow) => {
    const flags: PackageFlags = { legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData };
    const completed = flow === 'none' ? [] : COMPLETED[flow];
    const table = { ...UNGATED, 'completed-ok': completed, 'completed-anomalies': completed };
    for (const [status, shown] of Object.entries(table)) {
      const check = { checkId: 'check-1', accessId: 'x', flags, status, history: [] };
      const seen = PROOFS.map((proof) => Object.values(resultOf(check, proof, () => '/app')).join(' '));
      expect([status, seen]).toEqual([status, flow === 'none' ? Array.from(seen, () => 'not-found') : shown]);
    }
  },
);

test('where there is no check, nothing is found', () => {
  for (const proof of PROOFS) expect(resultOf(undefined, proof, () => '/app')).toEqual({ state: 'not-found' });
});
