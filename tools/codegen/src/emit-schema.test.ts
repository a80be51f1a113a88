import { expect, it } from 'vitest';

import { emitSchema } from './emit-schema.ts';
import type { Spec } from './spec.ts';

const bytes = { schema: { type: 'string', format: 'binary' } };

const spec = {
  openapi: '3.1.0',
  info: { title: 'Files', version: '1' },
  paths: {
    '/inline': {
      post: {
        operationId: 'upload',
        requestBody: { content: { 'application/octet-stream': bytes } },
        responses: { 200: { description: 'A file.', content: { 'application/pdf': bytes } } },
      },
    },
    '/shared': {
      post: {
        operationId: 'uploadShared',
        requestBody: { $ref: '#/components/requestBodies/Upload' },
        responses: { 200: { $ref: '#/components/responses/File' }, 204: { description: 'Nothing.' } },
      },
    },
  },
  components: {
    requestBodies: { Upload: { content: { 'application/octet-stream': bytes } } },
    responses: { File: { description: 'A file.', content: { 'application/pdf': bytes } } },
  },
} as unknown as Spec;

it('takes the bytes of a file in every form that can be sent, and promises none as JSON', async () => {
  const code = await emitSchema(spec);
  expect(code.match(/"application\/octet-stream": .*/g)).toEqual(
    Array.from(
      { length: 2 },
      () => '"application/octet-stream": Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;',
    ),
  );
  expect(code.match(/"application\/pdf": .*/g)).toEqual(Array.from({ length: 2 }, () => '"application/pdf": never;'));
});
