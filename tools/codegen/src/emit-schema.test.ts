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

it('takes a multipart body as its parts, the files as core takes them, or as FormData', async () => {
  const schema = {
    type: 'object',
    required: ['file'],
    properties: { file: bytes.schema, second: bytes.schema, note: { type: 'string' } },
  };
  const content = { 'multipart/form-data': { schema } };
  const code = await emitSchema({
    openapi: '3.1.0',
    info: { title: 'Files', version: '1' },
    paths: {
      '/inline': { post: { operationId: 'upload', requestBody: { content }, responses: {} } },
      '/shared': {
        put: { operationId: 'replace', requestBody: { $ref: '#/components/requestBodies/Upload' }, responses: {} },
      },
    },
    components: { requestBodies: { Upload: { content } } },
  } as unknown as Spec);
  const bodies = code.replace(/^ *\/\*\*.*\n/gm, '').match(/"multipart\/form-data": \{[^}]*\} \| FormData;/g);
  expect(bodies?.map((body) => body.replace(/\s+/g, ' '))).toEqual(
    Array.from(
      { length: 2 },
      () =>
        '"multipart/form-data": { file: import("@bgc/core").FilePart; second?: import("@bgc/core").FilePart | undefined; ' +
        'note?: string | undefined; } | FormData;',
    ),
  );
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const list = { type: 'array', items: { type: 'string' } };

it('takes readonly lists and `undefined` in what is sent alone, and promises neither in what comes', async () => {
  const members = { type: 'object', properties: { names: list, rows: { type: 'array', items: list } } };
  const code = await emitSchema({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: {
      '/orders': {
        post: {
          operationId: 'order',
          requestBody: json(ref('Order')),
          responses: { 201: { description: 'Ordered.', ...json(ref('Ordered')) } },
        },
      },
    },
    webhooks: { ordered: { post: { operationId: 'receive', requestBody: json(ref('Event')), responses: {} } } },
    components: {
      schemas: {
        Order: {
          type: 'object',
          required: ['shared'],
          properties: {
            sent: { ...ref('Sent'), description: 'Kept.' },
            shared: ref('Shared'),
            state: { type: 'string', enum: ['on', 'off'] },
          },
        },
        Sent: members,
        Shared: members,
        Ordered: { type: 'object', properties: { shared: ref('Shared'), names: list } },
        Event: members,
      },
    },
  } as unknown as Spec);
  const schemas = code.slice(
    code.indexOf('    schemas: {'),
    code.indexOf('    responses:', code.indexOf('    schemas: {')),
  );
  const schema = (name: string): string =>
    (new RegExp(`^        ${name}: \\{\\n(.*?)^        \\};`, 'ms').exec(schemas)?.[1] ?? '').replace(/^ +/gm, '');
  expect(schema('Sent')).toBe(
    'names?: readonly string[] | undefined;\nrows?: readonly (readonly string[])[] | undefined;\n',
  );
  expect(schema('Order')).toBe(
    '/** @description Kept. */\nsent?: components["schemas"]["Sent"] | undefined;\nshared: components["schemas"]["Shared"];\n' +
      'state?: "on" | "off" | (string & {}) | undefined;\n',
  );
  for (const name of ['Shared', 'Event']) expect(schema(name)).toBe('names?: string[];\nrows?: string[][];\n');
  expect(schema('Ordered')).toBe('shared?: components["schemas"]["Shared"];\nnames?: string[];\n');
});

it('types a discriminated union by the constants of its forms, whose descriptions stay, and a closed choice as just its constants', async () => {
  const form = (state: string): object => ({
    type: 'object',
    required: ['state'],
    properties: { state: { const: state, description: `It is ${state}.` } },
  });
  const code = await emitSchema({
    openapi: '3.1.0',
    info: { title: 'States', version: '1' },
    paths: {},
    components: {
      schemas: {
        State: {
          oneOf: [{ $ref: '#/components/schemas/Open' }, { $ref: '#/components/schemas/Closed' }],
          discriminator: { propertyName: 'state', mapping: { open: '#/components/schemas/Open' } },
        },
        Open: form('open'),
        Closed: form('closed'),
        Choice: { oneOf: [{ const: 'yes' }, { const: 'no' }] },
        // A member of that name is none.
        Odd: { type: 'object', properties: { discriminator: { type: 'string' } } },
      },
    },
  } as unknown as Spec);
  expect(code).toContain('State: components["schemas"]["Open"] | components["schemas"]["Closed"];');
  expect(code).toMatch(/It is open\.[^;]*\*\/\s+state: "open";/);
  expect(code).toContain('Choice: "yes" | "no";');
  expect(code).toContain('discriminator?: string;');
});
