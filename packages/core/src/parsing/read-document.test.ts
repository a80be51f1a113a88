import { describe, expect, it } from 'vitest';

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
import type { Schema } from '../schema/index.ts';
import { listDocuments, readDocument } from './read-document.ts';

const GUID = '0f0e0d0c-1111-4222-8333-abcdefabcdef';

const read = (schema: Schema<unknown>, document: unknown): unknown => {
  const result = readDocument(schema, document);
  return result.ok
    ? [result.value, ...result.drift.map(({ kind, path }) => `${kind} ${path}`)]
    : `${result.path}: ${result.expected}`;
};

describe('readDocument', () => {
  it.each([
    ['text', string(), 'a', ['a']],
    ['a number for text', string(), 7, ['7', 'number-for-string ']],
    ['an object for text', string(), {}, ': text'],
    ['true for text', string(), true, ': text'],
    ['a rounded integer for text', string(), 2 ** 60, ': text'],
    ['a fraction for text', string(), 1.5, ['1.5', 'number-for-string ']],
    ['a fraction for an id', identifier(), 1.5, ': an id'],
    ['a number', number(), 7, [7]],
    ['text for a number', number(), '-7.5', [-7.5, 'string-for-number ']],
    ['other text for a number', number(), '7 days', ': a number'],
    ['text that would be rounded, for a number', number(), '9007199254740993', ': a number'],
    ['nothing for a number', number(), '', ': a number'],
    ['text for a boolean', boolean(), 'True', [true, 'string-for-boolean ']],
    ['a number for a boolean', boolean(), 1, ': true or false'],
    ['a constant', literal('a'), 'a', ['a']],
    ['another constant', literal('a'), 'b', ': another constant'],
    ['null where it means something', nullable(string()), null, [null]],
    ['anything, without its noise', unknown(), { a: [{ [GUID]: GUID }] }, [{ a: [{}] }]],
    ['null for an element', array(string()), ['a', null], [['a'], 'null-for-absent []']],
    ['null for an element that may be null', array(nullable(string())), ['a', null], [['a', null]]],
    ['nothing for required elements', object({ all: array(string()) }), {}, [{ all: [] }, 'empty-for-many all']],
    ['a missing member', object({ a: string() }), { b: 1 }, 'a: text'],
    ['a member of its prototype', object({ toString: optional(string()) }), {}, [{}]],
    ['an array for an object', object({}), [], ': an object'],
  ] as readonly [string, Schema<unknown>, unknown, unknown][])(
    'reads or refuses %s',
    (_, schema, document, expected) => {
      expect(read(schema, document)).toEqual(expected);
    },
  );

  it('prefers the exact name to one in another case, and is not swayed by order', () => {
    const schema = object({ emailId: optional(string()) });
    const expected = [{ emailId: 'a' }, 'unknown-member EmailID', 'unknown-member emailid'];
    expect(read(schema, { emailid: 'b', emailId: 'a', EmailID: 'c' })).toEqual(expected);
    expect(read(schema, { EmailID: 'c', emailId: 'a', emailid: 'b' })).toEqual(expected);
    expect(read(schema, { emailid: 'b', EmailID: 'c' })).toEqual([
      { emailId: 'c' },
      'other-casing EmailID',
      'unknown-member emailid',
    ]);
  });

  it('does not find a member by a letter that only folds to the same', () => {
    expect(read(object({ link: optional(string()) }), { 'lin\u212a': 'a' })).toEqual([{}, 'unknown-member *']);
  });

  it('tells members that differ in case only apart', () => {
    expect(read(object({ a: optional(string()), A: optional(string()) }), { A: 'x' })).toEqual([{ A: 'x' }]);
  });

  it('shows no name of a dictionary, and keeps GUIDs there', () => {
    const schema = record(object({ a: optional(string()) }));
    expect(read(schema, { '900-00-0000': { a: 1 }, [GUID]: GUID })).toEqual([
      { '900-00-0000': { a: '1' } },
      'number-for-string *.a',
    ]);
    expect(read(record(string()), { [GUID]: GUID })).toEqual([{ [GUID]: GUID }]);
    expect(read(record(number()), { '900-00-0000': 'x' })).toBe('*: a number');
  });

  it('reports the same oddity once, however often it occurs', () => {
    expect(read(list(object({ id: identifier() })), [{ id: 1 }, { id: 2 }, { id: 3, x: 1 }])).toEqual([
      [{ id: '1' }, { id: '2' }, { id: '3' }],
      'number-for-string [].id',
      'unknown-member [].x',
    ]);
  });

  it('takes the form of a union that needs the least tolerance, and keeps nothing of the others', () => {
    const schema = union([object({ a: optional(string()) }), object({ b: string() })]);
    expect(read(schema, { b: 'x' })).toEqual([{ b: 'x' }]);
    expect(read(schema, { a: 'x', c: 1 })).toEqual([{ a: 'x' }, 'unknown-member c']);
    expect(read(union([string(), number()]), 7)).toEqual([7]);
    expect(read(object({ of: schema }), { of: 3 })).toBe('of: one of 2 forms');
  });

  it('follows a schema into itself', () => {
    type Tree = { name: string; children?: Tree[] };
    const tree: Schema<Tree> = object({ name: string(), children: optional(array(lazy((): Schema<Tree> => tree))) });
    expect(read(tree, { name: 'a', children: [{ name: 'b', children: { name: 3, x: 1 } }] })).toEqual([
      { name: 'a', children: [{ name: 'b', children: [{ name: '3' }] }] },
      'one-for-many children[].children',
      'unknown-member children[].children[].x',
      'number-for-string children[].children[].name',
    ]);
    expect(read(tree, { name: 'a', children: [{}] })).toBe('children[].name: text');
    let deep: unknown = { name: 'leaf' };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { name: 'x', children: [deep] };
    expect(read(tree, deep)).toBe(': a document nested less deeply');
  });

  it('keeps null where a schema that leads back to itself allows it', () => {
    type Node = { next?: Node; all?: (Node | null)[]; by?: Record<string, Node | null> } | null;
    const itself = lazy((): Schema<Node> => node);
    const node: Schema<Node> = nullable(
      object({
        next: optional(itself),
        all: optional(array(union([itself, literal(1)]))),
        by: optional(record(itself)),
      }),
    ) as Schema<Node>;
    const document = { next: null, all: [null, {}], by: { a: null } };
    expect(read(node, document)).toEqual([document]);
  });

  it('gives up a member that is expendable rather than the document', () => {
    const schema = object({ guess: expendable(object({ url: string() })), sure: optional(string()) });
    expect(read(schema, { guess: 'https://example.com' })).toEqual([{}, 'other-type guess']);
    expect(read(schema, { guess: { url: 'a' } })).toEqual([{ guess: { url: 'a' } }]);
    expect(read(schema, { sure: {} })).toBe('sure: text');
  });

  it.each(['', [], false])('takes %j for absent where it can stand for a member without members', (empty) => {
    const schema = object({ dispute: unlessEmpty(object({ status: string() })), sure: optional(object({})) });
    expect(read(schema, { dispute: empty })).toEqual([{}, 'other-type dispute']);
    expect(read(schema, { sure: empty })).toBe('sure: an object');
  });

  it.each([true, 'active', 0, ['active'], [{ status: 'active' }], { status: [] }])(
    'takes %j not for absent where something else is decided by it',
    (value) => {
      const schema = object({ dispute: unlessEmpty(object({ status: string() })) });
      expect(read(schema, { dispute: value })).toMatch(/^dispute/);
      expect(read(schema, { dispute: { status: 'active' } })).toEqual([{ dispute: { status: 'active' } }]);
      expect(read(schema, { dispute: null })).toEqual([{}, 'null-for-absent dispute']);
    },
  );

  it('passes an unknown value of an open enum on', () => {
    expect(read(openEnum(['a', 'b']), 'c')).toEqual(['c', 'unknown-value ']);
  });

  it('reads a member called __proto__ as any other', () => {
    const schema = object({ ['__proto__']: optional(string()) });
    const result = readDocument(schema, JSON.parse('{"__proto__":"x"}'));
    expect(JSON.stringify(result)).toBe('{"ok":true,"value":{"__proto__":"x"},"drift":[]}');
  });

  it('does not throw where a document is not plain data', () => {
    const hostile = {
      get a(): string {
        throw new Error('secret');
      },
    };
    expect(read(object({ a: string() }), hostile)).toBe(': plain data');
  });

  it('never tells a value', () => {
    const result = readDocument(object({ a: number() }), { a: 'secret', secret: 'secret' });
    expect(JSON.stringify(result)).toBe('{"ok":false,"path":"a","expected":"a number"}');
  });
});

