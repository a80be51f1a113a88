import { approvalRedirect } from '@bgc/candidate-portal-types';
import type { CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';

import { Refused } from './backend.ts';
import type { Backend } from './backend.ts';
import type { Brought } from './view-of-result.ts';

export interface Check extends Brought {
  readonly result: CandidateBackgroundCheckResult;
  /** It was unlocked, and is not any more. */
  readonly lockedAgain: boolean;
}

export interface CheckSource {
  readonly accessId: string;
  readonly baseUrl: string;
  readonly allowedOrigins: readonly string[];
  readonly backend: Backend;
}

/** A verification may expire between the two requests. */
const unlessLocked = async (reading: Promise<unknown>): Promise<unknown> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

/** What is on record now, and what belongs to it: the report where it is unlocked, the address where it is approved elsewhere. */
export const readCheck = async (
  { accessId, baseUrl, allowedOrigins, backend }: CheckSource,
  signal: AbortSignal,
): Promise<Check> => {
  const result = await fetchCandidateBackgroundCheck(accessId, { baseUrl, signal });
  const unlocked = result.state === 'report-review-required' && result.unlocked !== undefined;
  const report = unlocked ? await unlessLocked(backend.report(signal)) : undefined;
  const approval = approvalRedirect(result, { allowedOrigins });
  return { result, report, approval, lockedAgain: unlocked && report === undefined };
};
