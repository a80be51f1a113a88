import { createRuntime } from '@bgc/core';
import type { Operation, ProviderDefinition, RuntimeOptions } from '@bgc/core';

/** What PageUp does not have: operations that create something, to be sent once or under an idempotency key. */
const createThing = (id: string, more: Pick<Operation, 'repeat' | 'idempotencyKeyHeader'>): Operation => ({
  id,
  method: 'POST',
  path: '/things',
  sensitive: { parameters: {}, request: { name: 'identifier' }, response: {}, error: {} },
  ...more,
});

export const posts = {
  never: createThing('createOnce', { repeat: 'never' }),
  keyed: createThing('createKeyed', { repeat: 'keyed', idempotencyKeyHeader: 'Idempotency-Key' }),
} as const;

const definition: ProviderDefinition = {
  name: 'generic',
  operations: posts,
  classify: () => ({ kind: 'unknown' }),
  readComplaints: () => [],
  requestIdHeaders: ['x-request-id'],
};

export const genericRuntime = (options: RuntimeOptions) => createRuntime(definition, { random: () => 0.9, ...options });