describe('listDocuments', () => {
  it('gives the elements as they came, out of a wrapper too', () => {
    const element = object({ id: identifier() });
    const broken = { no: 'id' };
    expect(listDocuments(element, { items: [{ id: 1, extra: 2 }, broken] })).toEqual({
      ok: true,
      value: [{ id: 1, extra: 2 }, broken],
      drift: [{ path: 'items', kind: 'envelope' }],
    });
    expect(listDocuments(element, { id: 1 })).toEqual({
      ok: true,
      value: [{ id: 1 }],
      drift: [{ path: '', kind: 'one-for-many' }],
    });
    expect(listDocuments(element, { message: 'no' })).toEqual({ ok: false, path: '', expected: 'a list' });
    expect(listDocuments(element, undefined)).toMatchObject({ ok: true, value: [] });
  });

  const id = 1;
  it.each([
    { items: { id }, errors: [] },
    { errors: [], items: { id } },
    { data: { items: [{ id }] }, errors: [] },
    { data: { items: { id } }, errors: [] },
    { data: { page: { items: [null, { Id: id }] } }, errors: [] },
    { items: [], errors: [] },
  ])('takes no empty list for the answer where an element is beside it: %j', (document) => {
    const refused = { ok: false, path: '', expected: 'a list' };
    expect(listDocuments(object({ id: identifier() }), document)).toEqual(refused);
    expect(readDocument(list(object({ id: identifier() })), document)).toEqual(refused);
  });

  it.each([
    { items: [], page: { number: 1, of: 0 } },
    { items: [], links: { self: 'a' }, meta: { links: [{ url: null, label: '1' }], sizes: [10, 20] } },
    { data: { items: [] }, errors: [] },
    { items: null, errors: [] },
    { items: [], total: 0, [GUID]: GUID },
  ])('takes an empty list beside what is no element for empty: %j', (document) => {
    expect(listDocuments(object({ id: identifier() }), document)).toMatchObject({ ok: true, value: [] });
  });

  it('takes a list that is not empty, whatever object is beside it', () => {
    const document = { items: [{ id: 1 }], account: { id: 2 } };
    expect(listDocuments(object({ id: identifier() }), document)).toMatchObject({ ok: true, value: [{ id: 1 }] });
  });
});

it('tells of a thousand oddities at most, however many an answer holds', () => {
  const document = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`other${at}`, at]));
  const result = readDocument(object({ id: optional(string()) }), { ...document, id: 'a' });
  expect(result).toMatchObject({ ok: true, value: { id: 'a' } });
  expect(result.ok && result.drift.length).toBe(1_000);
});
