import { eachRecord, InvalidRequestError } from '@bgc/core';

import type { HoldOptions } from '../claims/claim-options.ts';
import { createOwnedCheck, readKept } from '../claims/claimed-check.ts';
import type { OwnedCheck } from '../claims/claimed-check.ts';
import type { Desk } from '../claims/desk.ts';
import { holdLease } from '../claims/held-lease.ts';
import { createHolder, releaseQuietly, takeHold } from '../claims/holder.ts';
import { decodeKept, encodeKept, isUnsettled, newlyKept } from '../claims/kept-check.ts';
import type { KeptCheck } from '../claims/kept-check.ts';
import { keyPrefix, recordKey } from '../claims/record-key.ts';
import { CheckHeldError, NothingKeptError } from '../errors/writing-errors.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import { checkAdoption } from './check-adoption.ts';
import { purgeChecks } from './purge-checks.ts';
import { waitOrAbort } from './wait-or-abort.ts';

/** What `lifecycle` takes: where checks are kept, and how they are held. */
export type LifecycleOptions = HoldOptions;

/** How long it is waited for a check that somebody else holds. */
export interface OpenOptions {
  /** Milliseconds to wait for another holder to give the check back: 10 000 unless told. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal;
}

/** Which kept checks are deleted. */
export interface PurgeOptions {
  /**
   * Deletes what is not over, too, documents included: checks that were abandoned. Those that are still pending at PageUp are claimed anew; the
   * others can never be written to again.
   */
  readonly includeUnfinished?: boolean;
}

/** A kept check, opened to be written to. Give it back with `await using` or `release()`. */
export type OpenCheck = OwnedCheck;

/** The kept checks of one tenant: opened, adopted, purged, and written to as PageUp documents. */
export interface Lifecycle {
  /**
   * Takes a kept check under a lease, also days later and in another process.
   *
   * @example
   * await using check = await pageup.lifecycle({ store }).open('12345');
   * await check.completed({ results: [{ reportType: 'Summary', reportLink: 'https://reports.example.com/1001' }] });
   *
   * @throws NothingKeptError when the store knows nothing of it, CheckHeldError when another holder does not give it back in time.
   */
  open(id: string, options?: OpenOptions): Promise<OpenCheck>;
  /**
   * Begins to keep a check that was claimed elsewhere. `record` must be everything that PageUp has: what is not named is wiped by the
   * next write. Nothing is sent.
   *
   * @throws InvalidRequestError when it is kept already, `id` could not be part of a URL, or `record` does not name all four members; nothing is kept.
   */
  adopt(id: string, record: WritableRecord, options?: OpenOptions): Promise<OpenCheck>;
  /**
   * Ids of the checks whose last write was never confirmed: open each and `settle()` it.
   *
   * @throws KeptRecordError for a record that cannot be read, after all others were told.
   */
  unsettled(): AsyncGenerator<string, void, undefined>;
  /**
   * Deletes the records of checks that are over, last touched before `before` (a `Date`, or milliseconds since the epoch); returns how many. Over
   * means: done, nothing unsettled, and a final status (`completed`, `cancelled`, `expired`, `failed`) that PageUp confirmed. They cannot be written
   * to any more. A check that somebody has open is left alone.
   *
   * @example await lifecycle.purge(Date.now() - 90 * 24 * 60 * 60 * 1000);
   * @throws InvalidRequestError when `before` is no time.
   */
  purge(before: number | Date, options?: PurgeOptions): Promise<number>;
}

const pollMs = 250;

const needId = (id: unknown): void => {
  if (typeof id === 'string' && id !== '') return;
  throw new InvalidRequestError('The id of the check is missing.', {
    provider: 'pageup',
    advice: "Give it as text, as in `check.id`: `lifecycle.open('12345')`.",
  });
};

/** Asks until there is an answer, or the time is over. */
const untilFree = async <T>(
  desk: Desk,
  { waitMs = 10_000, signal }: OpenOptions,
  ask: () => Promise<T | 'held'>,
): Promise<T> => {
  const until = desk.clock.now() + waitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== 'held') return answer;
    if (desk.clock.now() >= until) throw new CheckHeldError(waitMs);
    await waitOrAbort(desk.clock, Math.min(pollMs, until - desk.clock.now()), signal);
  }
};

export const createLifecycle = (desk: Desk): Lifecycle => ({
  async open(id, options = {}) {
    needId(id);
    const holder = await untilFree(desk, options, () => takeHold(desk, recordKey(desk.tenant, id)));
    if (holder === 'nothing') throw new NothingKeptError();
    return createOwnedCheck(desk, holder, readKept(desk, holder));
  },

  async adopt(id, record, options = {}) {
    needId(id);
    const confirmed = checkAdoption(id, record);
    const held = await untilFree(
      desk,
      options,
      async () => (await holdLease(desk, recordKey(desk.tenant, id))) ?? 'held',
    );
    try {
      const adopted: KeptCheck = { ...newlyKept({ id, record: confirmed }, held.fencingToken), state: 'done' };
      if ((await desk.records.insert(held.key, encodeKept(adopted))) === undefined) {
        throw new InvalidRequestError('This check is kept already.', {
          provider: 'pageup',
          advice: 'Use `lifecycle.open(id)`.',
        });
      }
      return createOwnedCheck(desk, createHolder(desk, held, adopted), () => undefined);
    } catch (error) {
      await releaseQuietly(held);
      throw error;
    }
  },

  async *unsettled() {
    let failure: unknown;
    for await (const stored of eachRecord(desk.records, keyPrefix(desk.tenant))) {
      let kept: KeptCheck;
      try {
        kept = decodeKept(stored);
      } catch (error) {
        failure ??= error;
        continue;
      }
      if (isUnsettled(kept)) yield kept.id;
    }
    if (failure !== undefined) throw failure;
  },

  purge: (before, options) => purgeChecks(desk, before, options),
});
