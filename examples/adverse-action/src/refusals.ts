import {
  isConflictError,
  isNotFoundError,
  isPermissionError,
  isValidationError,
  type BgcError,
  type KnownSterlingErrorCode,
} from '@bgc/sterling';

/** What the operator is told; everything else is told in the words of the error. */
const sentences = {
  '400#adverse-action-already-in-process':
    'This screening has an adverse action already, begun elsewhere. No second notice was sent: go on with it where it was begun.',
  '400#adverse-action?configuration':
    'Sterling has not set this account up for adverse action. No notice was sent: ask Sterling to, then begin again.',
  '400#report-status-not-ready':
    'The report is not ready for adverse action. No notice was sent: wait until it is complete, read it, and begin again if you still mean it.',
  '400#reportItemIds?not-allowed':
    'This report does not allow reasons. No notice was sent: begin again without report items.',
} as const satisfies Partial<Readonly<Record<KnownSterlingErrorCode, string>>>;

const byCode: Readonly<Record<string, string>> = sentences;

export const alreadyInProcess = '400#adverse-action-already-in-process' satisfies KnownSterlingErrorCode;

export const begunElsewhere = sentences[alreadyInProcess];

const guards = [isValidationError, isNotFoundError, isPermissionError, isConflictError];

export interface Refusal {
  readonly codes: readonly string[];
  /** For the operator; holds nothing personal. */
  readonly reason: string;
}

/** What Sterling answered, where that is certain: it refused, and nothing was begun. `undefined` for everything else. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!guards.some((guard) => guard(error))) return undefined;
  const { complaints, message } = error as BgcError;
  const codes = complaints.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const known = codes.map((code) => byCode[code]).find((sentence) => sentence !== undefined);
  return { codes, reason: known ?? message };
};
