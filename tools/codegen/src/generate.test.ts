import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { readDocument } from '@bgc/core';
import type { Operation, Schema } from '@bgc/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generate } from './generate.ts';
import type { SchemaObject, Spec } from './spec.ts';

const sensitive = (sensitivity: string, more: object = {}): SchemaObject =>
  ({ type: 'string', 'x-bgc-sensitive': sensitivity, ...more }) as SchemaObject;
const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

/** One of each thing that is easily got wrong. */
const schemas: Readonly<Record<string, SchemaObject>> = {
  Tree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: sensitive('identifier'),
      children: { type: 'array', items: ref('Tree') },
      parent: ref('Branch'),
    },
  },
  Branch: { type: 'object', properties: { tree: ref('Tree') } },
  Shape: { oneOf: [ref('Circle'), ref('Square')] },
  Circle: {
    type: 'object',
    required: ['kind', 'radius'],
    properties: { kind: { const: 'circle', type: 'string' }, radius: { type: 'number' } },
  },
  Square: {
    type: 'object',
    required: ['kind', 'side'],
    properties: { kind: { const: 'square', type: 'string' }, side: { type: 'integer' } },
  },
  Both: { allOf: [ref('Branch'), { type: 'object', required: ['extra'], properties: { extra: { type: 'boolean' } } }] },
  Odd: {
    type: 'object',
    required: ['matrix', 'gone'],
    properties: {
      matrix: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
      gone: { type: ['string', 'null'] },
      maybe: { oneOf: [ref('Circle'), { type: 'null' }] },
      id: { type: ['string', 'integer'] },
      mixed: { type: ['number', 'boolean'] },
      day: sensitive('identifier', { format: 'date' }),
      labels: { type: 'object', additionalProperties: sensitive('no') },
      anything: {},
      open: { type: 'object' },
      state: { type: ['string', 'null'], enum: ['on', 'off', null] },
      tags: { type: 'array', items: { type: 'string', enum: ["it's", 'a "b"', 'c\\d'], 'x-bgc-sensitive': 'outcome' } },
      'content-type': { type: 'string' },
      "it's": { type: 'string' },
      ['__proto__']: sensitive('secret'),
      guess: {
        type: 'string',
        'x-bgc-source': { url: 'https://docs.example.com', section: 'none', fidelity: 'assumed' },
      },
      extra: { allOf: [ref('Circle')], 'x-bgc-unreadable': 'absent' },
      vacant: { allOf: [ref('Circle')], 'x-bgc-unreadable': 'absent-if-empty' },
    },
  },
  Forest: { type: 'array', items: ref('Tree') },
};

const json = (schema: SchemaObject) => ({ content: { 'application/json': { schema } } });

const spec: Spec = {
  openapi: '3.1.0',
  info: { title: 'Edge cases', version: '1' },
  paths: {
    '/v1/trees/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      post: {
        operationId: 'plantTree',
        'x-bgc-repeat': 'keyed',
        'x-bgc-idempotency-key-header': 'idempotency-key',
        requestBody: json(ref('Tree')),
        responses: {
          201: json(ref('Odd')),
          202: { description: 'later' },
          400: json(ref('Forest')),
          default: { $ref: '#/components/responses/Failed' },
        },
      },
      get: {
        operationId: 'listTrees',
        'x-bgc-repeat': 'safe',
        responses: { 200: json({ type: 'array', items: ref('Tree') }) },
      },
    },
  },
  components: {
    schemas,
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-bgc-sensitive': 'identifier' },
    },
    responses: { Failed: json({ $ref: '#/components/schemas/Forest' }) },
  },
} as unknown as Spec;

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';
let files: Readonly<Record<string, string>> = {};
let zod: Readonly<Record<string, Schema<unknown>>> = {};
let calls: Readonly<Record<string, Operation>> = {};
let operations: Readonly<Record<string, Operation>> = {};
let operationSchemas: Readonly<Record<string, object>> = {};

