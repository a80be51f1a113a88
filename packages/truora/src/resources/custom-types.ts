import type { CallOptions } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { customTypesSchema } from '../generated/zod.ts';
import type { CustomTypes } from '../models.ts';
import type { CustomTypeRequest } from '../requests/other-requests.ts';
import { checkForm, optional } from '../validation/check-form.ts';
import { customTypeRules, typeNameRules } from '../validation/form-rules.ts';
import { text } from '../validation/rules.ts';
import type { PageStart } from './checks.ts';
import { explainUnknown } from './explain-unknown.ts';
import { formOf } from './form-of.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';

/** A custom type by its name and, where it is needed, its country. */
export interface CustomTypeName {
  readonly type: string;
  readonly country?: string;
}

/** Kinds of checks with weights of your own, for `checks.createCustom` ("Config", https://docs.truora.com/openapi.json). */
export interface CustomTypesResource {
  /**
   * All of the account, by country and name.
   *
   * @example const { score_configs } = await truora.customTypes.list();
   * @throws the errors of a call.
   */
  list(start?: PageStart, options?: CallOptions): Promise<CustomTypes>;
  /**
   * Weights are from 0 to 1, and sum up to 1.
   *
   * @example await truora.customTypes.create({ country: 'CO', type: 'drivers', dataset_traffic_fines: 0.4, dataset_personal_identity: 0.6 });
   * @throws InvalidRequestError before anything is sent; OutcomeUnknownError (`list` says whether it is there); the errors of a call.
   */
  create(request: CustomTypeRequest, options?: CallOptions): Promise<CustomTypes>;
  /**
   * Replaces the weights.
   *
   * @example await truora.customTypes.update({ country: 'CO', type: 'drivers', dataset_traffic_fines: 1 });
   * @throws InvalidRequestError before anything is sent; NotFoundError and the other errors of a call.
   */
  update(request: CustomTypeRequest, options?: CallOptions): Promise<void>;
  /**
   * @example await truora.customTypes.delete({ type: 'drivers', country: 'CO' });
   * @throws NotFoundError, with `attempts` above 1 perhaps because an earlier attempt has deleted it; the other errors of a call.
   */
  delete(name: CustomTypeName, options?: CallOptions): Promise<void>;
}

type Weights = CustomTypes['score_configs'];

/** The samples show both forms: inside of the account's document, and bare. */
const toCustomTypes = (document: object): CustomTypes =>
  'score_configs' in document
    ? { score_configs: (document.score_configs ?? {}) as Weights }
    : { score_configs: document as Weights };

export const createCustomTypes = (runtime: ResourceRuntime): CustomTypesResource => ({
  async list(start = {}, options) {
    const { id } = calls.listCustomTypes;
    checkForm(start, optional({ startKey: text }), id);
    const request = { query: { start_key: start.startKey } };
    return toCustomTypes(await ask(runtime, calls.listCustomTypes, request, customTypesSchema, options));
  },
  async create(request, options) {
    const body = formOf(request);
    checkForm(body, customTypeRules, calls.createCustomType.id);
    const created = ask(runtime, calls.createCustomType, { body }, customTypesSchema, options);
    return toCustomTypes(
      await explainUnknown(runtime, created, {
        whether: 'the custom type was created',
        advice: '`customTypes.list()` says whether it is there.',
      }),
    );
  },
  async update(request, options) {
    const body = formOf(request);
    checkForm(body, customTypeRules, calls.updateCustomType.id);
    await runtime.invoke(calls.updateCustomType, { body }, undefined, options);
  },
  async delete(name, options) {
    const query = formOf(name);
    checkForm(query, typeNameRules, calls.deleteCustomType.id);
    await runtime.invoke(calls.deleteCustomType, { query }, undefined, options);
  },
});
