import type { SchemaNode, Tolerance } from '../schema/node.ts';
import { readArray } from './read-array.ts';
import { readList } from './read-list.ts';
import { readObject } from './read-object.ts';
import { readRecord } from './read-record.ts';
import {
  readBoolean,
  readIdentifier,
  readLiteral,
  readNumber,
  readOpenEnum,
  readString,
  readUnknown,
} from './read-scalars.ts';
import { readUnion } from './read-union.ts';
import type { Reader } from './reading.ts';

/** The parts of zod's definitions that are read here; which of them are there depends on the type. */
interface Definition {
  readonly type: string;
  readonly innerType: SchemaNode;
  readonly element: SchemaNode;
  readonly valueType: SchemaNode;
  readonly options: readonly SchemaNode[];
  readonly values: readonly unknown[];
  readonly shape: Readonly<Record<string, SchemaNode>>;
  readonly getter: () => SchemaNode;
}

type Compile = (node: SchemaNode) => Reader;

const definitionOf = (node: SchemaNode): Definition => node._zod.def as unknown as Definition;

const toleranceOf = <Kind extends Tolerance['kind']>(
  node: SchemaNode,
  kind: Kind,
): Extract<Tolerance, { kind: Kind }> | undefined =>
  node.tolerance?.kind === kind ? (node.tolerance as Extract<Tolerance, { kind: Kind }>) : undefined;

const compileText: Compile = (node) => {
  const open = toleranceOf(node, 'open-enum');
  if (open) return readOpenEnum(open.known);
  return toleranceOf(node, 'identifier') ? readIdentifier : readString;
};

const compileObject = (node: SchemaNode, compile: Compile): Reader =>
  readObject(
    Object.entries(definitionOf(node).shape).map(([name, member]) => {
      const isOptional = definitionOf(member).type === 'optional';
      return {
        name,
        reader: compile(isOptional ? definitionOf(member).innerType : member),
        presence: !isOptional ? 'required' : toleranceOf(member, 'assumed') ? 'assumed' : 'optional',
      };
    }),
  );

const compileNullable = (inner: Reader): Reader => ({
  ...inner,
  acceptsNull: true,
  read: (value, reading) => (value === null ? null : inner.read(value, reading)),
});

/** Compiled at the first use: it may lead back to what is being compiled. */
const compileLazy = (node: SchemaNode, compile: Compile): Reader => {
  const target = (): Reader => compile(definitionOf(node).getter());
  return {
    acceptsNull: false,
    read: (value, reading) => target().read(value, reading),
    claims: (value) => target().claims?.(value) ?? false,
  };
};

const COMPILERS: Readonly<Record<string, (node: SchemaNode, compile: Compile) => Reader>> = {
  string: compileText,
  number: () => readNumber,
  boolean: () => readBoolean,
  unknown: () => readUnknown,
  literal: (node) => readLiteral(definitionOf(node).values),
  optional: (node, compile) => compile(definitionOf(node).innerType),
  nullable: (node, compile) => compileNullable(compile(definitionOf(node).innerType)),
  object: compileObject,
  array: (node, compile) => (toleranceOf(node, 'list') ? readList : readArray)(compile(definitionOf(node).element)),
  record: (node, compile) => readRecord(compile(definitionOf(node).valueType)),
  union: (node, compile) => readUnion(definitionOf(node).options.map(compile)),
  lazy: compileLazy,
};

/** Nothing but a cache: what a schema compiles to depends on the schema alone. */
const compiled = new WeakMap<SchemaNode, Reader>();

export const compileReader: Compile = (node) => {
  const known = compiled.get(node);
  if (known) return known;
  const { type } = definitionOf(node);
  const compiler = COMPILERS[type];
  if (!compiler)
    throw new TypeError(
      `A schema of type ${type} cannot be read tolerantly. Build schemas with @bgc/core/schema only.`,
    );
  const reader = compiler(node, compileReader);
  compiled.set(node, reader);
  return reader;
};
