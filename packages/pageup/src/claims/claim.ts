import type { OpenKeptWork } from '../kept-work.ts';
import type { ClaimOptions } from './claim-options.ts';
import { emptySummary } from './claim-summary.ts';
import type { ClaimSummary, MutableSummary } from './claim-summary.ts';
import type { ClaimedCheck } from './claimed-check.ts';

/** One drain. Leaving it early, in whatever way, gives back what was not handed out. */
export interface ClaimRun extends AsyncGenerator<ClaimedCheck, void, undefined> {
  /** Grows while the drain runs. */
  readonly summary: ClaimSummary;
}

async function* drainWith(
  open: OpenKeptWork,
  options: ClaimOptions,
  summary: MutableSummary,
): AsyncGenerator<ClaimedCheck, void, undefined> {
  const { drain } = await open();
  yield* drain(options, summary);
}

export const claimWith = (open: OpenKeptWork, options: ClaimOptions): ClaimRun => {
  const summary = emptySummary();
  return Object.assign(drainWith(open, options, summary), { summary });
};
