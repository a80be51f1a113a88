import type { AttemptGuard, CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { candidateSchema } from '../generated/zod.ts';
import type { Candidate } from '../models.ts';
import { ask } from '../resources/resource-runtime.ts';
import type { ResourceRuntime } from '../resources/resource-runtime.ts';
import type { CandidateBody } from './candidate-body.ts';

interface Members {
  readonly aliases?: unknown;
}

/** The two calls that keeping candidates needs. */
export interface CandidateGateway {
  /** The guard is asked before each attempt, and told what became of it. */
  put(id: string, body: CandidateBody, options: CallOptions, guard: AttemptGuard): Promise<Candidate>;
  /** Without aliases, where the answer has some that cannot be read. */
  get(id: string, options: CallOptions): Promise<Candidate>;
}

export const createCandidateGateway = (runtime: Pick<ResourceRuntime, 'invoke'>): CandidateGateway => ({
  put: (id, body, options, guard) =>
    ask(runtime, calls.updateCandidate, { path: { id }, body, guard }, candidateSchema, options),
  async get(id, options) {
    const { value, raw } = await runtime.invoke(calls.getCandidate, { path: { id } }, candidateSchema, options);
    const { aliases, ...rest } = value;
    // `''`, `{}` and `[null]` are read as an empty list, which would be written back in place of what there may be.
    return [(raw as Members).aliases].flat().length === aliases?.length ? value : rest;
  },
});
