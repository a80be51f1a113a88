import { describe, expect, test } from 'vitest';

import { changeOf, compareSurfaces, type Change } from './compare-surfaces.ts';
import { readReport } from './read-report.ts';
import { reportOf } from './report.fixture.ts';

const change = (before: string, after: string, taken: readonly string[] = []): Change =>
  changeOf(compareSurfaces(readReport(reportOf(before)), readReport(reportOf(after)), new Set(taken)));

type Row = readonly [what: string, before: string, after: string];

describe('is breaking', () => {
  const rows: readonly Row[] = [
    ['an export that is gone', 'export const a: 1;\nexport const b: 1;', 'export const a: 1;'],
    ['an export that is still needed and cannot be imported', 'export type A = 1;', 'type A = 1;'],
    [
      'an export that comes from elsewhere',
      'import { A } from "x";\nexport { A }',
      'import { A } from "y";\nexport { A }',
    ],
    ['an export that is another thing', 'export const a: 1;', 'export function a(): 1;'],
    [
      'an argument that accepts less',
      'export const f: (a: string | number) => 1;',
      'export const f: (a: string) => 1;',
    ],
    ['an argument that is new and needed', 'export const f: () => 1;', 'export const f: (a: string) => 1;'],
    ['an argument that is needed now', 'export const f: (a?: 1) => 1;', 'export const f: (a: 1) => 1;'],
    ['an argument that is gone', 'export const f: (a: 1) => 1;', 'export const f: () => 1;'],
    [
      'an option that is new and needed',
      'export interface O { a?: 1; }\nexport const f: (options: O) => 1;',
      'export interface O { a?: 1; b: 1; }\nexport const f: (options: O) => 1;',
    ],
    [
      'an option that is needed now',
      'export interface O { a?: 1; }\nexport const f: (options: O) => 1;',
      'export interface O { a: 1; }\nexport const f: (options: O) => 1;',
    ],
    [
      'an option that is gone',
      'export interface O { a?: 1; b?: 1; }\nexport const f: (options: O) => 1;',
      'export interface O { b?: 1; }\nexport const f: (options: O) => 1;',
    ],
    [
      'a member of a result that may be absent now',
      'export interface R { a: 1; }\nexport const f: () => R;',
      'export interface R { a?: 1; }\nexport const f: () => R;',
    ],
    ['a result that may be more', 'export const f: () => "a";', 'export const f: () => "a" | "b";'],
    [
      'a result that may be nothing',
      'export const f: () => Promise<A>;',
      'export const f: () => Promise<A | undefined>;',
    ],
    ['a needed member of what users may make', 'export interface A { a: 1; }', 'export interface A { a: 1; b: 1; }'],
    [
      'a needed member of what a callback of users returns',
      'export interface A { a: 1; }\nexport const f: (make: () => A) => 1;',
      'export interface A { a: 1; b: 1; }\nexport const f: (make: () => A) => 1;',
    ],
    [
      'a needed member that goes through a generic type of ours',
      'export interface A { a: 1; }\nexport const f: () => Own<A>;',
      'export interface A { a: 1; b: 1; }\nexport const f: () => Own<A>;',
    ],
    ['another class above an error', 'export class E extends A {}', 'export class E extends B {}'],
    ['another constructor', 'export class E { constructor(a: 1); }', 'export class E { constructor(a: 2); }'],
    ['another generic', 'export type A<T> = T;', 'export type A<T, U = 1> = T;'],
    ['a document that is read only now', 'export interface A { a: 1; }', 'export interface A { readonly a: 1; }'],
    [
      'a type guard of another argument',
      'export const g: (a: unknown, b: unknown) => a is 1;',
      'export const g: (a: unknown, b: unknown) => b is 1;',
    ],
    [
      'parentheses that mean something else',
      'export type A = (B extends 1 ? 1 : 2)[];',
      'export type A = B extends 1 ? 1 : 2[];',
    ],
    ['a known value that is gone', 'export const Known: readonly ["a", "b"];', 'export const Known: readonly ["a"];'],
    [
      'a type that is needed and not exported',
      'type O = 1;\nexport const f: (o: O) => 1;',
      'type O = 2;\nexport const f: (o: O) => 1;',
    ],
    [
      'a body that a request of the API needs now',
      'export interface operations { a: { requestBody?: never; }; }',
      'export interface operations { a: { requestBody: 1; }; }',
    ],
    [
      'a needed member of a document of the API',
      'export interface components { schemas: { A: { a: 1; }; }; }',
      'export interface components { schemas: { A: { a: 1; b: 1; }; }; }',
    ],
    ['an overload that is gone', 'export function f(): 1;\nexport function f(a: 1): 1;', 'export function f(): 1;'],
    ['a class that nobody can make now', 'export class A { a: 1; }', 'export abstract class A { a: 1; }'],
    [
      'a method that a class of users needs now',
      'export abstract class A { a(): 1; }',
      'export abstract class A { a(): 1; abstract b(): 1; }',
    ],
    [
      'a value that is only a type now',
      'import { A } from "x";\nexport { A }',
      'import type { A } from "x";\nexport { A }',
    ],
    ['a class that is only a type now', 'class A { a: 1; }\nexport { A }', 'class A { a: 1; }\nexport type { A }'],
    [
      'a needed type that is one of the language now',
      'interface Event { a: 1; }\nexport const f: () => Event;',
      'export const f: () => Event;',
    ],
    [
      'a needed type that comes from elsewhere',
      'import { T } from "x";\nexport const f: () => T;',
      'import { T } from "y";\nexport const f: () => T;',
    ],
    [
      'a key that an argument needs now',
      'export const f: (a: Record<"a", 1>) => 1;',
      'export const f: (a: Record<"a" | "b", 1>) => 1;',
    ],
    [
      'a named key that an argument needs now',
      'export type K = "a";\nexport const f: (a: Record<K, 1>) => 1;',
      'export type K = "a" | "b";\nexport const f: (a: Record<K, 1>) => 1;',
    ],
    [
      'a member that an argument picks now',
      'export const f: (a: Pick<O, "a">) => 1;',
      'export const f: (a: Pick<O, "a" | "b">) => 1;',
    ],
    [
      'an alternative that an argument excludes now',
      'export const f: (a: Exclude<O, "a">) => 1;',
      'export const f: (a: Exclude<O, "a" | "b">) => 1;',
    ],
    [
      'a list that an argument needs whole',
      'export const f: (a: ["a"]) => 1;',
      'export const f: (a: ["a", "b"]) => 1;',
    ],
    [
      'a method of a path of the API that may be absent now',
      'export interface paths { "/a": { get: 1; }; }',
      'export interface paths { "/a": { get?: 1; }; }',
    ],
  ];
  test.each(rows)('%s', (_what, before, after) => {
    expect(change(before, after)).toBe('breaking');
  });
});

