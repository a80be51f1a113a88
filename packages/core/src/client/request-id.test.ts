import { expect, test } from 'vitest';

import { object, string } from '../schema/index.ts';
import { requestIdInBody } from './request-id-in-body.ts';
import { createBench, definition, failureOf, json, operations } from './runtime.fixture.ts';

const shownFor = async (requestId: string): Promise<unknown> => {
  const { runtime } = createBench(() => json({}, { status: 400, headers: { 'x-request-id': requestId } }));
  const failure = await failureOf(
    runtime.invoke(operations.putThing, {
      path: { id: '000-00-0000' },
      query: { email: 'a+b' },
      headers: { 'x-trace': 'trace-1' },
      body: { name: 'Ada Lovelace' },
    }),
  );
  return (failure as { requestId?: string }).requestId;
};

test('a request id that looks like one is shown', async () => {
  expect(await shownFor('0HN7:0000-0001/a.b_c=')).toBe('0HN7:0000-0001/a.b_c=');
});

test.each([
  '000-00-0000',
  'a+b',
  'trace-1',
  'Ada',
  'token-1',
  'req-000-00-0000',
  'v1:Lovelace/7',
  // Split up, in base64 and in hex.
  '000.00.0000',
  'r/Love-lace',
  btoa('id=000-00-0000'),
  '4c6f76656c616365',
  'two words',
  'a@b',
  `${'x'.repeat(129)}`,
])('one that echoes what was sent, or is none by its shape, is not: %s', async (id) => {
  expect(await shownFor(id)).toBeUndefined();
});

const inBody = {
  ...definition,
  readRequestId: requestIdInBody((document) => (document as { readonly requestId: unknown }).requestId),
};
const one = { path: { id: '1' }, body: { note: 'echo-0000-ab1' } };
const id = 'ea1d5141-c32d-48ba-bef4-0a34b0ce1531';

test('one in the body reaches error, journal and alert of every failure that has a body', async () => {
  for (const answer of [
    () => json({ requestId: id }, { status: 400 }),
    () => json({ requestId: id }, { status: 503 }),
    () => json({ requestId: id }),
  ]) {
    const alerts: unknown[] = [];
    const { runtime } = createBench(answer, {
      provider: inBody,
      retry: { maxRetries: 0 },
      onFailure: (failure) => alerts.push(failure),
    });
    const failure = await failureOf(
      runtime.invoke({ ...operations.putThing, repeat: 'never' }, one, object({ needed: string() })),
    );
    expect(failure).toMatchObject({ requestId: id });
    expect(runtime.journal.list()).toMatchObject([{ requestId: id }]);
    expect(alerts).toMatchObject([{ requestId: id }]);
  }
});

test('one in the body of a success is on its result, with a schema or without', async () => {
  const { runtime } = createBench(() => json({ requestId: id }), { provider: inBody });
  expect((await runtime.invoke(operations.putThing, one)).requestId).toBe(id);
  expect((await runtime.invoke(operations.putThing, one, object({}))).requestId).toBe(id);
});

test('one in a header goes before one in the body', async () => {
  const { runtime } = createBench(() => json({ requestId: id }, { headers: { 'x-request-id': 'from-header' } }), {
    provider: inBody,
  });
  expect((await runtime.invoke(operations.putThing, one)).requestId).toBe('from-header');
});

test.each<[string, unknown]>([
  ['a name', 'Ada-Lovelace'],
  ['a number of a person', '000-00-0000'],
  ['an address', 'ada1@example.com'],
  ['a sentence', 'request 1 failed'],
  ['an object', { id }],
  ['missing', undefined],
  ['longer than any id', `a1${'x'.repeat(63)}`],
  ['shorter than any id', 'a1'],
  ['what was sent', 'echo-0000-ab1'],
])('one in the body is not shown where it is %s', async (_, requestId) => {
  const { runtime } = createBench(() => json({ requestId }, { status: 400 }), { provider: inBody });
  expect(await failureOf(runtime.invoke(operations.putThing, one))).toMatchObject({ requestId: undefined });
});

test.each(['', 'null', '[]', '<html>', '{"requestId":'])('a body without any is no fault: %j', async (text) => {
  const { runtime } = createBench(() => new Response(text, { status: 400 }), { provider: inBody });
  expect(await failureOf(runtime.invoke(operations.putThing, one))).toMatchObject({ code: 'validation' });
});
