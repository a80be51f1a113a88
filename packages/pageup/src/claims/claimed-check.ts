import { InvalidRequestError } from '@bgc/core';
import type { CallOptions } from '@bgc/core';

import type { BackgroundCheck } from '../background-check.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';
import { createCheckLifecycle } from '../writing/check-lifecycle.ts';
import type { CheckLifecycle } from '../writing/check-lifecycle.ts';
import { settleIntended } from '../writing/send-intended.ts';
import type { WritableRecord } from '../writing/writable-record.ts';
import type { Desk } from './desk.ts';
import { releaseQuietly } from './holder.ts';
import type { Holder } from './holder.ts';
import { intendedOf } from './kept-check.ts';
import { postpone } from './postpone.ts';

/** When a released check is handed out again. */
export interface ReleaseOptions {
  /** Milliseconds before it is handed out again; at once unless told. Counts as a failure of the check. */
  readonly retryAfterMs?: number;
}

/** A check under this process's lease. */
export interface OwnedCheck extends CheckLifecycle {
  readonly id: string;
  /**
   * Greater each time the check was put back to pending, also after its record was purged; the same when it is handed out again. With the id, the
   * key for your own de-duplication.
   */
  readonly generation: number;
  /** What PageUp should have by now. */
  readonly record: WritableRecord;
  /** The whole document as PageUp listed it, GUID noise removed: full of personal data. `undefined` when it is not kept (any more). */
  readonly raw: unknown;
  /** The same, read; `undefined` also where it cannot be read. */
  readonly document: BackgroundCheck | undefined;
  /** How often working on it failed before. */
  readonly failures: number;
  /** Aborts, with a `LeaseLostError`, when the check is not this holder's any more: stop working on it. */
  readonly signal: AbortSignal;
  /**
   * The résumé as a stream; the caller reads or cancels it. Member and link are assumed: see the client's `resume` option.
   *
   * @throws InvalidRequestError when there is none, or the document was deleted at `done()`.
   */
  resume(options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  /**
   * Gives the check back; a later drain hands it out again unless it is done. Harmless when repeated.
   *
   * @throws InvalidRequestError when `retryAfterMs` is no number of milliseconds, 0 or more. Nothing is stored, and the check stays this holder's.
   */
  release(options?: ReleaseOptions): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A check that was handed out. It stays this holder's until `done()` or `release()`, or until its lease is lost. */
export interface ClaimedCheck extends OwnedCheck {
  readonly document: BackgroundCheck;
  /** It was kept by an earlier drain; it may have been handed out before a crash. */
  readonly resumed: boolean;
  /**
   * It is taken care of, and never handed out again; the document is deleted from the store. `lifecycle.open(id)` still writes to it.
   *
   * Writes that were never confirmed are settled first. When that fails it is not done: `done()` rejects as the write would (`UnconfirmedWriteError`,
   * the API's error…), the check stays this holder's, and `done()` may be called again. What PageUp refused for its content (`ValidationError`) is
   * dropped, told once, and does not stand in the way of a second call.
   */
  done(options?: DoneOptions): Promise<void>;
  /**
   * From here on the check does not depend on the loop it came from: leaving the loop does not give it back. For a loop that starts work without
   * waiting for it; `watch` does so.
   */
  detach(): void;
}

/** How a claimed check is finished. */
export interface DoneOptions extends CallOptions {
  /**
   * Gives up what was meant for PageUp and never confirmed, instead of settling it first: the way out of a check that PageUp refuses for ever.
   * What PageUp has then is not known.
   */
  readonly dropUnconfirmed?: boolean;
}

/** A pause that never ends, or that JSON cannot hold, would keep the check from everybody for ever, or from nobody. */
const checkPause = (retryAfterMs: unknown): void => {
  if (retryAfterMs === undefined || (Number.isFinite(retryAfterMs) && Number(retryAfterMs) >= 0)) return;
  throw new InvalidRequestError('`retryAfterMs` is no number of milliseconds, 0 or more.', {
    provider: 'pageup',
    advice: 'Nothing was stored, and the check is still yours: call `release()` again, without it for "at once".',
  });
};

const giveBack = async (desk: Desk, holder: Holder, { retryAfterMs }: ReleaseOptions): Promise<void> => {
  checkPause(retryAfterMs);
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

/** Reads the document when it is first asked for; what cannot be read has its `raw` only. */
export const readKept = (desk: Pick<Desk, 'gateway'>, { kept }: Holder): (() => BackgroundCheck | undefined) => {
  let read: { readonly document: BackgroundCheck | undefined } | undefined;
  const document = (): BackgroundCheck | undefined => {
    try {
      return desk.gateway.read(kept.document);
    } catch {
      return undefined;
    }
  };
  return () => (read ??= { document: document() }).document;
};

/** Kept out of `console.log`, `inspect` and `JSON.stringify` of a check: they are full of personal data, and are had by name. */
const personal = ['raw', 'document', 'record'] as const;

const conceal = <Check extends Record<(typeof personal)[number], unknown>>(check: Check): Check => {
  for (const name of personal) Object.defineProperty(check, name, { enumerable: false });
  return check;
};

export const createOwnedCheck = <Document extends BackgroundCheck | undefined>(
  desk: Desk,
  holder: Holder,
  document: () => Document,
): OwnedCheck & { readonly document: Document } => {
  const release = (options: ReleaseOptions = {}): Promise<void> => holder.serial(() => giveBack(desk, holder, options));
  // Not read later: after `done()` the caller still has it.
  const raw = holder.kept.document;
  return conceal({
    ...createCheckLifecycle(desk, holder),
    id: holder.kept.id,
    generation: holder.kept.generation,
    get raw() {
      return raw;
    },
    get document() {
      return document();
    },
    failures: holder.kept.failures,
    signal: holder.held.signal,
    get record() {
      return intendedOf(holder.kept);
    },
    async resume(options = {}) {
      holder.held.assertHeld();
      const { document } = holder.kept;
      if (document !== undefined) return desk.gateway.openResume(document, options);
      throw new InvalidRequestError('The document of this check, which says where its résumé is, is not kept.', {
        provider: 'pageup',
        advice:
          'It was deleted at `done()` (or the check was adopted without one): read the résumé before, or pass `keepDocuments` to `claim()`.',
      });
    },
    release,
    [Symbol.asyncDispose]: () => release(),
  });
};

export const createClaimedCheck = (
  desk: Desk,
  holder: Holder,
  facts: {
    readonly document: BackgroundCheck;
    readonly resumed: boolean;
    readonly keepDocument: boolean;
    readonly detach: () => void;
  },
): ClaimedCheck => {
  const owned = createOwnedCheck(desk, holder, () => facts.document);
  const done = ({ dropUnconfirmed = false, ...options }: DoneOptions = {}): Promise<void> =>
    holder.serial(async () => {
      if (!dropUnconfirmed) await settleIntended(desk, holder, options);
      await holder.keep(({ document, ...kept }) => ({
        ...kept,
        state: 'done',
        pending: [],
        failures: 0,
        notBefore: 0,
        ...(facts.keepDocument ? { document } : {}),
      }));
      await releaseQuietly(holder.held);
    });
  // Not a spread: `record` is read when asked for.
  return Object.assign(owned, { resumed: facts.resumed, detach: facts.detach, done });
};
