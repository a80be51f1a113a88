import type { CallOptions } from '@bgc/core';

import type { CreatedRequest } from '../models.ts';
import type { AsyncRequest } from '../results/async-request.ts';
import type { RequestOutcome } from '../results/request-outcome.ts';
import type { SignatureTerms } from '../signature/judge-signature.ts';
import { readRequest } from './read-request.ts';
import { idOf } from './id-of.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { waitForResult } from './wait-for-result.ts';
import type { WaitOptions } from './wait-for-result.ts';

/** What became of what was ordered, whatever kind it was. (https://docs.attestr.com, employment verification, "Querying Employment Check Result") */
export interface Requests {
  /**
   * As it stands: any kind of check, by the `_id` it was created with. With a `clientSecret` the signature is judged; see `SignatureVerdict` for what a
   * `mismatch` can mean.
   *
   * @example const { status, output, signature } = await attestr.requests.get(created._id);
   * @throws NotFoundError, ValidationError or PermissionError for an id that is nobody's or another's (which of them is not documented), ResponseParseError and the
   * other errors of a call.
   */
  get(id: string, options?: CallOptions): Promise<AsyncRequest>;
  /**
   * Reads it until it is completed or errored: 15 minutes apart, for 14 days, unless told. A failed verification is a result and not thrown: tell by `outcome`. An unknown status keeps waiting, and so
   * does a daily limit, an hour at a time. It asks Attestr alone; to wait for a webhook and ask rarely, see `createAttestrSettlement`.
   *
   * @example
   * const result = await attestr.requests.waitForResult(created, { onUpdate: ({ state }) => save(state) }); // and later: resume: state
   * if (result.outcome === 'completed') console.log(result.output.status, result.output.description?.text());
   * @throws PollTimeoutError with the state to `resume` from; AbortedError; the error of a read that does not pass by itself.
   */
  waitForResult(request: string | Pick<CreatedRequest, '_id'>, options?: WaitOptions): Promise<RequestOutcome>;
}

export const createRequests = (
  runtime: Pick<ResourceRuntime, 'invoke' | 'report' | 'clock'>,
  {
    signature,
    random,
  }: { readonly signature: (() => Promise<SignatureTerms>) | undefined; readonly random: () => number },
): Requests => ({
  get: async (id, options) => (await readRequest(runtime, signature, id, options)).judge(),
  waitForResult(request, options = {}) {
    const id = idOf(request);
    const { clock } = runtime;
    return waitForResult((signal) => readRequest(runtime, signature, id, { signal }), options, { clock, random });
  },
});
