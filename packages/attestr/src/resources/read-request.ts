import { ResponseParseError } from '@bgc/core';
import type { CallOptions, Result } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import type { components } from '../generated/schema.ts';
import { asyncRequestSchema } from '../generated/zod.ts';
import { toAsyncRequest } from '../results/async-request.ts';
import type { AsyncRequest, SignatureVerdict } from '../results/async-request.ts';
import { judgeSignature } from '../signature/judge-signature.ts';
import type { SignatureTerms } from '../signature/judge-signature.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** A request whose signature was not looked at. */
export type UnjudgedRequest = Omit<AsyncRequest, 'signature'>;

export interface ReadRequest {
  readonly request: UnjudgedRequest;
  readonly judge: () => Promise<AsyncRequest>;
}

type Wire = components['schemas']['AsyncRequest'];

const operation = calls.getAsyncRequest;

/** Without a signature, or an output that it could be of, the bytes are not looked at: most reads are of a request that is not done. */
const verdictOf = async (
  { value: { output, signature }, bytes }: Pick<Result<Wire>, 'value' | 'bytes'>,
  terms: (() => Promise<SignatureTerms>) | undefined,
): Promise<SignatureVerdict> => {
  if (terms === undefined) return 'unchecked';
  if (!output || !signature) return 'absent';
  return (await judgeSignature(bytes(), ['output'], await terms())).verified ? 'verified' : 'mismatch';
};

/** Reads a request. Its signature is judged when told: that takes a while, and a wait must not run out over it. */
export const readRequest = async (
  runtime: Pick<ResourceRuntime, 'invoke' | 'report'>,
  signatureTerms: (() => Promise<SignatureTerms>) | undefined,
  id: string,
  options: CallOptions | undefined,
): Promise<ReadRequest> => {
  const result = await runtime.invoke(operation, { path: { asyncId: id } }, asyncRequestSchema, options);
  const { value } = result;
  if (value._id !== id) {
    // Somebody else's result must not be taken for this one's.
    const error = new ResponseParseError('the answer is about another request.', {
      provider: 'attestr',
      operation: operation.id,
      status: result.status,
      requestId: result.requestId,
      path: '_id',
      expected: 'the id that was asked for',
      advice: 'Nothing of it is shown. Look for a cache between this client and Attestr.',
    });
    runtime.report(operation, error);
    throw error;
  }
  return {
    get request() {
      return toAsyncRequest(value, 'unchecked', result);
    },
    judge: async () => toAsyncRequest(value, await verdictOf(result, signatureTerms), result),
  };
};
