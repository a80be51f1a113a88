import { expect, it } from 'vitest';

import { emitStandardSchemas } from './emit-standard-schemas.ts';
import { listSchemas } from './schema-list.ts';
import type { Spec } from './spec.ts';

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const spec: Spec = {
  paths: {
    '/v1/trees': {
      post: {
        operationId: 'plantTree',
        requestBody: json('TreeRequest'),
        responses: { '201': json('Tree'), '200': {} },
      },
      get: {
        operationId: 'listTrees',
        responses: { '200': { content: { 'application/json': { schema: { type: 'array', items: {} } } } } },
      },
    },
  },
  components: {
    schemas: {
      TreeRequest: { type: 'object', description: 'Where a tree is to stand.' },
      Tree: { type: 'object', description: 'A tree of e.g. the\n  forest. It may be old.' },
      Silent: { type: 'object' },
      Iso: { type: 'string', description: 'ISO 8601. With a time zone.' },
    },
  },
};

const lines = emitStandardSchemas(spec, listSchemas(spec).schemas, new Set(['TreeRequest'])).split('\n');
const above = (name: string): string | undefined =>
  lines[lines.findIndex((line) => line.startsWith(`export const ${name} `)) - 1];

it('says the first sentence of the component, and whether it is read or sent', () => {
  expect(above('treeSchema')).toBe('/** Reads `Tree` tolerantly: a tree of e.g. the forest. */');
  expect(above('treeRequestSchema')).toBe('/** Checks `TreeRequest` before it is sent: where a tree is to stand. */');
  expect(above('isoSchema')).toBe('/** Reads `Iso` tolerantly: ISO 8601. */');
});

it('says which call an answer without a name of its own is of', () => {
  expect(above('listTreesResponseSchema')).toBe('/** Reads tolerantly what `GET /v1/trees` answers. */');
});

it('writes nothing above what the spec does not describe, so that the gate of the public surface finds it', () => {
  expect(above('silentSchema')).not.toContain('/**');
});
