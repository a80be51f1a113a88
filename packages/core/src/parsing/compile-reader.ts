import type { NodeOf, NodeType, SchemaNode } from '../schema/node.ts';
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

type Compile = (node: SchemaNode) => Reader;

const isOptional = (node: SchemaNode): node is NodeOf<'optional' | 'expendable' | 'unlessEmpty'> =>
  node.type === 'optional' || node.type === 'expendable' || node.type === 'unlessEmpty';

const compileObject = ({ members }: NodeOf<'object'>, compile: Compile): Reader =>
  readObject(
    Object.entries(members).map(([name, member]) => ({
      name,
      reader: compile(member),
      presence: isOptional(member) ? member.type : 'required',
    })),
  );

/** Nothing of what is within is asked before a document is read: it may lead back to what is being compiled. */
const compileNullable = ({ read, claims }: Reader): Reader => ({
  acceptsNull: true,
  read: (value, reading) => (value === null ? null : read(value, reading)),
  ...(claims ? { claims } : {}),
});

/** Compiled at the first use: it may lead back to what is being compiled. */
const compileLazy = ({ schema }: NodeOf<'lazy'>, compile: Compile): Reader => {
  const target = (): Reader => compile(schema());
  return {
    get acceptsNull() {
      return target().acceptsNull;
    },
    read: (value, reading) => target().read(value, reading),
    claims: (value) => target().claims?.(value) ?? false,
  };
};

const COMPILERS: { readonly [Type in NodeType]: (node: NodeOf<Type>, compile: Compile) => Reader } = {
  string: () => readString,
  identifier: () => readIdentifier,
  openEnum: ({ known }) => readOpenEnum(known),
  number: () => readNumber,
  boolean: () => readBoolean,
  unknown: () => readUnknown,
  literal: ({ value }) => readLiteral(value),
  // Whether they may be absent is for the object that they are members of.
  optional: ({ inner }, compile) => compile(inner),
  expendable: ({ inner }, compile) => compile(inner),
  unlessEmpty: ({ inner }, compile) => compile(inner),
  nullable: ({ inner }, compile) => compileNullable(compile(inner)),
  object: compileObject,
  array: ({ inner }, compile) => readArray(compile(inner)),
  list: ({ inner }, compile) => readList(compile(inner)),
  record: ({ inner }, compile) => readRecord(compile(inner)),
  union: ({ options }, compile) => readUnion(options.map(compile)),
  lazy: compileLazy,
};

/** Nothing but a cache: what a schema compiles to depends on the schema alone. */
const compiled = new WeakMap<SchemaNode, Reader>();

export const compileReader: Compile = (node) => {
  const known = compiled.get(node);
  if (known) return known;
  const compiler = COMPILERS[node.type] as ((node: SchemaNode, compile: Compile) => Reader) | undefined;
  if (!compiler) throw new TypeError('Not a schema that can be read tolerantly: build it with @bgc/core/schema.');
  const reader = compiler(node, compileReader);
  compiled.set(node, reader);
  return reader;
};
