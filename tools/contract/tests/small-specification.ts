import type { Exchange } from '../src/exchange.ts';
import type { Specification } from '../src/specification.ts';
import type { Sample, Strictness } from '../src/strict/strictness.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });

/** A spec with each thing that the strict variant is about: tolerance, open objects, two kinds of answer, recursion, a callback. */
export const smallSpecification: Specification = {
  openapi: '3.1.1',
  info: { title: 'Orders', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  paths: {
    '/v1/orders/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      put: {
        operationId: 'updateOrder',
        parameters: [
          { name: 'idempotency-key', in: 'header', required: true, schema: { type: 'string', minLength: 1 } },
        ],
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Order' }) },
        responses: {
          '200': { description: 'Updated.', ...json({ $ref: '#/components/schemas/Order' }) },
          '204': { description: 'Nothing to say.' },
          '4XX': { description: 'Refused.', ...json({ $ref: '#/components/schemas/Refusal' }) },
        },
      },
    },
  },
  webhooks: {
    order: {
      post: {
        operationId: 'orderCallback',
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Order' }) },
        responses: { '200': { description: 'Handled.' } },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        properties: {
          id: { type: ['string', 'integer'] },
          state: { allOf: [{ $ref: '#/components/schemas/State' }], description: 'How far it is.' },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          link: { type: 'string' },
          note: { type: 'string' },
        },
      },
      State: { type: 'string', enum: ['open', 'done'] },
      Line: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        },
      },
      Refusal: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' }, by: { type: 'integer' } },
      },
    },
  },
};

export const smallSamples: readonly Sample[] = [
  { name: 'plain', of: 'updateOrder', document: { id: '1', state: 'done', lines: [{ code: 'a' }], note: '' } },
  { name: 'linked', of: 'updateOrder', document: { id: '1', state: 'open', link: 'https://example.com', note: '' } },
  {
    name: 'called back',
    of: 'order',
    document: { id: '1', state: 'done', lines: [{ code: 'a', lines: [] }], note: '' },
  },
];

export const smallStrictness: Strictness = {
  documentedForms: { 'Order.id': { form: { type: 'string' }, why: 'Every sample has it so.' } },
  documentedTypes: {},
  answersNothing: {},
  openMaps: {},
  conditions: {
    Refusal: {
      anyOf: [
        { properties: { message: { const: 'late' } }, required: ['by'] },
        { properties: { message: { not: { const: 'late' } } }, not: { required: ['by'] } },
      ],
      why: 'Only what is late says by how much.',
    },
  },
  kinds: { Order: 'link' },
  notAlways: { 'Order.note': 'Only where one was given.' },
  alsoRequired: {},
};

export const wholeOrder = { id: '1', state: 'done', lines: [{ code: 'a', lines: [{ code: 'b' }] }] };

const bytesOf = (document: unknown): Uint8Array =>
  document === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(document));

/** An exchange in which all is well, but for what is named. */
export const exchangeOf = (
  change: Partial<Omit<Exchange, 'requestBody' | 'responseBody'>> & { request?: unknown; response?: unknown } = {},
): Exchange => {
  const { request = wholeOrder, response = 'response' in change ? undefined : wholeOrder, ...rest } = change;
  return {
    method: 'PUT',
    url: new URL('https://api.example.com/v1/orders/1'),
    requestHeaders: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': 'one' },
    status: 200,
    responseHeaders: { 'content-type': 'application/json' },
    ...rest,
    requestBody: bytesOf(request),
    responseBody: bytesOf(response),
  };
};
