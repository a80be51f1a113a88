import { orderComponents } from './component-order.ts';
import { quote, schemaName } from './names.ts';
import { operationsOf } from './operations-of.ts';
import { componentOf, unwrap } from './references.ts';
import type { SchemaObject, Spec } from './spec.ts';

/** One constant of `zod.ts`. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: SchemaObject;
  /** The same in openapi-typescript's types. */
  readonly type: string;
  /** It contains itself, directly or not. */
  readonly recursive: boolean;
  readonly component?: string;
  /** It is the whole answer of an operation. */
  readonly isAnswer: boolean;
}

export interface OperationSchemas {
  readonly request?: string;
  readonly response?: string;
  readonly error?: string;
}

/** Every schema that gets a constant, in the order of their needs, and which operation uses which. */
export const listSchemas = (
  spec: Spec,
): { readonly schemas: readonly NamedSchema[]; readonly uses: Readonly<Record<string, OperationSchemas>> } => {
  const { order, recursive } = orderComponents(spec);
  const answers = new Set<string>();
  const inline: NamedSchema[] = [];
  const nameOf = (
    operationId: string,
    role: 'Request' | 'Response' | 'Error',
    schemas: readonly SchemaObject[],
  ): string | undefined => {
    const [schema] = schemas.map(unwrap);
    if (!schema) return undefined;
    const component = componentOf(schema);
    if (component !== undefined) {
      if (role !== 'Request') answers.add(component);
      return schemaName(component);
    }
    if (role !== 'Response') throw new Error(`The ${role.toLowerCase()} body of ${operationId} must be a component.`);
    const name = schemaName(`${operationId}${role}`);
    inline.push({ name, schema, type: `Answer<operations[${quote(operationId)}]>`, recursive: false, isAnswer: true });
    return name;
  };
  const uses: Record<string, OperationSchemas> = {};
  for (const { id, request, responses, errors } of operationsOf(spec)) {
    const names = {
      request: nameOf(id, 'Request', request?.schema.$ref ? [request.schema] : []),
      response: nameOf(id, 'Response', responses),
      error: nameOf(id, 'Error', errors),
    };
    uses[id] = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
  }
  const components = order.map((component) => ({
    name: schemaName(component),
    component,
    schema: spec.components?.schemas?.[component] ?? {},
    type: `components['schemas'][${quote(component)}]`,
    recursive: recursive.has(component),
    isAnswer: answers.has(component),
  }));
  const names = [...components, ...inline].map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two schemas would be called ${twice}.`);
  return { schemas: [...components, ...inline], uses };
};
