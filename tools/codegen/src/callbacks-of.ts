import { resolve } from './references.ts';
import type { OperationObject, SchemaObject, Spec } from './spec.ts';

export interface SpecCallback {
  /** The event, as `webhooks` calls it. */
  readonly name: string;
  readonly operation: OperationObject;
  readonly schema: SchemaObject;
}

/** Every JSON document that the provider sends by itself. */
export const callbacksOf = (spec: Spec): readonly SpecCallback[] =>
  Object.entries(spec.webhooks ?? {}).map(([name, item]) => {
    const operation = item.post;
    if (!operation) throw new Error(`The webhook ${name} has no POST.`);
    const body = operation.requestBody && resolve(spec, operation.requestBody);
    const schema = body?.content?.['application/json']?.schema;
    if (!schema) throw new Error(`The webhook ${name} has no JSON body.`);
    return { name, operation, schema };
  });
