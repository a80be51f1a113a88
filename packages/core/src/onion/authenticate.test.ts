import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from '../client/runtime.fixture.ts';

const one = { path: { id: '1' } };

test('headers are asked for at every attempt, so that a key can be rotated', async () => {
  let asked = 0;
  const headers = () => Promise.resolve({ 'x-api-key': `key-${(asked += 1)}` });
  const { runtime, clock, sent } = createBench((_, index) => json({}, { status: index === 0 ? 503 : 200 }), {
    authentication: { kind: 'headers', headers },
  });
  const call = runtime.invoke(operations.getThing, one);
  await clock.advance(1_000);
  await call;
  expect(sent.map((request) => request.headers['x-api-key'])).toEqual(['key-1', 'key-2']);
});

test('a refused key is not replayed: there is no other', async () => {
  const { runtime, sent } = createBench(() => json({}, { status: 401 }), {
    authentication: { kind: 'headers', headers: () => ({}) },
  });
  expect(await failureOf(runtime.invoke(operations.getThing, one))).toMatchObject({ code: 'authentication' });
  expect(sent).toHaveLength(1);
});

test('the credential wins over a header that the caller gives', async () => {
  const { runtime, sent } = createBench(() => json({}));
  await runtime.invoke(operations.getThing, { ...one, headers: { Authorization: 'Bearer other' } });
  expect(sent[0]?.headers['authorization']).toBe('Bearer token-1');
});
