import { tell } from '@bgc/core';

import type { SetAsideCheck } from './claim-summary.ts';
import { putBack } from './drain.ts';
import type { Drain } from './drain.ts';
import type { Holder } from './holder.ts';
import type { SetAside } from './kept-check.ts';

/** A refused check is still pending at PageUp, in the way of others: it is tried again from time to time. */
const retryRefusedMs = 3_600_000;

/** Keeps a troublesome check apart and reports it, so that it never blocks the rest. */
export const setCheckAside = async (drain: Drain, holder: Holder, why: Omit<SetAside, 'at'>): Promise<void> => {
  const now = drain.desk.clock.now();
  const setAside: SetAside = { ...why, at: now };
  const { id, generation } = await holder.keep((kept) => ({ ...kept, setAside, notBefore: now + retryRefusedMs }));
  await putBack(drain, holder);
  if (why.reason === 'rejected') drain.blocked.add(id);
  reportSetAside(drain, { ...setAside, id, generation });
};

export const reportSetAside = (drain: Drain, check: SetAsideCheck): void => {
  drain.summary.setAside = [...drain.summary.setAside, check];
  tell(() => drain.options.onSetAside?.(check));
};
