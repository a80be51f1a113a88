import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

import { acceptAsGiven } from './accept-as-given.ts';
import { acceptMultipart, filePart } from './accept-multipart.ts';
import { fillDefaults, filledParameters } from './fill-defaults.ts';
import { sentOnly } from './sent-only.ts';
import type { SchemaObject, Spec } from './spec.ts';
import { isIdentifier, isOpenEnum, typesOf } from './types-of.ts';

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => ts.factory.createKeywordTypeNode(kind);
const text = (): ts.TypeNode => keyword(ts.SyntaxKind.StringKeyword);
const value = (literal: string): ts.TypeNode =>
  ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(literal));

/** `Known | (string & {})`: known values autocomplete, any other passes. */
const openEnum = (known: readonly unknown[]): ts.TypeNode[] => [
  ...known.filter((each) => typeof each === 'string').map(value),
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([text(), ts.factory.createTypeLiteralNode([])]),
  ),
];

const named = (name: string, ...parameters: readonly ts.TypeNode[]): ts.TypeNode =>
  ts.factory.createTypeReferenceNode(name, parameters);

/** What fetch sends as it is; openapi-typescript would say `string`. */
const upload = (): ts.TypeNode =>
  ts.factory.createUnionTypeNode([
    named('Blob'),
    named('ArrayBuffer'),
    named('Uint8Array'),
    named('ReadableStream', named('Uint8Array')),
  ]);

type OpenSchema = SchemaObject & { readonly 'x-known-values'?: readonly unknown[] };

const transform = (schema: OpenSchema, path: string): ts.TypeNode | undefined => {
  if (schema.format === 'binary') {
    // The bytes of an answer are never read as JSON, which is what the type of an answer speaks of.
    if (!/requestBod/.test(path)) return keyword(ts.SyntaxKind.NeverKeyword);
    return path.includes('multipart') ? filePart() : upload();
  }
  const known = schema['x-known-values'];
  if (!known) return undefined;
  const nullType = typesOf(schema).nullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return ts.factory.createUnionTypeNode([...openEnum(known), ...nullType]);
};

/** Where constants tell the forms apart already, openapi-typescript would take their descriptions for words of its own. */
const isDiscriminator = (name: string, value: unknown): boolean =>
  name === 'discriminator' && typeof (value as { readonly propertyName?: unknown } | null)?.propertyName === 'string';

/**
 * openapi-typescript asks `transform` about an enum or a choice of types in some places only, not for the elements of an array: so both
 * are put in a form that it asks about everywhere.
 */
const opened = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(opened);
  if (typeof part !== 'object' || part === null) return part;
  const { enum: values, ...rest } = Object.fromEntries(
    Object.entries(part)
      .filter(([name, value]) => !isDiscriminator(name, value))
      .map(([name, value]) => [name, opened(value)]),
  ) as SchemaObject;
  const schema = part as SchemaObject;
  if (Array.isArray(values) && isOpenEnum(schema))
    return { ...rest, type: schema.type ?? 'string', 'x-known-values': values };
  if (Array.isArray(schema.type) && isIdentifier(schema)) {
    return { ...rest, type: typesOf(schema).nullable ? ['string', 'null'] : 'string' };
  }
  return values === undefined ? rest : { ...rest, enum: values };
};

const PATHS =
  "/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */";

/** The types of the API, for openapi-fetch and for the proof that the schemas agree with them. */
export const emitSchema = async (spec: Spec): Promise<string> => {
  const nodes = await openapiTS(opened(spec) as OpenAPI3, {
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema, { path }) => transform(schema as OpenSchema, path ?? ''),
  });
  const accepting = acceptMultipart(acceptAsGiven(nodes, sentOnly(spec)));
  const code = astToString(fillDefaults(accepting, filledParameters(spec)));
  return code.replace(/^export (interface|type) paths\b/m, `${PATHS}\n$&`);
};
