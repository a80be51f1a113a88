import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { billingCodesSchema, referenceCodesSchema } from '../generated/zod.ts';
import type { BillingCodes, ReferenceCodes } from '../models.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** The account's reference codes (https://sterling.readme.io, "Codes"). */
export interface ReferenceCodesResource {
  /**
   * A tree: codes inside of codes. A screening is ordered with a path through it: `referenceCodes: ['US', 'WA', 'Seattle']`.
   *
   * @example const { referenceCodes } = await sterling.referenceCodes.list();
   * @throws AuthenticationError and the other errors of a call.
   */
  list(options?: CallOptions): Promise<ReferenceCodes>;
}

/** The account's billing codes (https://sterling.readme.io, "Codes"). */
export interface BillingCodesResource {
  /**
   * @example const { billingCodes } = await sterling.billingCodes.list();
   * @throws AuthenticationError and the other errors of a call.
   */
  list(options?: CallOptions): Promise<BillingCodes>;
}

export const createReferenceCodes = (runtime: ResourceRuntime): ReferenceCodesResource => ({
  list: (options) => ask(runtime, calls.listReferenceCodes, {}, referenceCodesSchema, options),
});

export const createBillingCodes = (runtime: ResourceRuntime): BillingCodesResource => ({
  list: (options) => ask(runtime, calls.listBillingCodes, {}, billingCodesSchema, options),
});
