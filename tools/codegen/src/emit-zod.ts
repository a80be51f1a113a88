import type { KnownValues } from './find-enums.ts';
import type { NamedSchema } from './schema-list.ts';
import { writeSchema } from './schema-expression.ts';
import type { ExpressionContext } from './schema-expression.ts';
import type { SchemaObject, Spec } from './spec.ts';
import { typesOf } from './types-of.ts';

const writeAnswer = (schema: SchemaObject, context: ExpressionContext): string => {
  if (schema.$ref || !typesOf(schema).types.includes('array')) return writeSchema(schema, context);
  context.builders.add('list');
  return `/* @__PURE__ */ list(${writeSchema(schema.items ?? {}, context)})`;
};

const comment = ({ schema }: NamedSchema): string => {
  const text = schema.description?.trim().replaceAll('*/', '* /').split('\n').join('\n * ');
  return text ? `/**\n * ${text}\n */\n` : '';
};

/** The tolerant schemas. */
export const emitZod = (
  spec: Spec,
  schemas: readonly NamedSchema[],
  enums: ReadonlyMap<SchemaObject, KnownValues>,
): string => {
  const context: ExpressionContext = {
    spec,
    enums,
    recursive: new Set(
      schemas.flatMap(({ component, recursive }) => (component !== undefined && recursive ? [component] : [])),
    ),
    builders: new Set(),
    known: new Set(),
  };
  const code = schemas.map((named) => {
    const value = named.isAnswer ? writeAnswer(named.schema, context) : writeSchema(named.schema, context);
    return `${comment(named)}export const ${named.name} = ${value};\n`;
  });
  const isRecursive = schemas.some(({ recursive }) => recursive);
  const imports = [
    context.builders.size > 0
      ? `import { ${[...context.builders].toSorted().join(', ')} } from '@bgc/core/schema';\n`
      : '',
    isRecursive ? "import type { Schema } from '@bgc/core/schema';\n" : '',
    context.known.size > 0 || isRecursive ? '\n' : '',
    context.known.size > 0 ? `import { ${[...context.known].toSorted().join(', ')} } from './enums.ts';\n` : '',
    isRecursive ? "import type { components } from './schema.ts';\n" : '',
  ];
  return `${imports.join('')}\n${code.join('\n')}`;
};
