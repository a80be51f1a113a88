import type { FaultSpec, JournalEntry, Sandbox } from '@bgc/sandbox';

import { countListeners } from './count-listeners.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Ending } from './let-time-pass.ts';

/** What a call that a fault met came to, and what it left behind. */
export interface Struck<T> {
  readonly ending: Ending<T>;
  /** Listeners on the caller's signal when the call had settled. */
  readonly listeners: number;
  /** Did the fault really meet it? */
  readonly met: boolean;
  /** The requests since, to this call's operation and others. */
  readonly entries: readonly JournalEntry[];
}

/** Lets a fault meet a call, and ten seconds pass after it: a token request that nobody waits for any more has ended by then. */
export const strike = async <T>(
  { faults, clock, journal }: Pick<Sandbox, 'faults' | 'clock' | 'journal'>,
  fault: FaultSpec,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<Struck<T>> => {
  faults.add(fault);
  const since = journal.entries().at(-1)?.sequence ?? 0;
  const { signal, listeners } = countListeners();
  const ending = await letTimePass(clock, call(signal));
  const left = listeners();
  const met = faults.list().every(({ fired }) => fired > 0);
  faults.clear();
  await clock.advance(10_000);
  return { ending, listeners: left, met, entries: journal.entries({ since }) };
};
