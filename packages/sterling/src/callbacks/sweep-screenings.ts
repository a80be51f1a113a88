import { InvalidRequestError, StoreBusyError, tell } from '@bgc/core';

import { isScreeningSettled } from '../states/states.ts';
import type { CallbackDesk } from './callback-desk.ts';
import type { ScreeningReader } from './handler-options.ts';
import { fingerprintOf, isDated, newestOf } from './screening-state.ts';
import { needSubject, screeningIdOf } from './subject.ts';

/** Which screenings a sweep reads. */
export interface SweepOptions {
  /** A Sterling client; the `readScreening` of the handler unless told. */
  readonly client?: ScreeningReader;
  /**
   * Milliseconds for which nothing was heard of a screening before it is read: 3 hours unless told, for Sterling gives a callback up after ten tries in
   * 2 hours and a quarter.
   */
  readonly quietMs?: number;
  /**
   * Milliseconds after which a tracked screening is given up that is read again and again and does not change: 60 days unless told, `Infinity` for never.
   * It is read one last time, named in `expired`, and tracked again by its next callback, or by `track`.
   */
  readonly trackForMs?: number;
  /** These instead of the tracked ones, however lately they were heard of; for a table of your own. */
  readonly ids?: Iterable<string> | AsyncIterable<string>;
  /** Ends the sweep before the next screening. */
  readonly signal?: AbortSignal;
}

/** What a sweep did: how many screenings it read, and which it gave up. */
export interface SweepReport {
  /** Screenings that were read. */
  readonly read: number;
  /** Those of them that were in a state not handed over before, and now were. */
  readonly changed: number;
  /** Screenings that could not be read or handled. They are tried again by the next sweep. */
  readonly failed: number;
  readonly failures: readonly { readonly screeningId: string; readonly error: unknown }[];
  /** The ids of screenings that are not over and were given up, as nothing of them changed for `trackForMs`. Nobody reads them again by itself. */
  readonly expired: readonly string[];
}

const hourMs = 60 * 60 * 1_000;
const defaultQuietMs = 3 * hourMs;
/** Reports take 24 to 72 hours, and whoever is adversely decided about has weeks to dispute. */
const defaultTrackForMs = 60 * 24 * hourMs;

interface Due {
  readonly screeningId: string;
  /** It is given up unless something changed now. */
  readonly isLast: boolean;
}

/** `expired`: read for the last time, unchanged and not over. */
type Finding = 'changed' | 'unchanged' | 'expired';

/** Reads one screening and hands its state over unless that, or a later one, was handed over. Says whether it was. */
const sweepOne = async (
  desk: CallbackDesk,
  reader: ScreeningReader,
  { screeningId, isLast }: Due,
): Promise<Finding> => {
  const { exclusively, handedOver, open, clock, handle } = desk;
  const subject = needSubject(screeningId);
  // Read under the lease: what callbacks bring meanwhile is handled after it, and never before what is older.
  const done = await exclusively(desk.leaseKeyOf(subject), async (signal) => {
    const screening = await reader.screenings.get(screeningId, { signal });
    const last = await handedOver.last(subject);
    const now = clock.now();
    const isSettled = isScreeningSettled(screening);
    const isEarlier = last !== undefined && newestOf(screening, now) < last.stateAt;
    // That a screening is over is not kept back for want of a time, and a later look decides whether it came from a copy that lags.
    const isUndated = isEarlier && isSettled && !isDated(screening, now);
    const isBehind = isEarlier && !isUndated;
    const changed = !isBehind && last?.fingerprint !== (await fingerprintOf(screening, clock));
    if (changed) {
      const order = isUndated ? 'undated' : 'newest';
      await handle({ kind: 'screening', type: 'screening', screening, order, origin: 'sweep' }, { signal });
      await handedOver.remember(subject, { screening, origin: 'sweep' });
    }
    signal.throwIfAborted();
    const isOver = isSettled && !isBehind && !(changed && isUndated);
    const isExpired = isLast && !changed && !isOver;
    await (isOver || isExpired ? open.forget(subject) : open.heard(subject, changed));
    return changed ? 'changed' : isExpired ? 'expired' : 'unchanged';
  });
  if (done === undefined)
    throw new StoreBusyError('An event of this screening is being handled.', { provider: 'sterling' });
  return done.value;
};

async function* dueScreenings(
  { open, clock }: CallbackDesk,
  { ids, quietMs = defaultQuietMs, trackForMs = defaultTrackForMs }: SweepOptions,
): AsyncGenerator<Due, void, undefined> {
  if (ids !== undefined) for await (const screeningId of ids) yield { screeningId, isLast: false };
  else
    for await (const { subject, changedAt } of open.quietFor(quietMs))
      yield { screeningId: screeningIdOf(subject), isLast: clock.now() - changedAt >= trackForMs };
}

/** One after the other; one that fails is no reason not to read the next. */
export const sweepScreenings = async (desk: CallbackDesk, options: SweepOptions): Promise<SweepReport> => {
  const reader = options.client ?? desk.reader;
  if (reader === undefined) {
    throw new InvalidRequestError('There is no client to read screenings with.', {
      provider: 'sterling',
      advice: 'Give `client`, or make the handler with `readScreening`.',
    });
  }
  let read = 0;
  let changed = 0;
  const failures: { screeningId: string; error: unknown }[] = [];
  const expired: string[] = [];
  for await (const due of dueScreenings(desk, options)) {
    if (options.signal?.aborted === true) break;
    const { screeningId } = due;
    try {
      const finding = await sweepOne(desk, reader, due);
      if (finding === 'changed') changed++;
      if (finding === 'expired') expired.push(screeningId);
      read++;
    } catch (error) {
      failures.push({ screeningId, error });
    }
  }
  if (expired.length > 0) {
    const fields = { event: 'tracking-given-up', provider: 'sterling', count: expired.length };
    tell(() => desk.logger?.warn?.(fields, 'screenings no longer tracked'));
  }
  return { read, changed, failed: failures.length, failures, expired };
};
