import type { SetAside } from './kept-check.ts';

/** A check that is kept and not handed out, because something is wrong with it. `lifecycle.open(id)` has its document. */
export interface SetAsideCheck extends SetAside {
  readonly id: string;
  readonly generation: number;
}

/** What one drain did so far. */
export interface ClaimSummary {
  /** Pages asked for. */
  readonly pages: number;
  /** Checks newly taken out of PageUp's queue. */
  readonly queued: number;
  readonly handedOut: number;
  /** Of those, taken up again from what an earlier holder left. */
  readonly resumed: number;
  /** Passed over because another holder works on them. */
  readonly heldByOthers: number;
  /** Lost to another holder before they could be handed out. */
  readonly leasesLost: number;
  readonly setAside: readonly SetAsideCheck[];
}

export type MutableSummary = { -readonly [Key in keyof ClaimSummary]: ClaimSummary[Key] };

export const emptySummary = (): MutableSummary => ({
  pages: 0,
  queued: 0,
  handedOut: 0,
  resumed: 0,
  heldByOthers: 0,
  leasesLost: 0,
  setAside: [],
});
