import type { Journal } from '@bgc/sandbox';

/** What can be told at any time without looking through everything. */
export interface Progress {
  readonly ordered: number;
  /** Checks of which PageUp processed at least one PUT. */
  readonly claimed: number;
  readonly callbacksDelivered: number;
  readonly requests: number;
}

/** Counts along, as the whole state of thousands of checks is expensive to ask for. */
export const followProgress = (journal: Journal) => {
  const claimed = new Map<string, Set<string>>();
  let requests = 0;
  journal.subscribe(({ provider, operation, tenant = '', subject = '', processed }) => {
    if (operation !== 'callback') requests += 1;
    if (provider !== 'pageup' || operation !== 'update' || (processed !== 'yes' && processed !== 'late')) return;
    const ids = claimed.get(tenant) ?? new Set();
    claimed.set(tenant, ids.add(subject));
  });
  return {
    claimedOf: (tenant: string): number => claimed.get(tenant)?.size ?? 0,
    claimed: (): number => [...claimed.values()].reduce((sum, ids) => sum + ids.size, 0),
    requests: (): number => requests,
  };
};
