import { resolve } from './references.ts';
import type { OperationObject, SchemaObject, Spec } from './spec.ts';

export interface SpecCallback {
  /** The event, as `webhooks` calls it. */
  readonly name: string;
  readonly operation: OperationObject;
  readonly schema: SchemaObject;
}

/** Where a document is: the body itself, or the claims of the JWT that the body is. */
const DOCUMENT_TYPES = ['application/json', 'application/jwt'] as const;

/** Every document that the provider sends by itself. */
export const callbacksOf = (spec: Spec): readonly SpecCallback[] =>
  Object.entries(spec.webhooks ?? {}).map(([name, item]) => {
    const operation = item.post;
    if (!operation) throw new Error(`The webhook ${name} has no POST.`);
    const body = operation.requestBody && resolve(spec, operation.requestBody);
    const [schema] = DOCUMENT_TYPES.flatMap((type) => body?.content?.[type]?.schema ?? []);
    if (!schema) throw new Error(`The webhook ${name} has no body of ${DOCUMENT_TYPES.join(' or ')}.`);
    return { name, operation, schema };
  });
