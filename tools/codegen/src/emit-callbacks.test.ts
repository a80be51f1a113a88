import { expect, it } from 'vitest';

import { emitCallbacks } from './emit-callbacks.ts';
import { generate } from './generate.ts';
import type { Spec } from './spec.ts';

const specOf = (webhooks: unknown): Spec =>
  ({
    openapi: '3.1.0',
    info: { title: 'Callbacks', version: '1' },
    paths: {},
    webhooks,
    components: {
      schemas: {
        Event: {
          type: 'object',
          required: ['type'],
          properties: {
            type: { type: 'string', 'x-bgc-sensitive': 'no' },
            people: { type: 'array', items: { $ref: '#/components/schemas/Person' } },
          },
        },
        Person: { type: 'object', properties: { name: { type: 'string', 'x-bgc-sensitive': 'identifier' } } },
      },
      requestBodies: { Event: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } } } },
    },
  }) as unknown as Spec;

it('names the schema of what a provider sends by itself, and every sensitive path in it', () => {
  const code = emitCallbacks(
    specOf({ 'person-changed': { post: { requestBody: { $ref: '#/components/requestBodies/Event' } } } }),
  );
  expect(code).toContain("'person-changed': {\nschema: 'eventSchema',");
  expect(code).toContain("'people[].name': 'identifier',\ntype: 'no',");
});

it('takes the claims of a JWT for the document, where the body is one', () => {
  const content = { 'application/jwt': { schema: { $ref: '#/components/schemas/Event' } } };
  expect(emitCallbacks(specOf({ changed: { post: { requestBody: { content } } } }))).toBe(
    emitCallbacks(specOf({ changed: { post: { requestBody: { $ref: '#/components/requestBodies/Event' } } } })),
  );
});

it('writes no file for a provider that sends nothing', async () => {
  expect(emitCallbacks(specOf(undefined))).toBeUndefined();
  expect(Object.keys(await generate('quiet', specOf(undefined)))).not.toContain('callbacks.ts');
});

it.each([
  ['a method other than POST', { get: {} }, 'The webhook changed has no POST.'],
  ['no body', { post: {} }, 'The webhook changed has no body of application/json or application/jwt.'],
  [
    'a body without a name',
    { post: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } } },
    'The body of the webhook changed must be a component.',
  ],
])('refuses a webhook with %s', (_, item, problem) => {
  expect(() => emitCallbacks(specOf({ changed: item }))).toThrow(problem);
});
