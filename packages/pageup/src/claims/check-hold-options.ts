import { InvalidRequestError } from '@bgc/core';

import type { HoldOptions } from './claim-options.ts';

/** A lease that is shorter than a second runs out while a call is under way; an endless one never frees a crashed worker's checks. */
const shortestLeaseMs = 1_000;

/** Throws an `InvalidRequestError` that names the wrong option. */
export const checkHoldOptions = ({ store, leaseMs = shortestLeaseMs, owner }: HoldOptions): void => {
  const facts = { provider: 'pageup' };
  if (typeof store?.leases?.acquire !== 'function' || typeof store.records?.insert !== 'function') {
    throw new InvalidRequestError('`store` is missing: checks must be kept before they are taken out of the queue.', {
      ...facts,
      advice: 'Open one with `openSqliteStore({ path })` of @bgc/pageup/node.',
    });
  }
  if (!Number.isFinite(leaseMs) || leaseMs < shortestLeaseMs) {
    throw new InvalidRequestError(`\`leaseMs\` must be at least ${shortestLeaseMs} milliseconds.`, facts);
  }
  if (owner !== undefined && (typeof owner !== 'string' || owner === '')) {
    throw new InvalidRequestError('`owner` must be a name.', facts);
  }
};
