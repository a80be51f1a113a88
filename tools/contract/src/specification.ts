/** The parts of OpenAPI that the strict variant touches; everything else passes through. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  allOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  [key: string]: unknown;
}

export interface Content {
  schema?: JsonSchema;
  [key: string]: unknown;
}

export interface Message {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, Content>;
  [key: string]: unknown;
}

export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  schema?: JsonSchema;
  [key: string]: unknown;
}

export interface OperationEntry {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: Message;
  responses?: Record<string, Message>;
  [key: string]: unknown;
}

export interface PathEntry {
  parameters?: Parameter[];
  [methodOrKey: string]: unknown;
}

export interface Specification {
  paths: Record<string, PathEntry>;
  webhooks?: Record<string, PathEntry>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Message>;
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'] as const;

/** Every operation, with its method and its path. */
export const operationsOf = (
  specification: Specification,
): readonly {
  readonly method: string;
  readonly path: string;
  readonly entry: OperationEntry;
  readonly item: PathEntry;
}[] =>
  Object.entries(specification.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const entry = item[method] as OperationEntry | undefined;
      return entry === undefined ? [] : [{ method, path, entry, item }];
    }),
  );

/** What a local reference (`#/components/…`) means; what is none, is itself. */
export const follow = <T extends { $ref?: string }>(specification: Specification, value: T): T => {
  if (value.$ref === undefined) return value;
  const target = value.$ref
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], specification);
  if (target === undefined) throw new Error(`${value.$ref} leads nowhere.`);
  return follow(specification, target as T);
};
