/** What the candidate decides on the report, and the status after it: "Flow-B terminal". */
const STATUS_AFTER = { approve: 'approved', decline: 'candidate-review-declined' } as const;

export type Decision = keyof typeof STATUS_AFTER;

export const decisionFrom = (value: unknown): Decision | undefined =>
  value === 'approve' || value === 'decline' ? value : undefined;

export const statusAfter = (decision: Decision): string => STATUS_AFTER[decision];
