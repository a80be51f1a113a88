import type { CallOptions } from '@bgc/core';

import { sendOldest } from '../writing/send-intended.ts';
import type { Desk } from './desk.ts';
import type { Holder } from './holder.ts';

/**
 * Takes a kept check out of PageUp's queue: `kept` or `queueing` → `queued`. What the GET showed of the writable members goes along, because the
 * PUT overrides everything. From a later state nothing is sent: the PUT would take a check back from where it is.
 */
export const ensureQueued = async (
  desk: Pick<Desk, 'gateway' | 'clock'>,
  holder: Holder,
  options?: CallOptions,
): Promise<void> => {
  const { state } = holder.kept;
  if (state !== 'kept' && state !== 'queueing') return;
  await holder.keep((kept) => ({ ...kept, state: 'queueing', pending: [{ ...kept.confirmed, status: 'queued' }] }));
  await sendOldest(desk, holder, options, ({ setAside: _, ...kept }) => ({ ...kept, state: 'queued' }));
};
