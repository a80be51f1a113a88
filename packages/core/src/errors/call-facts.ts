import type { Call, Reply } from '../call.ts';
import { requestIdOf } from '../client/request-id.ts';
import type { ProviderDefinition } from '../provider.ts';
import type { FailureFacts } from './bgc-error.ts';

/** The key that goes with a call, in whatever way it was given. An empty one is none. */
export const idempotencyKeyOf = ({ operation, headers }: Pick<Call, 'operation' | 'headers'>): string | undefined =>
  headers[operation.idempotencyKeyHeader?.toLowerCase() ?? ''] || undefined;

type Called = Pick<Call, 'provider' | 'operation' | 'headers'>;

export const callFacts = (call: Called): FailureFacts => ({
  provider: call.provider,
  operation: call.operation.id,
  idempotencyKey: idempotencyKeyOf(call),
});

export const replyFacts = (
  call: Called,
  reply: Reply,
  definition: ProviderDefinition,
): FailureFacts & { readonly status: number } => ({
  ...callFacts(call),
  status: reply.status,
  requestId: requestIdOf(reply, definition),
  attempts: reply.attempts,
  totalDelayMs: reply.totalDelayMs,
  retryAfterMs: reply.retryAfterMs,
  earlierMayHaveArrived: reply.earlierMayHaveArrived,
});

/** What to do where nobody can tell whether the provider has done the work. */
export const unknownAdvice = (call: Called): string =>
  call.operation.repeat === 'keyed' && idempotencyKeyOf(call) !== undefined
    ? "Call again under the same key, this error's `idempotencyKey`: under another it may be done twice."
    : 'Do not simply send it again: look up its state at the provider first.';
