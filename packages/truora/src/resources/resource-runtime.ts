import type { CallOptions, InvokeRequest, Operation, Result, Runtime, Schema } from '@bgc/core';

/** What resources need of the runtime. */
export type ResourceRuntime = Pick<Runtime<object>, 'invoke' | 'download' | 'clock'>;

/** One call, and what its answer says. */
export const ask = async <T>(
  runtime: Pick<ResourceRuntime, 'invoke'>,
  operation: Operation,
  request: InvokeRequest,
  schema: Schema<T>,
  options: CallOptions | undefined,
): Promise<T> => (await runtime.invoke(operation, request, schema, options)).value;

export type { Result };