describe('is an addition', () => {
  const rows: readonly Row[] = [
    ['an export', 'export const a: 1;', 'export const a: 1;\nexport const b: 1;'],
    [
      'a type that was needed before and can be imported now',
      'type A = 1;\nexport const a: A;',
      'export type A = 1;\nexport const a: A;',
    ],
    ['an argument that may be left out', 'export const f: () => 1;', 'export const f: (a?: string) => 1;'],
    ['an argument that may be left out now', 'export const f: (a: 1) => 1;', 'export const f: (a?: 1) => 1;'],
    [
      'an argument that accepts more',
      'export const f: (a: string) => 1;',
      'export const f: (a: string | number) => 1;',
    ],
    [
      'an option that may be left out',
      'export interface O { a?: 1; }\nexport const f: (options: O) => 1;',
      'export interface O { a?: 1; b?: 1; }\nexport const f: (options: O) => 1;',
    ],
    [
      'an option that may be left out now',
      'export interface O { a: 1; }\nexport const f: (options: O) => 1;',
      'export interface O { a?: 1; }\nexport const f: (options: O) => 1;',
    ],
    [
      'an option in place',
      'export const f: (options: { a: 1; }) => 1;',
      'export const f: (options: { a: 1; b?: 1; }) => 1;',
    ],
    [
      'a resource of a client',
      'export interface C { readonly checks: 1; }\nexport const create: () => Promise<C>;',
      'export interface C { readonly checks: 1; readonly reports: 2; }\nexport const create: () => Promise<C>;',
    ],
    [
      'a member that is there for sure now',
      'export interface R { a?: 1; }\nexport const f: () => R;',
      'export interface R { a: 1; }\nexport const f: () => R;',
    ],
    [
      'a member of a document that may be absent',
      'export const s: Schema<{ a: 1; }>;',
      'export const s: Schema<{ a: 1; b?: 1; }>;',
    ],
    [
      'a known value of a list that is open',
      'export type A = "a" | (string & {});',
      'export type A = "a" | "b" | (string & {});',
    ],
    [
      'a known value in the list itself',
      'export const Known: readonly ["a"];',
      'export const Known: readonly ["b", "a"];',
    ],
    [
      'a method of a class that is given out',
      'export class E extends A { a: 1; }',
      'export class E extends A { a: 1; b: 1; }',
    ],
    [
      'a member of an error that a guard tells',
      'export class E { a: 1; }\nexport const isE: (value: unknown) => value is E;',
      'export class E { a: 1; b: 1; }\nexport const isE: (value: unknown) => value is E;',
    ],
    ['an operation of the API', 'export interface operations { a: 1; }', 'export interface operations { a: 1; b: 1; }'],
    [
      'a method of a path of the API',
      'export interface paths { "/a": { get: 1; post?: never; }; }',
      'export interface paths { "/a": { get: 1; post: 1; }; }',
    ],
    [
      'a document of the API',
      'export interface components { schemas: { A: 1; }; responses: never; }',
      'export interface components { schemas: { A: 1; B: 1; }; responses: { C: 1; }; }',
    ],
  ];
  test.each(rows)('%s', (_what, before, after) => {
    expect(change(before, after)).toBe('added');
  });
});

