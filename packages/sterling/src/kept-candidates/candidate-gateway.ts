import type { AttemptGuard, CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { candidateSchema } from '../generated/zod.ts';
import type { Candidate } from '../models.ts';
import { ask } from '../resources/resource-runtime.ts';
import type { ResourceRuntime } from '../resources/resource-runtime.ts';
import type { CandidateBody } from './candidate-body.ts';

/** The two calls that keeping candidates needs. */
export interface CandidateGateway {
  /** The guard is asked before each attempt, and told what became of it. */
  put(id: string, body: CandidateBody, options: CallOptions, guard: AttemptGuard): Promise<Candidate>;
  get(id: string, options: CallOptions): Promise<Candidate>;
}

export const createCandidateGateway = (runtime: Pick<ResourceRuntime, 'invoke'>): CandidateGateway => ({
  put: (id, body, options, guard) =>
    ask(runtime, calls.updateCandidate, { path: { id }, body, guard }, candidateSchema, options),
  get: (id, options) => ask(runtime, calls.getCandidate, { path: { id } }, candidateSchema, options),
});
