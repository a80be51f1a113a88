import type { CandidateBackgroundCheckState, SubmittedOutcome } from '@bgc/candidate-portal-types';

/** What `main` shows. */
export interface View {
  readonly state: CandidateBackgroundCheckState | 'loading' | 'error';
  readonly outcome?: SubmittedOutcome;
  readonly unlocked?: 'report' | 'sensitive-appendix';
  readonly heading: string;
  readonly content: readonly Node[];
}

/** What a candidate can do here. */
export interface Actions {
  verifyIdentity(): void;
  declareCountry(country: string): void;
  declineIdentity(): void;
  verifyToReview(): void;
  approveReport(): void;
  declineReport(): void;
  endSession(): void;
  tryAgain(): void;
}
