import { isResponseParseError } from '@bgc/core';

import type { BackgroundCheck } from '../background-check.ts';
import { isLeaseLostError } from '../errors/lease-lost-error.ts';
import { createClaimedCheck } from './claimed-check.ts';
import type { ClaimedCheck } from './claimed-check.ts';
import { putBack } from './drain.ts';
import type { Drain } from './drain.ts';
import type { Secured } from './secure-page.ts';
import { setCheckAside } from './set-aside.ts';

/** Makes a secured check the caller's. `undefined` when it cannot be read, or is another's by now. */
export const handOut = async (drain: Drain, { holder, resumed }: Secured): Promise<ClaimedCheck | undefined> => {
  const { desk, options, summary } = drain;
  try {
    let document: BackgroundCheck;
    try {
      document = desk.gateway.read(holder.kept.document);
    } catch (error) {
      if (!isResponseParseError(error)) throw error;
      await setCheckAside(drain, holder, { reason: 'unreadable', path: error.path });
      return undefined;
    }
    await holder.keep(({ setAside: _, ...kept }) => ({ ...kept, state: 'handedOut' }));
    holder.held.assertHeld();
    drain.waiting.delete(holder);
    summary.handedOut += 1;
    if (resumed) summary.resumed += 1;
    drain.inHand = holder;
    const detach = (): void => {
      if (drain.inHand === holder) drain.inHand = undefined;
    };
    return createClaimedCheck(desk, holder, {
      document,
      resumed,
      keepDocument: options.keepDocuments === true,
      detach,
    });
  } catch (error) {
    if (!isLeaseLostError(error)) throw error;
    summary.leasesLost += 1;
    await putBack(drain, holder);
    return undefined;
  }
};
