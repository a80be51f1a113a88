import fc from 'fast-check';

import type { SchemaObject, Spec } from './spec.ts';

/** Were any text of a spec taken for code, this would be called. */
export const INJECTED = 'INJECTED';

/** What ends a text, a template, a comment or a line in some way or other. */
const hostile = fc.constantFrom(
  `*/ ${INJECTED}(); /*`,
  `* /${INJECTED}()`,
  `'; ${INJECTED}(); '`,
  `"; ${INJECTED}(); "`,
  `\\'; ${INJECTED}(); //`,
  `\\\\'; ${INJECTED}(); //`,
  `\`\${${INJECTED}()}\``,
  `\n${INJECTED}();\n`,
  `\r${INJECTED}();`,
  `\u2028${INJECTED}();\u2029`,
  `</script><script>${INJECTED}()</script><!--`,
  `]; ${INJECTED}(); [`,
  `})${INJECTED}({`,
);
const piece = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '${',
  '*/',
  '/*',
  '//',
  '*',
  '/',
  '\n',
  '\r',
  '\t',
  '\u2028',
  '\u0000',
  '{',
  '}',
  ' ',
  '@',
  'a',
  'é',
  '🙂',
);
const text = fc.oneof(
  hostile,
  fc.tuple(piece, hostile, piece).map((parts) => parts.join('')),
  fc.string({ unit: piece, maxLength: 8 }),
  fc.string({ maxLength: 5 }),
);
const memberName = fc.oneof(
  fc.constantFrom(
    'id',
    'a-b',
    '__proto__',
    'constructor',
    'toString',
    '',
    '1',
    '01',
    '$ref',
    '$',
    'default',
    'then',
    'é',
  ),
  text,
);

const COMPONENTS = ['Tree', 'a-b', 'constructor', '__proto__', 'order_line', 'v2.Thing'] as const;
const reference: fc.Arbitrary<SchemaObject> = fc
  .constantFrom(...COMPONENTS)
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));

const scalar: fc.Arbitrary<SchemaObject> = fc.oneof(
  fc.constantFrom<SchemaObject>(
    { type: 'string', 'x-bgc-sensitive': 'identifier' },
    { type: 'number' },
    { type: 'integer' },
    { type: 'boolean' },
    { type: ['string', 'null'] },
    { type: ['string', 'integer'] },
    { type: ['number', 'boolean', 'null'] },
    {},
    { type: 'object' },
  ),
  fc
    .uniqueArray(text, { minLength: 1, maxLength: 3 })
    .map((values): SchemaObject => ({ type: 'string', enum: values, 'x-bgc-sensitive': 'no' })),
  fc
    .uniqueArray(text, { minLength: 1, maxLength: 2 })
    .map((values): SchemaObject => ({ type: ['string', 'null'], enum: [...values, null] })),
  fc.oneof(text, fc.integer(), fc.boolean()).map((value): SchemaObject => ({ const: value })),
);

const described = (schema: fc.Arbitrary<SchemaObject>): fc.Arbitrary<SchemaObject> =>
  fc.tuple(schema, fc.option(text, { nil: undefined })).map(([given, description]) =>
    // Beside a `$ref` there is nothing else.
    description === undefined || given.$ref !== undefined ? given : { ...given, description },
  );

interface Schemas {
  readonly schema: SchemaObject;
  readonly object: SchemaObject;
}

