import { ResponseParseError } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import type { ErrorBody } from '../models.ts';
import type { AsyncRequest, SignatureVerdict } from './async-request.ts';
import { isTelling } from './work-output.ts';
import type { WorkOutput } from './work-output.ts';

/** The verification was done. What it found is in `output`: `Alert` and `False` are results, too. */
export interface CompletedRequest {
  readonly outcome: 'completed';
  readonly _id: string;
  readonly output: WorkOutput;
  readonly signature: SignatureVerdict;
}

/** Attestr could not do it. No output will come: mend what `error` says, and create another. */
export interface ErroredRequest {
  readonly outcome: 'errored';
  readonly _id: string;
  readonly error?: ErrorBody | string;
}

/** What a request came to. Tell by `outcome`. */
export type RequestOutcome = CompletedRequest | ErroredRequest;

/** Whether Attestr is done with it: completed or errored. */
export const isSettled = ({ status }: { readonly status: string }): boolean =>
  status === 'COMPLETED' || status === 'ERRORED';

/** `undefined` while Attestr is not done with it. */
export const outcomeOf = (request: AsyncRequest): RequestOutcome | undefined => {
  const { _id, status, output, error, signature } = request;
  if (status === 'ERRORED') return { outcome: 'errored', _id, ...(error === undefined ? {} : { error }) };
  if (status !== 'COMPLETED') return undefined;
  if (output !== undefined && isTelling(output)) return { outcome: 'completed', _id, output, signature };
  throw new ResponseParseError('the request is completed, and there is no output.', {
    provider: 'attestr',
    operation: calls.getAsyncRequest.id,
    path: 'output',
    expected: 'an output',
    advice: 'Ask Attestr for it: an archived one may have lost it.',
  });
};
