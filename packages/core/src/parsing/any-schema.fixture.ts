import fc from 'fast-check';

import {
  array,
  boolean,
  expendable,
  identifier,
  lazy,
  list,
  literal,
  nullable,
  number,
  object,
  openEnum,
  optional,
  record,
  string,
  union,
  unknown,
  unlessEmpty,
} from '../schema/index.ts';
import type { AnySchema } from '../schema/index.ts';

/** Stands in every text of a document, and so must stand in no path. */
export const MARK = '\u2620';

/** A schema, and documents that are just as it says. */
export interface SchemaAndDocument {
  readonly schema: AnySchema;
  readonly document: unknown;
}

type Drawn = fc.Arbitrary<SchemaAndDocument>;

const of = (schema: AnySchema, documents: fc.Arbitrary<unknown>): Drawn =>
  documents.map((document) => ({ schema, document }));

const text = fc.string({ maxLength: 3 }).map((rest) => MARK + rest);
const known = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const value = fc.jsonValue({ maxDepth: 2 });

const scalar: Drawn = fc.oneof(
  of(string(), text),
  of(number(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  of(boolean(), fc.boolean()),
  of(identifier(), text),
  of(unknown(), value),
  known.chain((values) => of(openEnum(values), fc.constantFrom(...values))),
  fc.oneof(text, fc.integer(), fc.boolean()).chain((constant) => of(literal(constant), fc.constant(constant))),
);

/** Some differ in letter case alone, some are of the language's own. */
const names = ['id', 'ID', 'status', 'Items', '__proto__', 'constructor', 'toString', 'a-b', ''] as const;

const modified = ({ schema, document }: SchemaAndDocument): Drawn =>
  fc.oneof(
    fc.constant({ schema, document }),
    fc
      .constantFrom(optional, expendable, unlessEmpty)
      .chain((modify) =>
        fc.boolean().map((isThere) => ({ schema: modify(schema), document: isThere ? document : undefined })),
      ),
  );

const objectOf = (members: readonly (readonly [string, SchemaAndDocument])[]): SchemaAndDocument => ({
  schema: object(Object.fromEntries(members.map(([name, { schema }]) => [name, schema]))),
  document: Object.fromEntries(
    members.flatMap(([name, { document }]) => (document === undefined ? [] : [[name, document]])),
  ),
});

interface Kinds {
  /** In a dictionary noise may be data. */
  readonly dictionaries: boolean;
}

/** Any schema that the builders make, nested some times, with a document that is just as it says. */
export const anySchema = ({ dictionaries }: Kinds): Drawn => {
  const { schema } = fc.letrec<{ schema: SchemaAndDocument }>((tie) => {
    const inner = tie('schema');
    const member = inner.chain(modified);
    return {
      schema: fc.oneof(
        { depthSize: 'small', maxDepth: 3 },
        scalar,
        fc
          .uniqueArray(fc.tuple(fc.constantFrom(...names), member), { selector: ([name]) => name, maxLength: 4 })
          .map(objectOf),
        fc.tuple(inner, fc.nat(2)).map(([element, count]) => ({
          schema: array(element.schema),
          document: Array(count).fill(element.document),
        })),
        inner.chain(({ schema, document }) =>
          fc.boolean().map((isNull) => ({ schema: nullable(schema), document: isNull ? null : document })),
        ),
        inner.map(({ schema, document }) => ({ schema: lazy(() => schema), document })),
        fc.tuple(inner, inner).map(([first, second]) => ({
          schema: union([first.schema, second.schema]),
          document: second.document,
        })),
        ...(dictionaries
          ? [
              fc.tuple(inner, fc.subarray([...names])).map(([element, chosen]) => ({
                schema: record(element.schema),
                document: Object.fromEntries(chosen.map((name) => [name, element.document])),
              })),
            ]
          : []),
      ),
    };
  });
  return fc.oneof(
    { weight: 5, arbitrary: schema },
    schema.map((element) => ({ schema: list(element.schema), document: [element.document] })),
  );
};

const oddText = fc.oneof(text, fc.constantFrom('', 'true', 'FALSE', '1', '-1.5e3', '12345678901234567890', '1e999'));
const oddName = fc.oneof(
  fc.constantFrom(...names, 'Id', 'STATUS', 'items', 'other'),
  fc.string({ maxLength: 2 }).map((rest) => MARK + rest),
);

/** Any document, of names that schemas have and others. */
const anyDocument: fc.Arbitrary<unknown> = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.oneof(oddText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
    fc.array(tie('document'), { maxLength: 3 }),
    fc.array(fc.tuple(oddName, tie('document')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
  ),
})).document;

const members = (document: unknown): document is Record<string, unknown> =>
  typeof document === 'object' && document !== null;

/** Somewhere in the document something else, by the digits of a number. */
const replaced = (document: unknown, by: unknown, where: number): unknown => {
  if (!members(document) || where % 3 === 0) return by;
  const all = Object.keys(document);
  const chosen = all[where % Math.max(1, all.length)];
  if (Array.isArray(document))
    return document.map((element, at) =>
      String(at) === chosen ? replaced(element, by, Math.floor(where / 3)) : element,
    );
  return Object.fromEntries(
    Object.entries(document).map(([name, member]) => [
      name === chosen && where % 5 === 1 ? name.toUpperCase() : name,
      name === chosen && where % 5 !== 1 ? replaced(member, by, Math.floor(where / 3)) : member,
    ]),
  );
};

/** Any schema with any document: as it should be, nearly, not at all. */
export const schemaAndAnything = (kinds: Kinds): Drawn =>
  fc.tuple(anySchema(kinds), anyDocument, fc.nat(), fc.nat(5)).map(([{ schema, document }, other, where, kind]) => {
    if (kind === 0) return { schema, document: other };
    if (kind === 1) return { schema, document: members(document) ? { wrapper: document } : [document] };
    return { schema, document: replaced(document, other, where) };
  });
