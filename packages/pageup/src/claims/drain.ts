import type { ClaimOptions } from './claim-options.ts';
import type { MutableSummary } from './claim-summary.ts';
import type { Desk } from './desk.ts';
import { releaseQuietly } from './holder.ts';
import type { Holder } from './holder.ts';

/** What one drain knows. */
export interface Drain {
  readonly desk: Desk;
  readonly options: ClaimOptions;
  readonly summary: MutableSummary;
  /** Ids that this drain has dealt with: it takes none of them twice within a lease's time, whatever PageUp goes on to list. */
  readonly dealtWith: Set<string>;
  /** Held, and not handed out yet: released when the drain ends. */
  readonly waiting: Set<Holder>;
  /**
   * Held checks that were listed as pending although the record says that they were queued. The page may simply have been older than the
   * queueing. Only a page asked for after the fence was raised proves that somebody put them back to pending.
   */
  readonly suspects: Map<string, Holder>;
  /** Handed out, and the caller has not asked for the next one yet. */
  inHand: Holder | undefined;
  /** Ids that are set aside or postponed, and still pending at PageUp as far as is known. */
  readonly blocked: Set<string>;
  /** What is wrong with one check, and must not stand in the way of others: thrown when the drain has nothing more to do. */
  failure: unknown;
}

export const putBack = async (drain: Drain, holder: Holder): Promise<void> => {
  drain.waiting.delete(holder);
  drain.suspects.delete(holder.kept.id);
  await releaseQuietly(holder.held);
};

export const putAllBack = async (drain: Drain): Promise<void> => {
  const holders = [...drain.waiting, ...drain.suspects.values()];
  drain.waiting.clear();
  drain.suspects.clear();
  await Promise.all(holders.map(({ held }) => releaseQuietly(held)));
};
