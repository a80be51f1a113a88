import type { HttpMethod } from '@bgc/core';

import { resolve } from './references.ts';
import type { BodyObject, OperationObject, ParameterObject, SchemaObject, Spec } from './spec.ts';

export interface SpecOperation {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly operation: OperationObject;
  readonly parameters: readonly ParameterObject[];
  readonly request?: { readonly contentType: string; readonly schema: SchemaObject };
  /** JSON bodies of the successes, and of the failures. */
  readonly responses: readonly SchemaObject[];
  readonly errors: readonly SchemaObject[];
}

const METHODS: readonly HttpMethod[] = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD'];

const jsonOf = (spec: Spec, body: BodyObject): readonly SchemaObject[] => {
  const schema = resolve(spec, body).content?.['application/json']?.schema;
  return schema ? [schema] : [];
};

const requestOf = (spec: Spec, operation: OperationObject): SpecOperation['request'] => {
  const [entry] = Object.entries(operation.requestBody ? (resolve(spec, operation.requestBody).content ?? {}) : {});
  return entry && { contentType: entry[0], schema: entry[1].schema ?? {} };
};

/** In a table of operations the second would take the place of the first. */
const withoutTwins = (operations: readonly SpecOperation[]): readonly SpecOperation[] => {
  const ids = operations.map(({ id }) => id);
  const twin = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twin !== undefined) throw new Error(`Two operations are called ${twin}.`);
  return operations;
};

/** Every operation of a spec, its references followed as far as the bodies' schemas. */
export const operationsOf = (spec: Spec): readonly SpecOperation[] =>
  withoutTwins(
    Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method.toLowerCase() as Lowercase<HttpMethod>];
        if (!operation) return [];
        if (!operation.operationId) throw new Error(`${method} ${path} has no operationId.`);
        const request = requestOf(spec, operation);
        const responses = Object.entries(operation.responses ?? {});
        const bodies = (success: boolean): readonly SchemaObject[] =>
          responses.filter(([status]) => status.startsWith('2') === success).flatMap(([, body]) => jsonOf(spec, body));
        return [
          {
            id: operation.operationId,
            method,
            path,
            operation,
            parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
              resolve(spec, each),
            ),
            ...(request ? { request } : {}),
            responses: bodies(true),
            errors: bodies(false),
          },
        ];
      }),
    ),
  );
