import type { Choice } from './adverse-case.ts';

/** What people do at Sterling, as its API has no call for it. */
export interface Portal {
  /**
   * Has the adverse action of a screening completed, which is the final notice, or cancelled. `done`: it has happened; `by-hand`: somebody was told to.
   * Only ever called with a decision that is kept; harmless when repeated.
   */
  finish(screeningId: string, choice: Exclude<Choice, 'wait'>): 'done' | 'by-hand' | Promise<'done' | 'by-hand'>;
}
