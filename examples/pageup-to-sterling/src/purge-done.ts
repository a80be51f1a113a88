import { isConfigurationError } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';
import type { SterlingCallbackHandler } from '@bgc/sterling/callbacks';

import type { Bridge } from './bridge.ts';

/** A client without a store of its own keeps nothing of candidates. */
const purgeCandidates = async ({ candidates }: SterlingClient, before: number): Promise<number> => {
  try {
    return await candidates.purge(before);
  } catch (error) {
    if (isConfigurationError(error)) return 0;
    throw error;
  }
};

/**
 * Deletes what is kept of checks that are over and were last touched before `before` (milliseconds since the epoch), personal data first; returns how
 * many records. A check that is open stays, however old; what the client keeps of
 * candidates goes by its age alone. Killed anywhere, the next turn deletes the rest.
 */
export const purgeDone = async (
  { lifecycle, records, sterling }: Pick<Bridge, 'lifecycle' | 'records' | 'sterling'>,
  callbacks: Pick<SterlingCallbackHandler, 'purge'>,
  before: number,
): Promise<number> => {
  const checks = await lifecycle.purge(before);
  const candidates = await purgeCandidates(sterling, before);
  return checks + candidates + (await callbacks.purge(before)) + (await records.purge(before));
};
