import { callByEscapeHatch } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import type { OperationName } from './planted-provider.ts';
import type { Deed } from './typed-deeds.ts';

/** One operation as the spec has it, unchecked: a canary in every parameter and member. */
export const byEscapeHatch =
  (name: OperationName): Deed =>
  (world) =>
    callByEscapeHatch(operations[name], {
      request: world.client.api.request,
      give: world.give,
      formsAsText: true,
      optionOf: { 'idempotency-key': 'idempotencyKey' },
    });