beforeAll(async () => {
  files = await generate('edge', spec);
  // Within the package, so that its dependencies are found.
  const parent = fileURLToPath(new URL('../.temporary/', import.meta.url));
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(parent);
  await mkdir(join(folder, 'good'));
  await Promise.all(Object.entries(files).map(([name, code]) => writeFile(join(folder, 'good', name), code)));
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, 'good', file)).href);
  zod = await load('zod.ts');
  ({ calls } = await load('calls.ts'));
  ({ operations, operationSchemas } = await load('operations.ts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string, document: unknown): unknown => {
  const result = readDocument(zod[name] as Schema<unknown>, document);
  return result.ok ? result.value : `${result.path}: ${result.expected}`;
};

describe('generated schemas', () => {
  it.each([
    ['a schema within itself', 'treeSchema', { name: 'a', children: [{ name: 'b', parent: { tree: { name: 'c' } } }] }],
    ['schemas that contain each other', 'branchSchema', { tree: { name: 'a', parent: {} } }],
    ['one form', 'shapeSchema', { kind: 'circle', radius: 1 }],
    ['the other form', 'shapeSchema', { kind: 'square', side: 1 }],
    ['an allOf', 'bothSchema', { extra: true, tree: { name: 'a' } }],
    ['arrays of arrays', 'oddSchema', { matrix: [[1], [], [2, 3]], gone: null }],
    ['a list as an answer, without a name of its own', 'listTreesResponseSchema', [{ name: 'a' }]],
  ])('read %s', (_, schema, document) => {
    expect(read(schema, document)).toEqual(document);
  });

  it('read odd names, dictionaries, formats, constants and null', () => {
    const document = JSON.parse(
      `{"matrix":[],"gone":"x","maybe":null,"id":"1","mixed":true,"day":"yesterday","labels":{"__proto__":"x","b":"y"},"anything":[null],
        "open":{"a":1},"state":null,"tags":["c\\\\d"],"content-type":"x","it's":"x","__proto__":"x","guess":"x"}`,
    );
    const result = readDocument(zod['oddSchema'] as Schema<unknown>, document);
    expect(result).toMatchObject({ ok: true, drift: [] });
    expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(document));
  });

  it.each([
    ['shapeSchema', { kind: 'circle', side: 1 }, ': one of 2 forms'],
    ['oddSchema', { matrix: [['x']], gone: null }, 'matrix[][]: a number'],
    ['oddSchema', { matrix: [] }, 'gone: text'],
    ['treeSchema', { name: 'a', parent: { tree: {} } }, 'parent.tree.name: text'],
  ])('refuse by %s what does not fit', (schema, document, failure) => {
    expect(read(schema, document)).toBe(failure);
  });

  it('give up a member that may be unreadable, and an empty one that may be empty', () => {
    const least = { matrix: [], gone: null };
    expect(read('oddSchema', { ...least, extra: 'x', vacant: [] })).toEqual(least);
    expect(read('oddSchema', { ...least, extra: { kind: 'circle' } })).toEqual(least);
    expect(read('oddSchema', { ...least, vacant: 'x' })).toBe('vacant: an object');
  });

  it('give up an assumed member only', () => {
    expect(read('oddSchema', { matrix: [], gone: null, guess: {} })).toEqual({ matrix: [], gone: null });
    expect(read('oddSchema', { matrix: [], gone: null, day: {} })).toBe('day: text');
  });

  it('read the answer of an operation out of a wrapper, and an array within a document not', () => {
    expect(read('forestSchema', { trees: [{ name: 'a' }] })).toEqual([{ name: 'a' }]);
    expect(read('listTreesResponseSchema', undefined)).toEqual([]);
    expect(read('treeSchema', { name: 'a', children: { items: [{ name: 'b' }] } })).toBe('children[].name: text');
  });
});

describe('generated operations', () => {
  it('carry what the spec says of a call', () => {
    expect(operations['plantTree']).toMatchObject({
      id: 'plantTree',
      method: 'POST',
      path: '/v1/trees/{id}',
      repeat: 'keyed',
      idempotencyKeyHeader: 'idempotency-key',
      requestContentType: 'application/json',
    });
    expect(operationSchemas).toEqual({
      listTrees: { response: 'listTreesResponseSchema' },
      plantTree: { request: 'treeSchema', response: 'oddSchema', error: 'forestSchema' },
    });
  });

  it('know each sensitive path, through references and into a recursion once', () => {
    expect(operations['plantTree']?.sensitive).toEqual({
      parameters: { id: 'identifier' },
      request: { name: 'identifier' },
      response: JSON.parse('{"__proto__":"secret","day":"identifier","labels.*":"no","tags[]":"outcome"}'),
      error: { '[].name': 'identifier' },
    });
    expect(operations['listTrees']?.sensitive.response).toEqual({ '[].name': 'identifier' });
  });

  it('say to who calls them what of nothing but the errors is sensitive', () => {
    expect(calls['plantTree']).toEqual({
      ...operations['plantTree'],
      sensitive: { error: { '[].name': 'identifier' } },
    });
  });
});

