import type { CallOptions, InvokeRequest } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { KnownCheckPriority } from '../generated/enums.ts';
import { checkEnvelopeSchema } from '../generated/zod.ts';
import type { CheckRequest, CustomCheckRequest } from '../requests/check-request.ts';
import type { Check } from '../states/check.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { checkCheckRequest, checkCustomCheckRequest } from '../validation/check-rules.ts';
import { oneOf } from '../validation/rules.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import type { ReconciledCheck } from './outcome-of.ts';
import { readCheck } from './read-check.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { Warn } from './warn.ts';

/** What a new check takes beside the options of every call. */
export interface CreateOptions extends CallOptions {
  /** `medium` unless told. Checks of `high` priority are limited by country: one too many is a RateLimitError, and was not created. */
  readonly priority?: 'low' | 'medium' | 'high';
}

const operation = calls.createCheck;

const priorityRules = optional({ priority: oneOf(...KnownCheckPriority) });

const whether = 'the check was created, which is paid for';

const advice =
  '`reconcile()` posts it again a minute after this call, with `force_creation=false`, which finds a recent check (that it finds this one is assumed). Never `create` it again with `force_creation: true`.';

type Form = Readonly<Record<string, unknown>>;

/** Posts the form once. What nobody can tell the outcome of can be reconciled, as often as it takes. */
const post = (
  runtime: ResourceRuntime,
  form: Form,
  headers: InvokeRequest['headers'],
  options: CallOptions,
  isRepeat: boolean,
): Promise<Check> => {
  const request = { body: form, ownOptions: ['priority'], ...(headers === undefined ? {} : { headers }) };
  const sent = runtime.invoke(operation, request, checkEnvelopeSchema, options).then(readCheck);
  const reconcile = async (again: CallOptions): Promise<ReconciledCheck> => ({
    check: await post(runtime, { ...form, force_creation: false }, headers, again, true),
    origin: 'found or made',
  });
  return explainUnknown(runtime, sent, { whether, advice, isRepeat, of: 'checks.create', reconcile }, options);
};

/** Creates checks: sent once each, unless the connection was never made. */
export const createCheckMaker = (runtime: ResourceRuntime, warn: Warn) => {
  const send = (form: Form, given?: CreateOptions): Promise<Check> => {
    const { priority, ...options } = { ...given };
    checkForm({ priority }, priorityRules, operation.id);
    const headers = priority === undefined ? undefined : { 'truora-priority': priority };
    return post(runtime, form, headers, options, false);
  };
  return {
    async create(request: CheckRequest, options?: CreateOptions): Promise<Check> {
      const form = formOf(request);
      warn(form, checkCheckRequest(form));
      return send(form, options);
    },
    async createCustom(request: CustomCheckRequest, options?: CreateOptions): Promise<Check> {
      const form = formOf(request);
      checkCustomCheckRequest(form);
      return send(form, options);
    },
  };
};
