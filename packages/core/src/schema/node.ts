import type * as z from 'zod/mini';

/** How a value is read where it may differ from its schema; what zod's own definition has no place for. */
export type Tolerance =
  | { readonly kind: 'identifier' }
  | { readonly kind: 'open-enum'; readonly known: readonly string[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'assumed' };

/** What a `Schema` is at run time: zod's, and the tolerance beside it. The only file, with `seal`, where the two views meet. */
export type SchemaNode = z.ZodMiniType & { readonly tolerance?: Tolerance };

/** Hides zod's types behind ours. */
export const seal = <S>(node: z.ZodMiniType, tolerance?: Tolerance): S =>
  (tolerance ? Object.assign(node, { tolerance }) : node) as unknown as S;

export const nodeOf = (schema: object): SchemaNode => schema as SchemaNode;
