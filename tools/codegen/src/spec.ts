/** The parts of OpenAPI 3.1 that the specs use, and the `x-bgc-*` vocabulary. */
import type { HttpMethod, RepeatClass, Sensitivity } from '@bgc/core';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

export interface Source {
  readonly url: string;
  readonly section: string;
  readonly fidelity: 'documented' | 'observed' | 'assumed';
}

/** What an optional member is where its value is not understood; without a word of it, the document is an error. */
export type Unreadable = 'absent' | 'absent-if-empty';

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaObject;
  readonly items?: SchemaObject;
  readonly allOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly 'x-bgc-sensitive'?: Sensitivity;
  readonly 'x-bgc-source'?: Source;
  readonly 'x-bgc-unreadable'?: Unreadable;
}

export interface ParameterObject {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: SchemaObject;
  readonly 'x-bgc-sensitive'?: Sensitivity;
  readonly 'x-bgc-source'?: Source;
}

export type Content = Readonly<Record<string, { readonly schema?: SchemaObject }>>;

export interface BodyObject {
  readonly $ref?: string;
  readonly content?: Content;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: BodyObject;
  readonly responses?: Readonly<Record<string, BodyObject>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-bgc-source'?: Source;
  readonly 'x-bgc-repeat'?: RepeatClass;
  readonly 'x-bgc-write'?: 'replace';
  readonly 'x-bgc-scope'?: string;
  readonly 'x-bgc-idempotency-key-header'?: string;
}

export type PathItem = { readonly parameters?: readonly ParameterObject[] } & Readonly<
  Partial<Record<Lowercase<HttpMethod>, OperationObject>>
>;

export interface SecurityScheme {
  readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string }>>;
}

export interface Spec {
  /** The folder of packages/ that is generated into, where it is not called as the spec is. */
  readonly 'x-bgc-package'?: string;
  readonly paths?: Readonly<Record<string, PathItem>>;
  /** What the provider sends by itself, by the name of the event. */
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, SchemaObject>>;
    readonly parameters?: Readonly<Record<string, ParameterObject>>;
    readonly responses?: Readonly<Record<string, BodyObject>>;
    readonly requestBodies?: Readonly<Record<string, BodyObject>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

export const SENSITIVITIES: readonly Sensitivity[] = ['identifier', 'contact', 'outcome', 'link', 'secret', 'no'];
export const REPEAT_CLASSES: readonly RepeatClass[] = ['safe', 'idempotent', 'keyed', 'never'];
export const UNREADABLE: readonly Unreadable[] = ['absent', 'absent-if-empty'];
export const FIDELITIES: readonly Source['fidelity'][] = ['documented', 'observed', 'assumed'];
