import type { LoadOptions } from '../load-options.ts';
import { runLoad } from './run-load.ts';
import type { LoadOutcome, RunTerms } from './run-load.ts';

export interface BothOutcomes extends LoadOutcome {
  /** What came of the second part, in which one worker that nobody kills did everything; `undefined` where there was none. */
  readonly soak: LoadOutcome | undefined;
}

/** Several workers that are killed again and again; then the soak, whose one worker's memory is followed. Each over a file and with providers of its own. */
export const runBoth = async (options: LoadOptions, terms: Omit<RunTerms, 'wave'>): Promise<BothOutcomes> => {
  const { say, interrupted } = terms;
  const outcome = await runLoad(options, terms);
  if (options.soak === 0 || interrupted.aborted) return { ...outcome, soak: undefined };
  say(`The soak: one worker, ${options.soak} checks.`);
  // A callback that nobody makes is found three hours later by the clock, of which nothing would be learned here.
  const calm = { ...options, checks: options.soak, workers: 1, kills: 0, lostCallbacks: 0 };
  return { ...outcome, soak: await runLoad(calm, { ...terms, wave: options.wave }) };
};
