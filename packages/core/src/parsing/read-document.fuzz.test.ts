import { expectSame, fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { nodeOf } from '../schema/node.ts';
import type { SchemaNode } from '../schema/node.ts';
import type { AnySchema } from '../schema/index.ts';
import { standardSchema } from '../standard-schema/index.ts';
import { anySchema, MARK, schemaAndAnything } from './any-schema.fixture.ts';
import { listDocuments, readDocument } from './read-document.ts';
import { withoutNoise } from './without-noise.ts';

const guid = fc.uuid();

/** GUIDs named by GUIDs into every object. */
const noisy = (document: unknown, draw: () => string): unknown => {
  if (Array.isArray(document)) return document.map((element) => noisy(element, draw));
  if (typeof document !== 'object' || document === null) return document;
  const entries = Object.entries(document).map(([name, member]) => [name, noisy(member, draw)] as const);
  return Object.fromEntries([[draw(), draw()], ...entries, [draw(), draw()]]);
};

const frozen = (document: unknown): unknown => {
  if (typeof document === 'object' && document !== null) Object.values(Object.freeze(document)).forEach(frozen);
  return document;
};

/** Just as the schema says, told by a second and strict reading of it. */
const fits = (node: SchemaNode, value: unknown): boolean => {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (node.type) {
    case 'string':
    case 'openEnum':
      return typeof value === 'string';
    case 'identifier':
      return typeof value === 'string' && value !== '';
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'unknown':
      return value !== undefined;
    case 'literal':
      return value === node.value;
    case 'nullable':
      return value === null || fits(node.inner, value);
    case 'array':
    case 'list':
      return Array.isArray(value) && value.every((element) => fits(node.inner, element));
    case 'record':
      return isPlain && Object.values(value).every((member) => fits(node.inner, member));
    case 'union':
      return node.options.some((option) => fits(option, value));
    case 'lazy':
      return fits(node.schema(), value);
    case 'object':
      return (
        isPlain &&
        Object.keys(value).every((name) => Object.hasOwn(node.members, name)) &&
        Object.entries(node.members).every(([name, member]) =>
          Object.hasOwn(value, name)
            ? fits(unwrapped(member), (value as Record<string, unknown>)[name])
            : ['optional', 'expendable', 'unlessEmpty'].includes(member.type),
        )
      );
    default:
      return false;
  }
};

const unwrapped = (node: SchemaNode): SchemaNode =>
  node.type === 'optional' || node.type === 'expendable' || node.type === 'unlessEmpty' ? node.inner : node;

/** The validator of the Standard Schema takes these for members that every object has, or has not. */
const isOfTheLanguage = (schema: AnySchema): boolean => /__proto__|constructor|toString/.test(written(schema));

/** With what it leads to, which ends in these. */
const written = (schema: AnySchema): string =>
  JSON.stringify(schema, (_, part: unknown) => (typeof part === 'function' ? (part as () => unknown)() : part));

fuzz(
  'readDocument gives what a strict schema accepts, or says where it does not understand, and never shows a value',
  schemaAndAnything({ dictionaries: true }),
  ({ schema, document }) => {
    const read = readDocument(schema, frozen(document));
    if (!read.ok) {
      expect(read.path + read.expected).not.toContain(MARK);
      expect(Object.keys(read).toSorted()).toEqual(['expected', 'ok', 'path']);
      return 'not understood';
    }
    for (const { path } of read.drift) expect(path).not.toContain(MARK);
    expect(fits(nodeOf(schema), read.value)).toBe(true);
    if (!isOfTheLanguage(schema) && !JSON.stringify(read.value).includes('__proto__')) {
      const validated = standardSchema(schema)['~standard'].validate(read.value);
      expect(validated).not.toHaveProperty('issues');
      // Of a union it takes the first form that fits, without what that form does not know.
      if (!written(schema).includes('"union"')) expectSame(validated, { value: read.value });
    }
    return read.drift.length > 0 ? 'tolerated' : 'as it should be';
  },
  { runs: 250, reaches: ['not understood', 'tolerated', 'as it should be'] },
);

fuzz(
  'readDocument changes nothing about what it has read',
  schemaAndAnything({ dictionaries: true }),
  ({ schema, document }) => {
    const read = readDocument(schema, document);
    if (!read.ok) return 'not understood';
    const isNew = read.drift.some(({ kind }) => kind === 'unknown-value');
    // Which form of a union fits best is another question once all but the new value was put right.
    if (isNew && written(schema).includes('"union"')) return 'new value';
    const again = readDocument(schema, read.value);
    expectSame(again.ok && again.value, read.value);
    const kinds = again.ok ? again.drift.map(({ kind }) => kind) : [];
    expect(kinds.filter((kind) => !(isNew && kind === 'unknown-value'))).toEqual([]);
    return isNew ? 'new value' : 'read twice';
  },
  { runs: 300, reaches: ['read twice', 'new value'] },
);

fuzz(
  'readDocument gives a document that is just as the schema says as it is',
  anySchema({ dictionaries: true }),
  ({ schema, document }) => {
    const read = readDocument(schema, document);
    expect(read).toMatchObject({ ok: true, drift: [] });
    if (!isOfTheLanguage(schema) && !JSON.stringify(document).includes('__proto__'))
      expect(standardSchema(schema)['~standard'].validate(document)).not.toHaveProperty('issues');
  },
  { runs: 150 },
);

fuzz(
  'readDocument reads the same whatever noise is put in, and reports nothing of it',
  fc.tuple(schemaAndAnything({ dictionaries: false }), fc.infiniteStream(guid)),
  ([{ schema, document }, guids]) => {
    const draw = (): string => guids.next().value as string;
    const plain = readDocument(schema, document);
    expectSame(readDocument(schema, noisy(document, draw)), plain);
    expectSame(listDocuments(schema, withoutNoise(noisy(document, draw))), listDocuments(schema, document));
    return plain.ok ? 'read' : 'not understood';
  },
  { runs: 200, reaches: ['read', 'not understood'] },
);

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const nearGuid = fc.oneof(
  guid,
  guid.map((text) => text.toUpperCase()),
  guid.map((text) => `${text}\n`),
  guid.map((text) => text.replace('-', '\u2010')),
  guid.map((text) => text.replace(/^./, '\uff11')),
  fc.constantFrom('id', '__proto__'),
);

fuzz(
  'withoutNoise takes GUIDs named by GUIDs away, and nothing else',
  fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.oneof(nearGuid, fc.integer(), fc.constant(null)),
      fc.array(tie('document'), { maxLength: 2 }),
      fc.array(fc.tuple(nearGuid, tie('document')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
    ),
  })).document,
  (document) => {
    // By the engine's own walk: a reviver that gives nothing takes the member away.
    const expected: unknown = JSON.parse(JSON.stringify(document), function (this: unknown, name, value: unknown) {
      const isNoise = !Array.isArray(this) && GUID.test(name) && typeof value === 'string' && GUID.test(value);
      return isNoise ? undefined : value;
    });
    const clean = withoutNoise(frozen(document));
    expectSame(clean, expected);
    expectSame(withoutNoise(clean), clean);
    return JSON.stringify(clean) === JSON.stringify(document) ? 'clean' : 'noisy';
  },
  { runs: 150, reaches: ['clean', 'noisy'] },
);
