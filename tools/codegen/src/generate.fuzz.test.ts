import { stripTypeScriptTypes } from 'node:module';
import { runInThisContext } from 'node:vm';

import { readDocument } from '@bgc/core';
import type { Schema } from '@bgc/core';
import * as builders from '@bgc/core/schema';
import { expectSame, fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import ts from 'typescript';
import { expect } from 'vitest';

import { anySpec, INJECTED } from './any-spec.fixture.ts';
import { documentOf, Endless, requiredOf } from './document-of.fixture.ts';
import { emitCallbacks } from './emit-callbacks.ts';
import { emitCheck } from './emit-check.ts';
import { emitEnums } from './emit-enums.ts';
import { emitCalls, emitOperations } from './emit-operations.ts';
import { emitSchema } from './emit-schema.ts';
import { emitZod } from './emit-zod.ts';
import { findEnums } from './find-enums.ts';
import { operationsOf } from './operations-of.ts';
import { listSchemas } from './schema-list.ts';
import type { Spec } from './spec.ts';

/** What the generator refuses by a sentence: names that would be one, and forms that it does not know. */
const refusal =
  /^(Two (enums|schemas) would be called .*: |Two schemas would be called |Two operations are called |.* is not supported by the generator: )/s;

/** All but `schema.ts`, which takes longer by far than the others together. */
const emit = (spec: Spec): Readonly<Record<string, string>> | undefined => {
  try {
    const enums = findEnums(spec);
    const { schemas, uses } = listSchemas(spec);
    return {
      './enums.ts': emitEnums(enums.values()),
      './zod.ts': emitZod(spec, schemas, enums),
      './calls.ts': emitCalls(spec),
      './operations.ts': emitOperations(spec, uses),
      './zod.check.ts': emitCheck(schemas, enums.values(), new Set()),
      './callbacks.ts': emitCallbacks(spec) ?? '',
    };
  } catch (error) {
    if (error instanceof Error && refusal.test(error.message)) return undefined;
    throw error;
  }
};

/** Nothing that TypeScript takes for code may come of a text, and what it takes for text must be one. */
const expectHarmless = (name: string, code: string): void => {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  expect(parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === INJECTED) throw new Error(`${name} calls what a text said:\n${code}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
};

type Exports = Readonly<Record<string, unknown>>;

/** As a module of CommonJS: at the beginning of a line the generator writes nothing else that looks like this. */
const withoutTypes = (code: string): string =>
  stripTypeScriptTypes(code)
    .replaceAll(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = require($2);')
    .replaceAll(/^export const (\w+)/gm, 'const $1 = exports.$1')
    .replaceAll(/^export \{\};$/gm, '');

/** Runs what was written, with core's builders. */
const load = (files: Readonly<Record<string, string>>) => {
  const loaded = new Map<string, Exports>([['@bgc/core/schema', builders]]);
  const need = (name: string): Exports => {
    const known = loaded.get(name);
    if (known) return known;
    const exports: Exports = {};
    loaded.set(name, exports);
    const run = runInThisContext(`(function (require, exports) {${withoutTypes(files[name] ?? '')}\n})`) as (
      need: unknown,
      exports: Exports,
    ) => void;
    run(need, exports);
    return exports;
  };
  return need;
};

interface Call {
  readonly id: string;
  readonly path: string;
  readonly scope?: string;
}

fuzz(
  'the generator writes code in which every text of a spec is a text, and whose schemas read the documents that the spec describes as they are',
  fc.tuple(anySpec, fc.infiniteStream(fc.nat())),
  ([spec, numbers]) => {
    const files = emit(spec);
    if (files === undefined) return 'refused';
    for (const [name, code] of Object.entries(files)) expectHarmless(name, code);
    const need = load(files);
    const { calls } = need('./calls.ts') as { readonly calls: Readonly<Record<string, Call>> };
    const { operations } = need('./operations.ts') as { readonly operations: Readonly<Record<string, Call>> };
    for (const { id, path, operation } of operationsOf(spec)) {
      const expected = { id, path, scope: operation['x-bgc-scope'] };
      for (const table of [calls, operations]) {
        expect(Object.hasOwn(table, id)).toBe(true);
        const { id: writtenId, path: writtenPath, scope } = table[id] ?? { id: '', path: '' };
        expectSame({ id: writtenId, path: writtenPath, scope }, expected);
      }
    }
    const enums = need('./enums.ts');
    for (const { name, values } of findEnums(spec).values()) expectSame(enums[`Known${name}`], values);
    const zod = need('./zod.ts');
    const below = (limit: number): number => (numbers.next().value as number) % limit;
    const kinds = new Set<string>(['evaluated']);
    for (const { name, schema } of listSchemas(spec).schemas)
      try {
        const document = documentOf({ spec, below }, schema);
        expectSame(readDocument(zod[name] as Schema<unknown>, document), { ok: true, value: document, drift: [] });
        kinds.add(typeof document);
        for (const needed of typeof document === 'object' && document !== null ? requiredOf(schema) : []) {
          const { [needed]: _, ...lacking } = document as Readonly<Record<string, unknown>>;
          const read = readDocument(zod[name] as Schema<unknown>, lacking);
          // Nothing stands for an empty list, and that is told.
          expect(read.ok && read.drift.length === 0).toBe(false);
          kinds.add('lacking');
        }
      } catch (error) {
        if (!(error instanceof Endless)) throw error;
      }
    return [...kinds];
  },
  { runs: 15, reaches: ['evaluated', 'object', 'lacking'] },
);

fuzz(
  'the types that the generator writes are types, whatever the texts of a spec',
  anySpec,
  async (spec) => {
    if (emit(spec) === undefined) return 'refused';
    try {
      expectHarmless('schema.ts', await emitSchema(spec));
    } catch (error) {
      // openapi-typescript takes a member of such a name for one of its own and goes round for ever, and decodes `%`: no file comes of it.
      const text = JSON.stringify(spec);
      const isItsOwn = error instanceof RangeError && /"(?:constructor|toString|__proto__)":/.test(text);
      if (!isItsOwn && !(error instanceof URIError && text.includes('%'))) throw error;
      return 'refused';
    }
    return 'written';
  },
  { runs: 4, reaches: ['written'] },
);