describe('is no change', () => {
  const rows: readonly Row[] = [
    ['comments, layout and quotes', "// @public\nexport const a: 'a';", 'export const a:\n  "a";'],
    ['the order of declarations', 'export const a: 1;\nexport const b: 1;', 'export const b: 1;\nexport const a: 1;'],
    ['the order of members', 'export interface A { a: 1; b: 1; }', 'export interface A { b: 1; a: 1; }'],
    ['the order of alternatives', 'export type A = "a" | "b";', 'export type A = "b" | "a";'],
    ['names of parameters', 'export const f: (a: 1) => 1;', 'export const f: (b: 1) => 1;'],
    ['a type that nothing needs any more', 'type A = 1;\nexport const a: 1;', 'export const a: 1;'],
  ];
  test.each(rows)('%s', (_what, before, after) => {
    expect(change(before, after)).toBe('none');
  });
});

test('a result of one package that another takes from its users may not need more', () => {
  const before = 'export interface A { a: 1; }\nexport const f: () => A;';
  const after = 'export interface A { a: 1; b: 1; }\nexport const f: () => A;';
  expect(change(before, after)).toBe('added');
  expect(change(before, after, ['A'])).toBe('breaking');
});

test('a finding names what changed, and how', () => {
  const before = readReport(reportOf('export const a: 1;', 'export const b: 1;'));
  const after = readReport(reportOf('export const b: 2;', 'export const c: 1;'));
  expect(compareSurfaces(before, after)).toEqual([
    { change: 'breaking', name: 'a', what: 'is no longer exported' },
    { change: 'added', name: 'c', what: 'is exported' },
    { change: 'breaking', name: 'b', what: 'was changed' },
  ]);
});
