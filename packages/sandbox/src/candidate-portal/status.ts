/** What a stored status means to the candidate. */
export type Meaning =
  | 'awaiting-identity'
  | 'identity-verified'
  | 'proceeded-unverified'
  | 'identity-declined'
  | 'report-completed'
  | 'report-approved'
  | 'report-declined';

/**
 * The provider names `candidate-declined`, `candidate-review-declined`, `completed-ok` and `completed-anomalies`; the others are assumed.
 * Any other status is not candidate-actionable.
 */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['ordered', 'awaiting-identity'],
  ['verified', 'identity-verified'],
  ['proceeded-unverified', 'proceeded-unverified'],
  ['candidate-declined', 'identity-declined'],
  ['completed-ok', 'report-completed'],
  ['completed-anomalies', 'report-completed'],
  ['approved', 'report-approved'],
  ['candidate-review-declined', 'report-declined'],
]);

export const meaningOf = (status: string): Meaning | undefined => MEANINGS.get(status);