describe('generated enums', () => {
  it('list the known values and let others pass', async () => {
    const { KnownOddTags, isKnownOddState } = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'good', 'enums.ts')).href
    );
    expect(KnownOddTags).toEqual(["it's", 'a "b"', 'c\\d']);
    expect([isKnownOddState('on'), isKnownOddState('other'), isKnownOddState(null)]).toEqual([true, false, false]);
    expect(read('oddSchema', { matrix: [], gone: null, state: 'other' })).toEqual({
      matrix: [],
      gone: null,
      state: 'other',
    });
  });
});

it('refuses what it cannot express rather than generating something else', async () => {
  const withSchema = (schema: SchemaObject): Promise<unknown> =>
    generate('edge', { paths: {}, components: { schemas: { Odd: schema } } });
  await expect(withSchema({ type: 'integer', enum: [1, 2] })).rejects.toThrow(
    'An enum of anything but text is not supported',
  );
  await expect(withSchema({ type: 'object', properties: {}, additionalProperties: true })).rejects.toThrow(
    'both properties and additionalProperties',
  );
  await expect(withSchema({ allOf: [{ type: 'string' }, { type: 'string' }] })).rejects.toThrow(
    'An allOf of anything but objects',
  );
});

/** Hand-made disagreements between the schemas and the types, each of which must not compile. */
const DISAGREEMENTS: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['an optional member lost', 'zod.ts', /children: .*\n/, ''],
  ['an optional member made required', 'zod.ts', /optional\((\/\* @__PURE__ \*\/ array\(.*treeSchema\)\))\)/, '$1'],
  ['a required member made optional', 'schema.ts', /name: string/, 'name?: string'],
  ['text for a number', 'zod.ts', /radius: .*number\(\)/, 'radius: /* @__PURE__ */ string()'],
  ['null forgotten', 'zod.ts', /gone: .*,/, 'gone: /* @__PURE__ */ string(),'],
  ['null added', 'schema.ts', /radius: number/, 'radius: number | null'],
  ['a form lost', 'zod.ts', '[circleSchema, squareSchema]', '[circleSchema]'],
  ['another constant', 'zod.ts', "'circle'", "'disc'"],
  ['an array too few', 'zod.ts', /array\((\/\* @__PURE__ \*\/ array\(\/\* @__PURE__ \*\/ number\(\)\))\)/, '$1'],
  ['a known value lost', 'enums.ts', "['on', 'off']", "['on']"],
  ['a known value too many', 'schema.ts', '"on" |', '"on" | "standby" |'],
  ['a member of a recursion lost', 'zod.ts', /parent: .*\n/, ''],
  ['any', 'schema.ts', /side: number/, 'side: any'],
];

it('compiles, and does not where a schema and a type disagree', async () => {
  await Promise.all(
    DISAGREEMENTS.map(async ([, file, from, to], index) => {
      const bad = join(folder, `bad-${index}-`);
      await cp(join(folder, 'good'), bad, { recursive: true });
      const code = await readFile(join(bad, file), 'utf8');
      const changed = code.replace(from, to);
      if (changed === code) throw new Error(`${DISAGREEMENTS[index]?.[0]} changes nothing.`);
      await writeFile(join(bad, file), changed);
    }),
  );
  const proofs = ['good', ...DISAGREEMENTS.map((_, index) => `bad-${index}-`)].map((name) => `${name}/zod.check.ts`);
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noUnusedLocals: false },
    files: proofs,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', folder, '--pretty', 'false'],
      (_, stdout) => resolve(stdout),
    );
  });
  const caught = (name: string): boolean =>
    output.split('\n').some((line) => line.includes(`${name}/zod.check.ts(`) && line.includes('error TS'));
  expect(output.split('\n').filter((line) => /(^|\/)good\//.test(line))).toEqual([]);
  const missed = DISAGREEMENTS.filter((_, index) => !caught(`bad-${index}-`)).map(([name]) => name);
  expect(missed).toEqual([]);
});
