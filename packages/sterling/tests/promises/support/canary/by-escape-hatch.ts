import { plantDocument } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';
import type { OperationName } from './planted-provider.ts';
import type { Deed } from './typed-deeds.ts';

/** One operation as the spec has it, unchecked: a canary in every parameter and member. */
export const byEscapeHatch =
  (name: OperationName): Deed =>
  async (world) => {
    const { id, method, path, sensitive } = operations[name];
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? '');
    const parameter = (of: string): [string, string] => [of, world.give(`${id}.parameter.${of}`)];
    const names = Object.keys(sensitive.parameters);
    const key = names.includes('idempotency-key') ? { idempotencyKey: parameter('idempotency-key')[1] } : {};
    const query = names.filter((of) => !inPath.includes(of) && of !== 'idempotency-key');
    const planted = plantDocument(sensitive.request, (leaf) => world.give(`${id}.request.${leaf}`));
    const body = Object.keys(sensitive.request).length === 0 ? {} : { body: planted };
    const send = world.client.api.request as unknown as (
      verb: string,
      template: string,
      init: object,
    ) => Promise<{ readonly response: Response }>;
    return send(method.toLowerCase(), path, {
      params: { path: Object.fromEntries(inPath.map(parameter)), query: Object.fromEntries(query.map(parameter)) },
      headers: { 'x-own': world.give('call.header') },
      ...key,
      ...body,
    });
  };
