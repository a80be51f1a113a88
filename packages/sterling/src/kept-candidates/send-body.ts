import { isBgcError } from '@bgc/core';
import type { AttemptGuard, BgcError, CallOptions } from '@bgc/core';
import { linkSignals } from '@bgc/core/keeping';

import type { Candidate } from '../models.ts';
import type { CandidateBody } from './candidate-body.ts';
import type { CandidateGateway } from './candidate-gateway.ts';
import { isCertainlyNotApplied } from './judge-failure.ts';
import { CandidateHeldError } from './kept-candidate-errors.ts';

/**
 * What became of a PUT. `refused`: no attempt was applied, and the error says why. `unknown`: one may have been.
 */
export type SendOutcome =
  | { readonly kind: 'confirmed'; readonly candidate: Candidate }
  | { readonly kind: 'refused' | 'unknown'; readonly error: BgcError };

/** PUTs a whole record. It is given up when the lease is lost, and no attempt begins after that. What is no typed error is thrown on. */
export const sendBody = async (
  gateway: CandidateGateway,
  { id, body, lease }: { readonly id: string; readonly body: CandidateBody; readonly lease: AbortSignal },
  options: CallOptions,
): Promise<SendOutcome> => {
  let sent = 0;
  const guard: AttemptGuard = {
    before() {
      if (lease.aborted) throw new CandidateHeldError();
      sent += 1;
    },
    unsent: () => void (sent -= 1),
  };
  const link = linkSignals(lease, options.signal);
  try {
    return {
      kind: 'confirmed',
      candidate: await gateway.put(id, body, { ...options, signal: link.signal }, guard),
    };
  } catch (error) {
    if (!isBgcError(error)) throw error;
    return { kind: isCertainlyNotApplied(error, sent) ? 'refused' : 'unknown', error };
  } finally {
    link.unlink();
  }
};
