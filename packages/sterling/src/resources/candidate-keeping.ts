import { ConfigurationError, isBgcError } from '@bgc/core';
import type { WorkStore } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { createCandidateGateway } from '../kept-candidates/candidate-gateway.ts';
import type { CandidateKeeper } from '../kept-candidates/candidate-keeper.ts';
import { createCandidateKeeper } from '../kept-candidates/create-candidate-keeper.ts';
import type { Candidate, CandidateRequest } from '../models.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

export interface KeepingTerms {
  readonly store: WorkStore | undefined;
  /** Environment and account: `integration/default`. */
  readonly realm: string;
  /** Names this process in leases. */
  readonly owner: string;
}

export interface CandidateKeeping {
  /** `undefined` without a store. */
  keeper(): CandidateKeeper | undefined;
  /** Throws a `ConfigurationError` without a store. */
  needKeeper(what: string): CandidateKeeper;
  /** Keeps what was sent, where there is a store. */
  note(candidate: Candidate, sent: CandidateRequest): Promise<void>;
}

export const createCandidateKeeping = (
  runtime: ResourceRuntime,
  { store, realm, owner }: KeepingTerms,
): CandidateKeeping => {
  let opened: CandidateKeeper | undefined;
  const open = ({ leases, records }: WorkStore): CandidateKeeper => {
    const gateway = createCandidateGateway(runtime);
    return createCandidateKeeper({ leases, records, gateway, realm, clock: runtime.clock, owner });
  };
  const keeper = (): CandidateKeeper | undefined => {
    if (store !== undefined) opened ??= open(store);
    return opened;
  };
  return {
    keeper,
    needKeeper(what) {
      const kept = keeper();
      if (kept !== undefined) return kept;
      throw new ConfigurationError(`\`${what}\` needs a \`store\`, where what was sent of candidates is kept.`, {
        provider: 'sterling',
        advice:
          'Give the client one: `openSqliteStore` of @bgc/sterling/node, or `createMemoryStore()` of @bgc/sterling in tests.',
      });
    },
    async note({ id }, sent) {
      try {
        await keeper()?.keep(id, sent);
      } catch (error) {
        if (!isBgcError(error)) throw error;
        // The candidate is there, and its id must not be lost over this: a later edit says that nothing is kept, and changes nothing.
        runtime.report(calls.createCandidate, error);
      }
    },
  };
};
