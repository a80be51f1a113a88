import type { CallOptions, Clock, RecordStore } from '@bgc/core';

import type { CandidateGateway } from './candidate-gateway.ts';

/** What an edit works with. */
export interface EditDesk {
  readonly records: RecordStore;
  readonly gateway: CandidateGateway;
  readonly clock: Clock;
}

/** One candidate, held by its lease. */
export interface HeldCandidate {
  readonly id: string;
  readonly key: string;
  /** Aborted once the lease is lost. */
  readonly lease: AbortSignal;
  readonly options: CallOptions;
}
