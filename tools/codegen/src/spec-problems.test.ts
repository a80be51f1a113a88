import { expect, it } from 'vitest';

import { specProblems } from './spec-problems.ts';
import type { Spec } from './spec.ts';

const source = { url: 'https://docs.example.com', section: 'Checks', fidelity: 'documented' };
const text = { type: 'string', 'x-bgc-source': source, 'x-bgc-sensitive': 'no' };
const bare = { type: 'string', 'x-bgc-source': source };

const specOf = (properties: unknown, operation: object = {}, parameter: object = {}): Spec =>
  ({
    paths: {
      '/v1/checks/{id}': {
        get: {
          operationId: 'getCheck',
          'x-bgc-source': source,
          'x-bgc-repeat': 'safe',
          parameters: [
            {
              name: 'id',
              in: 'path',
              schema: { type: 'string' },
              'x-bgc-source': source,
              'x-bgc-sensitive': 'identifier',
              ...parameter,
            },
          ],
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Check' } } } } },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Check: { type: 'object', 'x-bgc-source': source, properties },
        Status: { type: 'string', 'x-bgc-source': source, 'x-bgc-sensitive': 'no' },
      },
    },
  }) as unknown as Spec;

const form = (schema: unknown): object => ({
  requestBody: { content: { 'application/x-www-form-urlencoded': { schema } } },
});
const body = (schema: unknown): object => ({ responses: { 400: { content: { 'application/json': { schema } } } } });

it('finds nothing where everything is decided', () => {
  const properties = {
    text,
    list: { type: 'array', 'x-bgc-source': source, 'x-bgc-sensitive': 'link', items: { type: 'string' } },
    status: { allOf: [{ $ref: '#/components/schemas/Status' }], 'x-bgc-source': source },
    count: { type: 'integer', 'x-bgc-source': source },
    self: { allOf: [{ $ref: '#/components/schemas/Check' }], 'x-bgc-source': source },
    gone: { oneOf: [{ $ref: '#/components/schemas/Check' }, { type: 'null' }], 'x-bgc-source': source },
  };
  expect(
    specProblems(specOf(properties, body({ type: 'array', items: { type: 'object', properties: { message: text } } }))),
  ).toEqual([]);
});

it.each([
  ['text', specOf({ a: bare }), 'Check.a has no x-bgc-sensitive.'],
  ['an enum', specOf({ a: { enum: ['x'], 'x-bgc-source': source } }), 'Check.a has no x-bgc-sensitive.'],
  ['a constant', specOf({ a: { const: 'x', 'x-bgc-source': source } }), 'Check.a has no x-bgc-sensitive.'],
  ['text that may be null', specOf({ a: { ...bare, type: ['string', 'null'] } }), 'Check.a has no x-bgc-sensitive.'],
  [
    'an id that may be a number',
    specOf({ a: { ...bare, type: ['integer', 'string'] } }),
    'Check.a has no x-bgc-sensitive.',
  ],
  ['something without a type', specOf({ a: { 'x-bgc-source': source } }), 'Check.a has no x-bgc-sensitive.'],
  [
    'elements',
    specOf({ a: { type: 'array', items: { type: 'string' }, 'x-bgc-source': source } }),
    'Check.a[] has no x-bgc-sensitive.',
  ],
  [
    'a dictionary',
    specOf({ a: { type: 'object', additionalProperties: { type: 'string' }, 'x-bgc-source': source } }),
    'Check.a.* has no x-bgc-sensitive.',
  ],
  [
    'text deep down',
    specOf({ a: { type: 'object', properties: { b: bare }, 'x-bgc-source': source } }),
    'Check.a.b has no x-bgc-sensitive.',
  ],
  [
    'one form of several',
    specOf({ a: { oneOf: [{ type: 'integer' }, { type: 'string' }], 'x-bgc-source': source } }),
    'Check.a has no x-bgc-sensitive.',
  ],
  ['a parameter', specOf({}, {}, { 'x-bgc-sensitive': undefined }), 'getCheck parameter id has no x-bgc-sensitive.'],
  [
    'an error body',
    specOf({}, body({ type: 'object', properties: { message: bare } })),
    'getCheck error.message has no x-bgc-sensitive.',
  ],
])('misses the decision on %s', (_, spec, problem) => {
  expect(specProblems(spec)).toEqual([problem]);
});

it('misses a form that a body cannot have', () => {
  const tree = { type: 'object', properties: {}, 'x-bgc-source': source };
  expect(specProblems(specOf({}, form({ type: 'object', properties: { tree } })))).toEqual([
    'getCheck request.tree has no form in application/x-www-form-urlencoded.',
  ]);
});

it.each([
  ['a source of a member', specOf({ a: { ...text, 'x-bgc-source': undefined } }), 'Check.a has no x-bgc-source.'],
  ['a source of an operation', specOf({}, { 'x-bgc-source': undefined }), 'getCheck has no x-bgc-source.'],
  [
    'a source of a parameter',
    specOf({}, {}, { 'x-bgc-source': undefined }),
    'getCheck parameter id has no x-bgc-source.',
  ],
  [
    'a fidelity',
    specOf({ a: { ...text, 'x-bgc-source': { ...source, fidelity: 'guessed' } } }),
    'Check.a: the fidelity of x-bgc-source is none of documented, observed, assumed.',
  ],
  [
    'what is unreadable',
    specOf({ a: { ...text, 'x-bgc-unreadable': 'gone' } }),
    'Check.a: x-bgc-unreadable is none of absent, absent-if-empty.',
  ],
  [
    'what nothing can do without',
    specOf({
      a: {
        type: 'object',
        required: ['b'],
        properties: { b: { ...text, 'x-bgc-unreadable': 'absent' } },
        'x-bgc-source': source,
      },
    }),
    'Check.a.b is required: x-bgc-unreadable has no meaning there.',
  ],
  [
    'a section',
    specOf({ a: { ...text, 'x-bgc-source': { ...source, section: '' } } }),
    'Check.a: x-bgc-source names no section.',
  ],
  [
    'an address',
    specOf({ a: { ...text, 'x-bgc-source': { ...source, url: 'the wiki' } } }),
    'Check.a: the url of x-bgc-source is no https URL.',
  ],
  [
    'whether it may be repeated',
    specOf({}, { 'x-bgc-repeat': 'sometimes' }),
    'getCheck: x-bgc-repeat is none of safe, idempotent, keyed, never.',
  ],
  [
    'the header of its key',
    specOf({}, { 'x-bgc-repeat': 'keyed' }),
    'getCheck is keyed, but no header is named for the key.',
  ],
  [
    'a word of the vocabulary',
    specOf({ a: { ...text, 'x-bgc-sensitive': 'private' } }),
    'Check.a: x-bgc-sensitive is none of identifier, contact, outcome, link, secret, no.',
  ],
  [
    'an extension spelt right',
    specOf({}, { 'x-bgc-scopes': 'read' }),
    '#/paths//v1/checks/{id}/get has an unknown x-bgc-scopes.',
  ],
  [
    'room for members to come',
    specOf({ a: { type: 'object', properties: {}, additionalProperties: false, 'x-bgc-source': source } }),
    'Check.a forbids additional members: a provider may add some at any time.',
  ],
])('misses %s', (_, spec, problem) => {
  expect(specProblems(spec)).toEqual([problem]);
});

it('misses the decisions on what a provider sends by itself', () => {
  const schema = { type: 'object', properties: { a: bare } };
  const requestBody = { content: { 'application/json': { schema } } };
  const webhooks = { changed: { post: { requestBody } } } as unknown as NonNullable<Spec['webhooks']>;
  expect(specProblems({ ...specOf({}), webhooks })).toEqual([
    'webhook changed has no x-bgc-source.',
    'webhook changed.a has no x-bgc-sensitive.',
  ]);
});
