import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { healthSchema } from '../generated/zod.ts';
import type { Health } from '../models.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** What `health` takes beside the options of every call. */
export interface HealthOptions extends CallOptions {
  /** Looks deeper: the services behind the API, too. */
  readonly deep?: boolean;
}

/** Reads `/health`, which is known from Sterling's own SDK. */
export const readHealth = (runtime: ResourceRuntime, options?: HealthOptions): Promise<Health> =>
  ask(
    runtime,
    calls.getHealth,
    { query: { deep: options?.deep?.toString() }, ownOptions: ['deep'] },
    healthSchema,
    options,
  );
