import { AbortedError } from '@bgc/core';

import type { ClaimedCheck } from './claimed-check.ts';
import { putAllBack } from './drain.ts';
import type { Drain } from './drain.ts';
import { handOut } from './hand-out.ts';
import { releaseQuietly } from './holder.ts';
import { readPage } from './page.ts';
import { assertNotBlocked } from './queue-blocked.ts';
import { resumeKept } from './resume-kept.ts';
import { clearSuspects, securePage } from './secure-page.ts';
import type { Secured } from './secure-page.ts';

const stopIfAborted = ({ options }: Drain): void => {
  if (options.signal?.aborted !== true) return;
  throw new AbortedError('The drain was aborted.', {
    provider: 'pageup',
    advice: 'Nothing is lost: what was not handed out is taken up by the next drain.',
  });
};

/** Pages that come too late one after the other are not asked for without end. */
const mostStalePages = 3;

/**
 * First what earlier holders left, then page after page until PageUp lists nothing new. Orders may come as fast as they are taken, and then that is
 * never: so it begins anew once a lease's time, as what a holder left that crashed meanwhile, or a customer put back to pending, would wait for ever.
 */
async function* secureAll(drain: Drain): AsyncGenerator<Secured, void, undefined> {
  const { clock, leaseMs } = drain.desk;
  let begunAt = clock.now();
  yield* resumeKept(drain);
  let stalePages = 0;
  for (;;) {
    stopIfAborted(drain);
    if (clock.now() - begunAt >= leaseMs) {
      begunAt = clock.now();
      drain.dealtWith.clear();
      drain.blocked.clear();
      yield* resumeKept(drain);
    }
    const page = await readPage(drain);
    const { secured, progress, stale, failure } = await securePage(drain, page);
    const cleared = await clearSuspects(drain, page);
    yield* secured;
    yield* cleared;
    if (failure !== undefined) throw failure;
    stalePages = stale && !progress ? stalePages + 1 : 0;
    if (progress || cleared.length > 0 || (stale && stalePages < mostStalePages)) continue;
    if (drain.failure !== undefined) throw drain.failure;
    if (!stale) assertNotBlocked(drain, page);
    return;
  }
}

/**
 * Secures and hands out, one by one; however it is left, what was not handed out is given back. So is the check that the caller was given last
 * when it leaves in the middle of it, unless it was detached: its lease would be renewed for as long as the process lives, and nobody would work
 * on it.
 */
export async function* handOutAll(drain: Drain): AsyncGenerator<ClaimedCheck, void, undefined> {
  try {
    for await (const secured of secureAll(drain)) {
      stopIfAborted(drain);
      const check = await handOut(drain, secured);
      if (check === undefined) continue;
      yield check;
      drain.inHand = undefined;
    }
  } finally {
    const left = drain.inHand;
    await left?.serial(() => releaseQuietly(left.held));
    await putAllBack(drain);
  }
}
