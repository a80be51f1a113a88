import { CannotKeepError, isKeptRecordError } from '../errors/claim-errors.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';
import { isKnownBackgroundCheckStatus } from '../generated/enums.ts';
import { notCarriedOver, writableOf } from '../writing/writable-record.ts';
import { raiseFence } from './advance.ts';
import { putBack } from './drain.ts';
import type { Drain } from './drain.ts';
import { holdLease } from './held-lease.ts';
import type { HeldLease } from './held-lease.ts';
import { createHolder, releaseQuietly } from './holder.ts';
import type { Holder } from './holder.ts';
import { encodeKept, newlyKept } from './kept-check.ts';
import { idOf } from './listed-id.ts';
import type { Page } from './page.ts';
import { queueHeld } from './queue-held.ts';
import { recordKey } from './record-key.ts';
import { reportSetAside } from './set-aside.ts';

export interface SecuredPage {
  /** Held and queued: ready to be handed out. */
  readonly secured: readonly Secured[];
  /** Something came of the page, so that another one is worth asking for. */
  readonly progress: boolean;
  /** It grew too old on the way: what was not taken from it must be listed again. */
  readonly stale: boolean;
  /** What stops the drain, after the secured ones were handed out. */
  readonly failure?: unknown;
}

export interface Secured {
  readonly holder: Holder;
  readonly resumed: boolean;
}

type Kept = Secured | 'suspect' | 'later';

/** Keeps a listed document under a held lease, or finds what is kept already. */
const keepListed = async (drain: Drain, held: HeldLease, id: string, document: unknown): Promise<Kept> => {
  const { records, clock } = drain.desk;
  const { provider } = drain.options;
  for (;;) {
    held.assertHeld();
    const fresh = newlyKept({ id, provider, document, record: writableOf(document) }, held.fencingToken);
    if ((await records.insert(held.key, encodeKept(fresh))) !== undefined) {
      return { holder: createHolder(drain.desk, held, fresh), resumed: false };
    }
    const kept = await raiseFence(records, held);
    // Purged between the two calls: insert it anew.
    if (kept === undefined) continue;
    const holder = createHolder(drain.desk, held, kept);
    if (kept.state !== 'kept' && kept.state !== 'queueing') {
      drain.suspects.set(id, holder);
      return 'suspect';
    }
    if (kept.notBefore <= clock.now() || drain.options.includeSetAside === true) return { holder, resumed: true };
    drain.blocked.add(id);
    return 'later';
  }
};

/** The check was put back to pending: it begins anew, with the document as it is listed now. */
const beginAnew = async (drain: Drain, holder: Holder, document: unknown): Promise<Secured> => {
  drain.suspects.delete(holder.kept.id);
  drain.waiting.add(holder);
  const { provider } = drain.options;
  await holder.keep((kept) => newlyKept({ id: kept.id, provider, document, record: writableOf(document) }, kept.fence));
  return { holder, resumed: false };
};

const defaultRevertGraceMs = 60_000;

/** PageUp said yes so recently that the list may only be behind: to be told from a revert by a later drain. */
const mayBeLate = ({ desk, options }: Drain, { kept: { confirmedAt } }: Holder): boolean =>
  confirmedAt !== undefined && desk.clock.now() - confirmedAt < (options.revertGraceMs ?? defaultRevertGraceMs);

/** A suspect that a later page lists again. */
const judgeSuspect = async (drain: Drain, suspect: Holder, document: unknown): Promise<Secured | 'later'> => {
  if (!mayBeLate(drain, suspect)) return beginAnew(drain, suspect, document);
  drain.dealtWith.add(suspect.kept.id);
  await putBack(drain, suspect);
  return 'later';
};

const secureListed = async (
  drain: Drain,
  id: string,
  document: unknown,
  proof: ReadonlySet<string>,
): Promise<Kept | 'held'> => {
  const suspect = drain.suspects.get(id);
  if (suspect !== undefined) return proof.has(id) ? judgeSuspect(drain, suspect, document) : 'suspect';
  const held = await holdLease(drain.desk, recordKey(drain.desk.tenant, id));
  if (held === undefined) return 'held';
  try {
    const kept = await keepListed(drain, held, id, document);
    if (kept === 'later') await releaseQuietly(held);
    return kept;
  } catch (error) {
    await releaseQuietly(held);
    throw error;
  }
};

/**
 * A list of pending checks should hold no others. Should one be there (the filter ignored, the list behind), it must not be put to `queued`. A
 * status that nobody documents passes.
 */
const isElsewhere = (document: unknown): boolean => {
  const { status } = writableOf(document);
  const known = status.toLowerCase().replaceAll(/\s/gu, '');
  return known !== 'pending' && isKnownBackgroundCheckStatus(known);
};

/** Leases, keeps and queues what a page lists, item by item, as PageUp asks for: "as soon as they are retrieved". */
export const securePage = async (drain: Drain, page: Page): Promise<SecuredPage> => {
  const { desk, options, summary, dealtWith } = drain;
  const secured: Secured[] = [];
  let progress = false;
  let stale = false;
  let failure: unknown;
  for (const document of page.documents) {
    stale = desk.clock.now() - page.askedAt > (options.maxPageAgeMs ?? desk.leaseMs);
    if (stale) break;
    const id = idOf(document);
    if (id === undefined) {
      drain.failure ??= page.reportWithoutId();
      continue;
    }
    if (dealtWith.has(id)) continue;
    if (isElsewhere(document)) {
      dealtWith.add(id);
      reportSetAside(drain, { reason: 'not-pending', id, generation: 0, at: desk.clock.now() });
      continue;
    }
    const path = notCarriedOver(document);
    if (path !== undefined) {
      dealtWith.add(id);
      drain.blocked.add(id);
      reportSetAside(drain, { reason: 'unreadable', path, id, generation: 0, at: desk.clock.now() });
      continue;
    }
    let kept: Kept | 'held';
    try {
      kept = await secureListed(drain, id, document, page.proves);
    } catch (error) {
      if (isLeaseLostError(error)) summary.leasesLost += 1;
      else if (isKeptRecordError(error)) drain.failure ??= error;
      else failure ??= new CannotKeepError('store', error);
      continue;
    }
    if (kept === 'held') summary.heldByOthers += 1;
    if (kept === 'suspect') progress = true;
    if (typeof kept === 'string') continue;
    dealtWith.add(id);
    drain.waiting.add(kept.holder);
    progress = true;
    try {
      if (await queueHeld(drain, kept.holder)) secured.push(kept);
    } catch (error) {
      return { secured, progress, stale, failure: error };
    }
  }
  return { secured, progress, stale, ...(failure === undefined ? {} : { failure }) };
};

/** Suspects that a later page does not list: nobody put them back. What their last holder left undone is taken up again. */
export const clearSuspects = async (drain: Drain, page: Page): Promise<readonly Secured[]> => {
  const listed = new Set(page.documents.map(idOf));
  const cleared: Secured[] = [];
  for (const [id, holder] of drain.suspects) {
    if (!page.proves.has(id) || listed.has(id)) continue;
    const { state, setAside, notBefore } = holder.kept;
    const open = state !== 'done' && (setAside === undefined || drain.options.includeSetAside === true);
    if (!open || notBefore > drain.desk.clock.now()) {
      await putBack(drain, holder);
      continue;
    }
    drain.suspects.delete(id);
    drain.waiting.add(holder);
    drain.dealtWith.add(id);
    cleared.push({ holder, resumed: true });
  }
  return cleared;
};