const { schema, object } = fc.letrec<Schemas>((tie) => {
  const inner = tie('schema') as fc.Arbitrary<SchemaObject>;
  const part = tie('object') as fc.Arbitrary<SchemaObject>;
  const member = fc.oneof(
    { weight: 3, arbitrary: inner.map((each) => ({ member: each, isRequired: true })) },
    fc
      .tuple(
        inner,
        fc.constantFrom(
          {},
          { 'x-bgc-unreadable': 'absent' as const },
          { 'x-bgc-unreadable': 'absent-if-empty' as const },
        ),
      )
      .map(([each, more]) => ({ member: { ...each, ...more }, isRequired: false })),
    // Never needed: a document that needs itself has no end.
    reference.map((each) => ({ member: each, isRequired: false })),
    fc
      .tuple(reference, text)
      .map(([each, description]) => ({ member: { allOf: [each], description }, isRequired: false })),
  );
  return {
    schema: described(
      fc.oneof(
        { depthSize: 'small', maxDepth: 3 },
        scalar,
        part,
        fc.oneof(inner, reference).map((items): SchemaObject => ({ type: 'array', items })),
        fc
          .oneof(inner, reference)
          .map((additionalProperties): SchemaObject => ({ type: 'object', additionalProperties })),
        fc.tuple(inner, inner).map((options): SchemaObject => ({ oneOf: options })),
        inner.map((option): SchemaObject => ({ oneOf: [option, { type: 'null' }] })),
        fc.tuple(part, part, fc.nat(3)).map(([first, second, count]): SchemaObject => {
          const required = Object.keys({ ...first.properties, ...second.properties }).slice(0, count);
          return { allOf: [first, second], ...(required.length > 0 ? { required } : {}) };
        }),
      ),
    ),
    object: fc
      .uniqueArray(fc.tuple(memberName, member), { selector: ([name]) => name, maxLength: 4 })
      .map((members): SchemaObject => {
        const required = members.flatMap(([name, { isRequired }]) => (isRequired ? [name] : []));
        return {
          type: 'object',
          properties: Object.fromEntries(members.map(([name, each]) => [name, each.member])),
          ...(required.length > 0 ? { required } : {}),
        };
      }),
  };
});

const json = (content: SchemaObject) => ({ description: 'x', content: { 'application/json': { schema: content } } });

const operation = fc.record({
  id: fc.constantFrom('getThing', 'delete', 'a-b', 'constructor', '__proto__', "it's"),
  path: text.map((each) => `/v1/${each.replaceAll(/[{}]/g, '')}`),
  scope: fc.option(text, { nil: undefined }),
  description: text,
  answer: fc.oneof(
    reference,
    schema.map((items): SchemaObject => ({ type: 'array', items })),
    object,
  ),
  error: reference,
});

/**
 * Whether a component is a list of itself, with no object between: as one is read where many are promised, any text would be a list of a list of a list
 * without end. No document of a provider is like that.
 */
const isListOfItself = (schemas: ReadonlyMap<string, SchemaObject>, name: string): boolean => {
  const seen = new Set<string>();
  const leadsBack = ({ $ref, items, oneOf = [], allOf = [] }: SchemaObject): boolean => {
    const target = $ref?.slice('#/components/schemas/'.length);
    if (target === name) return true;
    if (target !== undefined && !seen.has(target)) {
      seen.add(target);
      return leadsBack(schemas.get(target) ?? {});
    }
    return [...(items ? [items] : []), ...oneOf, ...allOf].some(leadsBack);
  };
  return leadsBack(schemas.get(name) ?? {});
};

/** A small document of OpenAPI, every text in it hostile. */
export const anySpec: fc.Arbitrary<Spec> = fc
  .record({
    components: fc.tuple(...COMPONENTS.map(() => fc.oneof({ weight: 3, arbitrary: described(object) }, schema))),
    operations: fc.uniqueArray(operation, { selector: ({ id, path }) => id + path, maxLength: 2 }),
    title: text,
  })
  .map(
    ({ components, operations, title }) =>
      ({
        openapi: '3.1.0',
        info: { title, version: '1' },
        paths: Object.fromEntries(
          operations.map(({ id, path, scope, description, answer, error }) => [
            path,
            {
              post: {
                operationId: id,
                description,
                'x-bgc-repeat': 'never',
                ...(scope === undefined ? {} : { 'x-bgc-scope': scope }),
                requestBody: json(error),
                responses: { 200: json(answer), default: json(error) },
              },
            },
          ]),
        ),
        components: { schemas: Object.fromEntries(COMPONENTS.map((name, at) => [name, components[at] ?? {}])) },
      }) as unknown as Spec,
  )
  .filter(({ components: { schemas = {} } = {} }) => {
    const all = new Map(Object.entries(schemas));
    return COMPONENTS.every((name) => !isListOfItself(all, name));
  });
