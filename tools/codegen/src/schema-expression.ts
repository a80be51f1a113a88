import { knownName, memberName, quote, schemaName } from './names.ts';
import type { KnownValues } from './find-enums.ts';
import { componentOf, resolve, unwrap } from './references.ts';
import type { SchemaObject, Spec } from './spec.ts';
import { isIdentifier, isOpenEnum, typesOf } from './types-of.ts';

export interface ExpressionContext {
  readonly spec: Spec;
  readonly enums: ReadonlyMap<SchemaObject, KnownValues>;
  readonly recursive: ReadonlySet<string>;
  /** Filled in while expressions are written: what the file has to import. */
  readonly builders: Set<string>;
  readonly known: Set<string>;
}

type Write = (schema: SchemaObject, context: ExpressionContext) => string;

const call = (context: ExpressionContext, builder: string, argument = ''): string => {
  context.builders.add(builder);
  return `/* @__PURE__ */ ${builder}(${argument})`;
};

const unsupported = (what: string): never => {
  throw new Error(`${what} is not supported by the generator: write it differently, or teach schema-expression.ts.`);
};

/** The members of all parts of an `allOf`, as one object. */
const merge = (schema: SchemaObject, spec: Spec): SchemaObject => {
  const parts = (schema.allOf ?? []).map((part) => {
    const target = resolve(spec, part);
    return target.allOf ? merge(target, spec) : target;
  });
  if (!parts.every((part) => part.properties)) return unsupported('An allOf of anything but objects');
  return {
    type: 'object',
    properties: Object.fromEntries([...parts, schema].flatMap((part) => Object.entries(part.properties ?? {}))),
    required: [...parts.flatMap((part) => part.required ?? []), ...(schema.required ?? [])],
  };
};

/** A wrong guess about what nobody documents must not cost the document, either. */
const optionalBuilder = (member: SchemaObject): string => {
  const unreadable = member['x-bgc-unreadable'];
  if (unreadable === 'absent-if-empty') return 'unlessEmpty';
  return unreadable === 'absent' || member['x-bgc-source']?.fidelity === 'assumed' ? 'expendable' : 'optional';
};

const writeObject: Write = (schema, context) => {
  const { properties, additionalProperties } = schema;
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? additionalProperties : {};
    return call(context, 'record', writeSchema(values, context));
  }
  if (additionalProperties !== undefined) return unsupported('An object with both properties and additionalProperties');
  const required = new Set(schema.required);
  const members = Object.entries(properties).map(([name, member]) => {
    const written = writeSchema(member, context);
    const value = required.has(name) ? written : call(context, optionalBuilder(member), written);
    return `${memberName(name)}: ${value},\n`;
  });
  return call(context, 'object', `{\n${members.join('')}}`);
};

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

const writeTyped: Write = (schema, context) => {
  if (schema.const !== undefined)
    return call(
      context,
      'literal',
      typeof schema.const === 'string' ? quote(schema.const) : JSON.stringify(schema.const),
    );
  const known = context.enums.get(schema);
  if (known) {
    context.known.add(knownName(known.name));
    return call(context, 'openEnum', knownName(known.name));
  }
  if (schema.enum) return isOpenEnum(schema) ? call(context, 'string') : unsupported('An enum of anything but text');
  if (isIdentifier(schema)) return call(context, 'identifier');
  const { types } = typesOf(schema);
  const [type] = types;
  if (types.length > 1) {
    return call(
      context,
      'union',
      `[${types.map((each) => writeTyped({ ...schema, type: each }, context)).join(', ')}]`,
    );
  }
  if (type === undefined) return call(context, 'unknown');
  if (type === 'object') return writeObject(schema, context);
  if (type === 'array') return call(context, 'array', writeSchema(schema.items ?? {}, context));
  return call(context, SCALARS[type] ?? unsupported(`The type ${type}`));
};

/** The builder calls that make a schema. */
export const writeSchema: Write = (given, context) => {
  const schema = unwrap(given);
  const component = componentOf(schema);
  if (component !== undefined) {
    const name = schemaName(component);
    // The annotated result keeps TypeScript from asking for the type of what is being defined.
    const type = `Schema<components['schemas'][${quote(component)}]>`;
    return context.recursive.has(component) ? call(context, 'lazy', `(): ${type} => ${name}`) : name;
  }
  if (schema.allOf) return writeObject(merge(schema, context.spec), context);
  const options = schema.oneOf ?? schema.anyOf;
  const isNull = (option: SchemaObject): boolean => option.type === 'null';
  if (options) {
    const written = options.filter((option) => !isNull(option)).map((option) => writeSchema(option, context));
    const value = written.length === 1 ? (written[0] ?? '') : call(context, 'union', `[${written.join(', ')}]`);
    return options.some(isNull) ? call(context, 'nullable', value) : value;
  }
  const value = writeTyped(schema, context);
  return typesOf(schema).nullable ? call(context, 'nullable', value) : value;
};
