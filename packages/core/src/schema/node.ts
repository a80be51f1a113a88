/** What a `Schema` is at run time: plain data, which the tolerant reader and the strict one each make their own of. */
export type SchemaNode =
  | { readonly type: 'string' | 'number' | 'boolean' | 'unknown' | 'identifier' }
  | { readonly type: 'openEnum'; readonly known: readonly string[] }
  | { readonly type: 'literal'; readonly value: string | number | boolean }
  | {
      readonly type: 'optional' | 'expendable' | 'unlessEmpty' | 'nullable' | 'array' | 'list' | 'record';
      readonly inner: SchemaNode;
    }
  | { readonly type: 'union'; readonly options: readonly SchemaNode[] }
  | { readonly type: 'object'; readonly members: Readonly<Record<string, SchemaNode>> }
  | { readonly type: 'lazy'; readonly schema: () => SchemaNode };

export type NodeType = SchemaNode['type'];

/** The node of one type. */
export type NodeOf<Type extends NodeType> = SchemaNode & { readonly type: Type };

/** Hides the node behind the type of what it reads. The only file where the two views meet. */
export const seal = <S>(node: SchemaNode): S => node as unknown as S;

export const nodeOf = (schema: object): SchemaNode => schema as SchemaNode;
