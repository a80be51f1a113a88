import { describe, expect, it } from 'vitest';

import type { Exchange } from '../src/exchange.ts';
import { createJudge } from '../src/judge/create-judge.ts';
import { writeClaims } from '../src/jwt.ts';
import type { JsonSchema, Specification } from '../src/specification.ts';
import { callbackPath } from '../src/strict/callbacks-as-paths.ts';
import { deriveStrict } from '../src/strict/derive-strict.ts';
import type { Sample, Strictness } from '../src/strict/strictness.ts';

const content = (type: string, schema: JsonSchema) => ({ content: { [type]: { schema } } });
const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A spec whose requests are forms, whose list has two forms, and whose callback is a JWT; its key is in a header of its own. */
const specification: Specification = {
  openapi: '3.1.1',
  info: { title: 'Hooks', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ key: [] }],
  paths: {
    '/v1/hooks': {
      get: {
        operationId: 'listHooks',
        responses: { '200': { description: 'All.', ...content('application/json', refer('HookList')) } },
      },
      post: {
        operationId: 'createHook',
        requestBody: { $ref: '#/components/requestBodies/Hook' },
        responses: { '200': { description: 'Made.' } },
      },
    },
  },
  webhooks: {
    event: {
      post: {
        operationId: 'receiveEvent',
        security: [],
        requestBody: { required: true, ...content('application/jwt', refer('Event')) },
        responses: { '200': { description: 'Received.' } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'Example-Key' } },
    requestBodies: {
      Hook: { required: true, ...content('application/x-www-form-urlencoded', refer('Hook')) },
    },
    schemas: {
      Hook: {
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string' },
          enabled: { type: 'boolean' },
          weight: { type: 'number', maximum: 1 },
          actions: { type: 'array', items: { type: 'string', enum: ['created', 'finished'] } },
          labels: { type: 'object', additionalProperties: refer('Label') },
        },
      },
      Label: { type: 'object', properties: { text: { type: 'string' } } },
      HookList: { type: 'object', properties: { hooks: { type: 'array', items: refer('Hook') }, url: {} } },
      Event: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    },
  },
};

const samples: readonly Sample[] = [
  { name: 'bare', of: 'listHooks', document: { url: 'https://example.com', labels: { anything: { text: 'a' } } } },
];

const strictness: Strictness = {
  documentedForms: {
    HookList: {
      form: {
        anyOf: [
          {
            type: 'object',
            properties: { hooks: { type: 'array', items: refer('Hook') } },
            required: ['hooks'],
            additionalProperties: false,
          },
          refer('Hook'),
        ],
      },
      why: 'A list by the text, one bare element in the sample.',
    },
  },
  documentedTypes: {},
  answersNothing: {},
  answersUnread: { createHook: { schema: { type: 'string' }, why: 'A text is declared.' } },
  openMaps: { 'Hook.labels': 'Labels have names of the caller.' },
  conditions: {},
  kinds: {},
  notAlways: { 'Hook.labels': 'Only where some were given.' },
  alsoRequired: {},
};

const judge = await createJudge(deriveStrict(specification, samples, strictness));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const creation = (form: string, change: Partial<Exchange> = {}): Exchange => ({
  method: 'POST',
  url: new URL('https://api.example.com/v1/hooks'),
  requestHeaders: { 'example-key': 'one', 'content-type': 'application/x-www-form-urlencoded' },
  requestBody: bytes(form),
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: bytes('"Made."'),
  ...change,
});

const listing = (answer: unknown): Exchange => ({
  ...creation(''),
  method: 'GET',
  requestHeaders: { 'example-key': 'one' },
  responseBody: bytes(JSON.stringify(answer)),
});

const delivery = (claims: unknown): Exchange => ({
  ...creation(''),
  url: new URL(callbackPath('event'), 'https://example.com'),
  requestHeaders: { 'content-type': 'application/jwt' },
  requestBody: bytes(writeClaims(claims)),
  responseHeaders: {},
  responseBody: new Uint8Array(),
});

const URL_FIELD = 'url=https%3A%2F%2Fexample.com%2F%3Fa%3D1%2C2';
const hook = { url: 'https://example.com' };

const findings = async (exchange: Exchange): Promise<string> =>
  (await judge(exchange)).map(({ side, path, message }) => `${side} ${path}: ${message}`).join('\n');

describe('of forms, of lists in two forms and of JWTs the judge lets pass', () => {
  it.each([
    ['a form', creation(URL_FIELD)],
    ['a form with text for what is no text', creation(`${URL_FIELD}&enabled=false&weight=0.5`)],
    ['a form with a list of one', creation(`${URL_FIELD}&actions=created`)],
    ['a form with a list of several', creation(`actions=created&${URL_FIELD}&actions=finished`)],
    ['a list', listing({ hooks: [hook] })],
    ['a list of one bare element', listing({ ...hook, labels: { whatever: { text: 'a' } } })],
    ['the claims of a JWT', delivery({ id: '1' })],
  ])('%s', async (_, exchange) => {
    expect(await findings(exchange)).toBe('');
  });
});

describe('and catches', () => {
  it.each([
    ['a field more', creation(`${URL_FIELD}&colour=red`), /request body\.colour: is not documented/],
    ['a field less', creation('enabled=true'), /request body: .*required property 'url'/],
    ['another value than true or false', creation(`${URL_FIELD}&enabled=yes`), /request body\.enabled: .*boolean/],
    ['a number that is too large', creation(`${URL_FIELD}&weight=2`), /request body\.weight: .*<= 1/],
    ['a wrong value at the end of a list', creation(`${URL_FIELD}&actions=created&actions=x`), /actions\.1: .*allowed/],
    ['a wrong value in a list', creation(`${URL_FIELD}&actions=x&actions=created`), /actions\.0: .*allowed values/],
    ['JSON for a form', { ...creation('{}'), requestHeaders: listing({}).requestHeaders }, /request body/],
    [
      'another answer than the one that is declared',
      creation(URL_FIELD, { responseBody: bytes('{}') }),
      /must be string/,
    ],
    ['a call without its key', { ...listing({ hooks: [] }), requestHeaders: {} }, /security/i],
    ['a list and an element at once', listing({ hooks: [hook], ...hook }), /found 'url'/],
    ['a member more in a map', listing({ ...hook, labels: { one: { text: 'a', colour: 'b' } } }), /found 'colour'/],
    ['a member more in a JWT', delivery({ id: '1', colour: 'red' }), /request body: .*found 'colour'/],
    ['a member less in a JWT', delivery({}), /request body: .*required property 'id'/],
  ])('%s', async (_, exchange, message) => {
    expect(await findings(exchange)).toMatch(message);
  });
});
