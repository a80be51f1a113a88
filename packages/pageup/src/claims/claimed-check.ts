import type { CallOptions } from '@bgc/core';

import type { BackgroundCheck } from '../background-check.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';
import { createCheckLifecycle } from '../writing/check-lifecycle.ts';
import type { CheckLifecycle } from '../writing/check-lifecycle.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import type { Desk } from './desk.ts';
import type { Holder } from './holder.ts';
import { intendedOf } from './kept-check.ts';
import { postpone } from './postpone.ts';

export interface ReleaseOptions {
  /** Milliseconds before it is handed out again; at once unless told. Counts as a failure of the check. */
  readonly retryAfterMs?: number;
}

/** A check under this process's lease. */
export interface OwnedCheck extends CheckLifecycle {
  readonly id: string;
  /** 1 at first; 1 more each time the check was put back to pending. With the id, the key for your own de-duplication. */
  readonly generation: number;
  /** What PageUp should have by now. */
  readonly record: WritableRecord;
  /** The whole document as PageUp listed it, GUID noise removed: full of personal data. `undefined` when it is not kept (any more). */
  readonly raw: unknown;
  /** How often working on it failed before. */
  readonly failures: number;
  /** Aborts, with a `LeaseLostError`, when the check is not this holder's any more: stop working on it. */
  readonly signal: AbortSignal;
  /** The résumé as a stream; the caller reads or cancels it. Member and link are assumed: see the client's `resume` option. */
  resume(options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  /** Gives the check back; a later drain hands it out again unless it is done. Harmless when repeated. */
  release(options?: ReleaseOptions): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A check that was handed out. It stays this holder's until `done()` or `release()`, or until its lease is lost. */
export interface ClaimedCheck extends OwnedCheck {
  readonly document: BackgroundCheck;
  /** It was kept by an earlier drain; it may have been handed out before a crash. */
  readonly resumed: boolean;
  /** It is taken care of, and never handed out again; the document is deleted from the store. `lifecycle.open(id)` still writes to it. */
  done(): Promise<void>;
}

const giveBack = async (desk: Desk, holder: Holder, { retryAfterMs }: ReleaseOptions): Promise<void> => {
  try {
    if (retryAfterMs !== undefined && !holder.held.signal.aborted) {
      await holder.keep(postpone(desk.clock.now(), retryAfterMs));
    }
  } catch (error) {
    if (!isLeaseLostError(error)) throw error;
  } finally {
    await holder.held.release();
  }
};

export const createOwnedCheck = (desk: Desk, holder: Holder): OwnedCheck => {
  const release = (options: ReleaseOptions = {}): Promise<void> => holder.serial(() => giveBack(desk, holder, options));
  return {
    ...createCheckLifecycle(desk, holder),
    id: holder.kept.id,
    generation: holder.kept.generation,
    raw: holder.kept.document,
    failures: holder.kept.failures,
    signal: holder.held.signal,
    get record() {
      return intendedOf(holder.kept);
    },
    async resume(options = {}) {
      holder.held.assertHeld();
      return desk.gateway.openResume(holder.kept.document, options);
    },
    release,
    [Symbol.asyncDispose]: () => release(),
  };
};

export const createClaimedCheck = (
  desk: Desk,
  holder: Holder,
  facts: { readonly document: BackgroundCheck; readonly resumed: boolean; readonly keepDocument: boolean },
): ClaimedCheck => {
  const owned = createOwnedCheck(desk, holder);
  const done = (): Promise<void> =>
    holder.serial(async () => {
      await holder.keep(({ document, ...kept }) => ({
        ...kept,
        state: 'done',
        failures: 0,
        notBefore: 0,
        ...(facts.keepDocument ? { document } : {}),
      }));
      await holder.held.release();
    });
  // Not a spread: `record` is read when asked for.
  return Object.assign(owned, { document: facts.document, resumed: facts.resumed, done });
};
