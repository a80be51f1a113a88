import { expect, it } from 'vitest';

import { emitSchema } from './emit-schema.ts';
import type { Spec } from './spec.ts';

const parameter = (name: string, schema: object = {}): object => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...schema },
});
const version = parameter('version', { default: 'v1' });

const operation = (operationId: string): object => ({ operationId, responses: { 204: { description: 'Done.' } } });

it('lets a path parameter with a default be left out, as the client fills it in, and no other', async () => {
  const code = await emitSchema({
    openapi: '3.1.0',
    info: { title: 'Versions', version: '1' },
    paths: {
      '/{version}/all': { parameters: [version], get: operation('list') },
      '/{version}/all/{id}': {
        parameters: [{ $ref: '#/components/parameters/Version' }, parameter('id')],
        get: operation('get'),
      },
    },
    components: {
      schemas: { Odd: { type: 'object', required: ['version'], properties: { version: { type: 'string' } } } },
      parameters: { Version: version },
    },
  } as unknown as Spec);
  expect(code.replace(/\s+/g, ' ').match(/path\??: \{[^}]*\}/g)).toEqual([
    'path?: { version?: string; }',
    'path: { version?: components["parameters"]["Version"]; id: string; }',
    'path?: { version?: string; }',
    'path: { version?: components["parameters"]["Version"]; id: string; }',
  ]);
  expect(code).toMatch(/Odd: \{\s+version: string;/);
});
