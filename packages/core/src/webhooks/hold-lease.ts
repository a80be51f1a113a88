import type { Clock } from '../clock.ts';
import type { Lease, LeaseStore } from '../stores/store.ts';

/** Renews a lease until it is stopped or lost. A renewal that fails is tried again at the next beat, as long as the lease lasts. */
export const holdLease = (leases: LeaseStore, lease: Lease, durationMs: number, clock: Clock): (() => void) => {
  let stopped = false;
  let cancel = (): void => {};
  const beat = (): void => {
    cancel = clock.schedule(durationMs / 3, () => {
      leases.renew(lease, durationMs).then(
        (renewed) => {
          if (renewed !== undefined && !stopped) beat();
        },
        () => {
          if (!stopped) beat();
        },
      );
    });
  };
  beat();
  return () => {
    stopped = true;
    cancel();
  };
};
