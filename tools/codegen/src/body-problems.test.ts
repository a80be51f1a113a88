import { expect, it } from 'vitest';

import { bodyProblems } from './body-problems.ts';
import type { SchemaObject, Spec } from './spec.ts';

const spec = {
  components: {
    schemas: {
      Kind: { type: 'string', enum: ['a'] },
      Person: { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
} as unknown as Spec;
const kind = { $ref: '#/components/schemas/Kind' };
const person = { $ref: '#/components/schemas/Person' };
const file: SchemaObject = { type: 'string', format: 'binary' };
const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

const problemsOf = (contentType: string, properties: Readonly<Record<string, SchemaObject>>): readonly string[] =>
  bodyProblems(spec, { contentType, schema: { type: 'object', properties } }, 'send');

it('finds nothing in fields, in lists of them and in files', () => {
  const fields: Readonly<Record<string, SchemaObject>> = {
    text: { type: 'string' },
    count: { type: ['integer', 'null'] },
    yes: { type: 'boolean' },
    kind: { allOf: [kind] },
    either: { oneOf: [kind, { type: 'number' }] },
    one: { const: 'x' },
  };
  expect(problemsOf(form, { ...fields, kinds: { type: 'array', items: kind } })).toEqual([]);
  expect(problemsOf(multipart, { ...fields, file })).toEqual([]);
});

it('leaves other bodies alone', () => {
  expect(problemsOf('application/json', { person })).toEqual([]);
});

it.each<readonly [string, string, SchemaObject, string]>([
  ['an object in a form', form, person, `send.it has no form in ${form}.`],
  ['objects in a form', form, { type: 'array', items: person }, `send.it has no form in ${form}.`],
  ['anything in a form', form, {}, `send.it has no form in ${form}.`],
  ['a choice with an object in it', form, { oneOf: [kind, person] }, `send.it has no form in ${form}.`],
  ['a file in a form', form, file, 'send.it is a file, which a form cannot hold.'],
  ['an object in a multipart body', multipart, person, `send.it has no form in ${multipart}.`],
  ['a list in a multipart body', multipart, { type: 'array', items: file }, `send.it has no form in ${multipart}.`],
])('finds %s', (_, contentType, it, problem) => {
  expect(problemsOf(contentType, { it })).toEqual([problem]);
});

it('finds a multipart body that is a component, and a form without fields', () => {
  expect(bodyProblems(spec, { contentType: multipart, schema: person }, 'send')).toEqual([
    'send: a multipart body is described where it is sent, not as a component.',
  ]);
  expect(bodyProblems(spec, { contentType: form, schema: kind }, 'send')).toEqual([
    'send must be an object with properties: it is sent field by field.',
  ]);
});
