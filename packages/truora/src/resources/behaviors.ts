import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { behaviorEnvelopeSchema } from '../generated/zod.ts';
import type { Behavior } from '../models.ts';
import type { BehaviorRequest } from '../requests/other-requests.ts';
import { checkForm } from '../validation/check-form.ts';
import { behaviorRules } from '../validation/form-rules.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** Feedback on how a person behaved ("Behavior", https://docs.truora.com/openapi.json). It counts in other customers' checks of that person. */
export interface Behaviors {
  /**
   * @example
   * await truora.behaviors.create({
   *   first_name: 'Ada', last_name: 'Example', document_id: '1', document_type: 'national-id', country: 'co',
   *   reason: 'good-reputation', birth_date: '1990-01-31', feedback_date: '2024-05-01', email: 'ada@example.com',
   * });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError without a `reconcile`, as nothing reads it back; the errors of a call.
   */
  create(request: BehaviorRequest, options?: CallOptions): Promise<readonly Behavior[]>;
}

export const createBehaviors = (runtime: ResourceRuntime): Behaviors => ({
  async create(request, options) {
    const body = formOf(request);
    checkForm(body, behaviorRules, calls.createBehavior.id);
    const created = ask(runtime, calls.createBehavior, { body }, behaviorEnvelopeSchema, options);
    const { behavior = [] } = await explainUnknown(runtime, created, {
      whether: 'the feedback was kept',
      advice: 'Nothing reads it back: ask Truora, with the `supportReport()`, before it is sent again.',
    });
    return behavior;
  },
});
