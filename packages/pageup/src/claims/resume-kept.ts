import { eachRecord } from '@bgc/core';
import type { StoredRecord } from '@bgc/core';

import { isKeptRecordError } from '../errors/claim-errors.ts';
import { memberOf } from '../writing/writable-record.ts';
import type { Drain } from './drain.ts';
import { putBack } from './drain.ts';
import { takeHold } from './holder.ts';
import { decodeKept } from './kept-check.ts';
import type { KeptCheck } from './kept-check.ts';
import { queueHeld } from './queue-held.ts';
import { keyPrefix } from './record-key.ts';
import type { Secured } from './secure-page.ts';

/** A refused check that may be queued all the same, by a PUT whose answer was lost, is listed no more: nobody else would ever take it up. */
const mayGoOn = ({ setAside, state }: KeptCheck): boolean => setAside === undefined || state === 'queueing';

/** What an earlier holder left undone, and this drain may take up. */
const isOpen = ({ options, desk }: Drain, kept: KeptCheck): boolean =>
  kept.state !== 'done' &&
  (options.provider === undefined || options.provider === (kept.provider ?? memberOf(kept.document, 'provider'))) &&
  (options.includeSetAside === true || (mayGoOn(kept) && kept.notBefore <= desk.clock.now()));

/** A record that cannot be read is reported when the others are taken care of. */
const mayBeOpen = (drain: Drain, stored: StoredRecord): boolean => {
  try {
    return isOpen(drain, decodeKept(stored));
  } catch (error) {
    drain.failure ??= error;
    return false;
  }
};

const takeReadable = async (drain: Drain, key: string): ReturnType<typeof takeHold> => {
  try {
    return await takeHold(drain.desk, key);
  } catch (error) {
    if (!isKeptRecordError(error)) throw error;
    drain.failure ??= error;
    return 'nothing';
  }
};

/** Takes up, one by one, the kept checks that are not done and that nobody holds; each from its kept state. */
export async function* resumeKept(drain: Drain): AsyncGenerator<Secured, void, undefined> {
  const { desk } = drain;
  for await (const stored of eachRecord(desk.records, keyPrefix(desk.tenant))) {
    if (!mayBeOpen(drain, stored)) continue;
    const holder = await takeReadable(drain, stored.key);
    if (typeof holder === 'string') {
      if (holder === 'held') drain.summary.heldByOthers += 1;
      continue;
    }
    drain.waiting.add(holder);
    // Only now is it certain: somebody may have finished it since it was listed.
    if (!isOpen(drain, holder.kept)) {
      await putBack(drain, holder);
      continue;
    }
    drain.dealtWith.add(holder.kept.id);
    if (await queueHeld(drain, holder)) yield { holder, resumed: true };
  }
}
