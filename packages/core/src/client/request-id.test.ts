import { expect, test } from 'vitest';

import { createBench, failureOf, json, operations } from './runtime.fixture.ts';

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
  'two words',
  'a@b',
  `${'x'.repeat(129)}`,
])('one that echoes what was sent, or is none by its shape, is not: %s', async (id) => {
  expect(await shownFor(id)).toBeUndefined();
});
